import { expect, test } from 'vitest';
import { aParcel, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { textsIn } from '../testing/texts-in';
import { writeAs } from '../testing/write-as';

const TEXTS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=cmd|/C calc!A0', '=HYPERLINK("x")'];
const session = aSession(
  TEXTS.map((text, index) =>
    aPlot({ name: text, remark: text, address: text, planCode: text, parcels: [aParcel(index, { source: text })] }),
  ),
);

/** Our own formulas begin with a function of ours, or with a cell. */
const OWN = /^(?:of:=)?\(?(?:SUM|SUMIFS|IF|\[?\.?[A-Z]+\d+|Basisset!|\[\$Basisset)/;

test.each(['excel', 'basisset-excel'] as const)('%s: a text is a text, also after its cell is edited', async (id) => {
  const xml = await textsIn(await writeAs(id, session));
  const formulas = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) => formula);
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) expect(formula).toMatch(OWN);
  expect(xml).toContain('quotePrefix="1"');
});

test('ods: a text is a text', async () => {
  const xml = await textsIn(await writeAs('ods', session));
  const formulas = [...xml.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula);
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) expect(formula).toMatch(OWN);
});

test.each(['csv', 'basisset-csv', 'basisset-controle'] as const)('%s: an apostrophe keeps it a text', async (id) => {
  const text = new TextDecoder().decode(await writeAs(id, session));
  const cells = text.match(/"(?:[^"]|"")*"|[^;\r\n]+/g) ?? [];
  expect(cells.length).toBeGreaterThan(TEXTS.length);
  for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@\t\r\n]|^-./);
  expect(text).toContain("'=1+1");
});
