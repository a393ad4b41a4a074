import { expect, test } from 'vitest';
import { zipMembers } from '../../../src/package/zip-members';
import { openFile } from '../open-file';
import { rowsOf, TEST_OPTIONS, testFile } from '../testing/read-whole';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

async function ods(tables: string, { mime = MIME, manifest = '<manifest/>' } = {}): Promise<Blob> {
  const content = `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipMembers([
    { name: 'mimetype', blob: new Blob([mime]), stored: true },
    { name: 'META-INF/manifest.xml', blob: new Blob([manifest]) },
    { name: 'content.xml', blob: new Blob([content]) },
  ]);
}

const table = (rows: string, name = 'Plots'): string => `<table:table table:name="${name}">${rows}</table:table>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const text = (value: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${value}</text:p></table:table-cell>`;
const HEAD = row(text('a'), text('b'), text('c'));

async function read(file: Blob): Promise<unknown> {
  const opened = await openFile([testFile('lijst.ods', file)], TEST_OPTIONS);
  if (!opened.ok) return opened.problem;
  return Promise.all(opened.value.map(async (layer) => (await rowsOf(layer)).map(({ properties }) => properties)));
}

test('numbers, dates, outcomes of formulas and percentages are what was kept, not what is shown', async () => {
  const cells = [
    '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="1250.5"><text:p>1.250,50</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2029-01-01T00:00:00"><text:p>1 jan 29</text:p></table:table-cell>',
    '<table:table-cell office:value-type="percentage" office:value="0.07"><text:p>7%</text:p></table:table-cell>',
  ];
  expect(await read(await ods(table(HEAD + row(...cells))))).toEqual([[{ a: '1250.5', b: '2029-01-01', c: '7%' }]]);
});

test('an error is nothing, and so is a formula without an outcome', async () => {
  const error =
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DEEL/0!</text:p></table:table-cell>';
  const cells = [error, '<table:table-cell table:formula="of:=A1"/>', text('ja')];
  expect(await read(await ods(table(HEAD + row(...cells))))).toEqual([[{ a: '', b: '', c: 'ja' }]]);
});

test('cells and rows that are repeated stand there as often; the empty rest of a sheet does not', async () => {
  const rest = '<table:table-cell table:number-columns-repeated="16000"/>';
  const rows = [
    HEAD.replace('</table:table-row>', `${rest}</table:table-row>`),
    `<table:table-row table:number-rows-repeated="2">${text('x', ' table:number-columns-repeated="2"')}${rest}</table:table-row>`,
    row('<table:table-cell table:number-columns-repeated="2"/>', text('z'), rest),
    `<table:table-row table:number-rows-repeated="1048000">${rest}</table:table-row>`,
  ];
  expect(await read(await ods(table(rows.join(''))))).toEqual([
    [
      { a: 'x', b: 'x', c: '' },
      { a: 'x', b: 'x', c: '' },
      { a: '', b: '', c: 'z' },
    ],
  ]);
});

test('words in pieces keep their blanks; comments, drawings and what was deleted are not read', async () => {
  const pieces = text(
    'De <text:span>Gouw</text:span> <text:span>noord</text:span><text:s text:c="2"/>\n  1<text:tab/>A',
  );
  const comment = text('ja</text:p><office:annotation><text:p>bedoelt u dit?</text:p></office:annotation><text:p>nee');
  const deleted = `<table:tracked-changes><table:table-cell>${text('weg')}</table:table-cell></table:tracked-changes>`;
  const drawn = '<table:shapes><draw:frame><text:p>plaatje</text:p></draw:frame></table:shapes>';
  const linked = `<table:dde-links><table:dde-link>${table(row(text('elders')), 'Link')}</table:dde-link></table:dde-links>`;
  const file = await ods(
    deleted + table(drawn + HEAD + row(pieces, comment, text('<text:a>hof</text:a>'))) + table('', 'Leeg') + linked,
  );
  expect(await read(file)).toEqual([[{ a: 'De Gouw noord   1\tA', b: 'ja\nnee', c: 'hof' }]]);
});

test.each([
  [`<table:table-row table:number-rows-repeated="100000000">${text('x')}</table:table-row>`, 'file-object-too-large'],
  [row(text('x', ' table:number-columns-repeated="1000000"')), 'file-too-many-columns'],
  [row(text('<text:s text:c="1000000000"/>x')).repeat(3), undefined],
])('a file that asks for more than a sheet holds: %#', async (rows, name) => {
  expect(await read(await ods(table(HEAD + rows)))).toHaveProperty(name === undefined ? 'length' : 'name', name ?? 1);
});

test('what is no spreadsheet, or has a password, is refused by name', async () => {
  expect(await read(await ods('', { mime: 'application/vnd.oasis.opendocument.text' }))).toEqual({
    name: 'file-format-unknown',
  });
  expect(await read(await ods(table(HEAD), { manifest: '<manifest:encryption-data/>' }))).toEqual({
    name: 'file-encrypted',
  });
  expect(await read(await ods(table('')))).toEqual({ name: 'file-without-rows' });
});
