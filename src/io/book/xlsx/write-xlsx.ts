import { zipMembers } from '../../../package/zip-members';
import type { Book, Sheet } from '../book';
import { cellAddress, columnLetters } from '../cell-address';
import { xmlText } from '../xml-text';
import { sharedStrings } from './shared-strings';
import { filterRange, sheetXml } from './sheet-xml';
import { stylesXml } from './xlsx-styles';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of Excel (ECMA-376). Our own writer: those that are kept well lack what these lists need (a formula with its
 * value, pages that fit), or zip in a worker made of text, which the Content-Security-Policy refuses.
 *
 * @param writtenAt ISO date-time, for the file's properties
 * @param progress how far it is, 0 to 1
 */
export async function writeXlsx(
  book: Book,
  writtenAt: string,
  progress: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const strings = sharedStrings();
  const total = book.sheets.reduce((sum, { rows }) => sum + rows.length, 1);
  let before = 0;
  const sheets = book.sheets.map((sheet, index) => {
    const chunks = sheetXml(sheet, strings, {
      footer: book.footer,
      selected: index === 0,
      progress: (rows) => progress((0.7 * (before + rows)) / total),
    });
    before += sheet.rows.length;
    return { name: `xl/worksheets/sheet${index + 1}.xml`, blob: new Blob([...chunks]) };
  });
  progress(0.7);
  const part = (name: string, text: string) => ({ name, blob: new Blob([text]) });
  const zip = await zipMembers([
    part('[Content_Types].xml', contentTypesXml(book)),
    part('_rels/.rels', RELATIONSHIPS),
    part('docProps/core.xml', coreXml(book.title, writtenAt)),
    part('docProps/app.xml', APP_XML),
    part('xl/workbook.xml', workbookXml(book)),
    part('xl/_rels/workbook.xml.rels', workbookRelationships(book)),
    part('xl/styles.xml', stylesXml()),
    ...sheets,
    part('xl/sharedStrings.xml', strings.xml()),
  ]);
  progress(1);
  return new Uint8Array(await zip.arrayBuffer());
}

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml')}${relationship(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}${relationship(3, `${OFFICE}/extended-properties`, 'docProps/app.xml')}</Relationships>`;

const workbookRelationships = ({ sheets }: Book): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${sheets
    .map((_, index) => relationship(index + 1, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`))
    .join('')}${relationship(sheets.length + 1, `${OFFICE}/styles`, 'styles.xml')}${relationship(
    sheets.length + 2,
    `${OFFICE}/sharedStrings`,
    'sharedStrings.xml',
  )}</Relationships>`;

const contentTypesXml = ({ sheets }: Book): string => {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    part('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    ...sheets.map((_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`)),
    part('xl/styles.xml', `${TYPES}.styles+xml`),
    part('xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ].join('')}</Types>`;
};

const coreXml = (title: string, writtenAt: string): string =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Van bod naar plot</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(writtenAt)}</dcterms:created><dc:language>nl-NL</dc:language></cp:coreProperties>`;

const APP_XML = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Van bod naar plot</Application></Properties>`;

function workbookXml({ sheets }: Book): string {
  const names = sheets.flatMap((sheet, index) => definedNames(sheet, index));
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join(
      '',
    )}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}<calcPr calcId="191029"/></workbook>`;
}

/** What is printed, what is repeated on every page, and what is filtered: Excel keeps those as names of the workbook. */
function definedNames(sheet: Sheet, index: number): readonly string[] {
  const on = `'${sheet.name}'!`;
  const named = (name: string, range: string, more = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${more}>${xmlText(range)}</definedName>`;
  const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const area = `A1:${cellAddress(Math.max(0, sheet.columns.length - 1), Math.max(0, sheet.rows.length - 1))}`;
  const titles = [
    ...(sheet.headColumns > 0 ? [`${on}$A:$${columnLetters(sheet.headColumns - 1)}`] : []),
    ...(sheet.headRows > 0 ? [`${on}$1:$${sheet.headRows}`] : []),
  ];
  return [
    ...(sheet.filter ? [named('_FilterDatabase', on + absolute(filterRange(sheet)), ' hidden="1"')] : []),
    named('Print_Area', on + absolute(area)),
    ...(titles.length > 0 ? [named('Print_Titles', titles.join(','))] : []),
  ];
}
