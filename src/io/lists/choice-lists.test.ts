import { expect, test } from 'vitest';
import { aLine, aPartner, aPlot, aSession, aTarget, FROM_2031, TO_2030 } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { EXTERNAL_CHECKS, PLANNING_STATUSES, PLOT_STATUSES } from '../../domain/code-lists';
import { partnerId } from '../../domain/ids';
import type { Audience } from '../../domain/release/audience';
import { lastRuledRow } from '../book/cell-rule';
import { textsIn } from '../testing/texts-in';
import { writeAs } from '../testing/write-as';
import { listBook } from './list-book';

const plot = aPlot({
  confidentiality: 'openbaar',
  programme: [aLine(24, 'zorggeschikt')],
  proposedBy: partnerId('p1'),
});
const session = aSession([plot, aPlot({ name: 'Geheim' })], aTarget([]), [aPartner('p1', { name: 'Zilverlinde' })]);

/** The words of a column's drop-down, as the book's own cells have them at the place where the rule looks. */
function wordsOf(id: string, audience: Audience = { kind: 'gemeente' }): readonly unknown[] {
  const { sheets } = listBook(aRelease(session, audience), aWriteContext());
  const [plots, about] = [sheets[0], sheets.at(-1)];
  const at = plots?.rows[0]?.cells.indexOf(id) ?? -1;
  const rule = plots?.columns[at]?.rule;
  if (rule?.kind !== 'list') return [];
  const [first = 0, last = 0] = (/^Toelichting!\$B\$(\d+):\$B\$(\d+)$/.exec(rule.range) ?? []).slice(1).map(Number);
  return about?.rows.slice(first - 1, last).map(({ cells }) => cells[1]) ?? [];
}

test('a drop-down has the words of its own list, that stand in the sheet Toelichting', () => {
  expect(wordsOf('status')).toEqual(PLOT_STATUSES);
  expect(wordsOf('planologische status')).toEqual(PLANNING_STATUSES);
  expect(wordsOf('toets corporatie')).toEqual(EXTERNAL_CHECKS);
  expect(wordsOf('periode')).toEqual([TO_2030, FROM_2031]);
  expect(wordsOf('naam')).toEqual([]);
});

test('where several words may stand is no drop-down; the words and what parts them are told', async () => {
  expect(wordsOf('knelpunten')).toEqual([]);
  const text = await textsIn(await writeAs('excel', session));
  expect(text).toContain('knelpunten (meerdere, met een puntkomma ertussen)');
  expect(text).toContain('>netcongestie<');
});

test('an audience without a column has neither its words nor its rule, and no name is among the words', async () => {
  expect(wordsOf('status', { kind: 'openbaar' })).toEqual(PLOT_STATUSES);
  const text = await textsIn(await writeAs('excel', session, { kind: 'openbaar' }));
  for (const word of ['toets zorgkantoor', 'knelpunten', 'intentie tot medewerking', 'kansrijkheid (%)', 'Zilverlinde'])
    expect(text).not.toContain(`>${word}`);
});

test('in Excel the rules hold below the list too, and stand where Excel looks for them', async () => {
  const xml = await textsIn(await writeAs('excel', session));
  expect(xml).toMatch(/<autoFilter [^>]*\/><dataValidations count="12">.*<\/dataValidations><pageMargins /);
  expect(xml.match(/<dataValidation /g)).toHaveLength(12);
  expect(xml).toContain(`2:AI${lastRuledRow(3)}`);
  for (const [, error = ''] of xml.matchAll(/ error="([^"]*)"/g)) expect(error.length).toBeLessThan(226);
});

test('a percentage is a whole number: Excel would take 75% for 0.75', async () => {
  const excel = await textsIn(await writeAs('excel', session));
  expect(excel).toMatch(
    /<dataValidation type="whole" [^>]*75, niet 75%\.[^>]*><formula1>0<\/formula1><formula2>100<\/formula2>/,
  );
  const ods = await textsIn(await writeAs('ods', session));
  expect(ods).toContain('of:cell-content-is-whole-number() and cell-content-is-between(0,100)');
});

test('in LibreOffice each cell of the list names the rule of its column', async () => {
  const ods = await textsIn(await writeAs('ods', session));
  const names = [...ods.matchAll(/<table:content-validation table:name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toHaveLength(12);
  expect(ods).toMatch(/<table:calculation-settings [^>]*\/><table:content-validations>/);
  for (const name of names)
    expect(ods.split(`table:content-validation-name="${name}"`)).toHaveLength(session.plots.size + 1);
});
