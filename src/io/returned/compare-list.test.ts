import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLine, aPlot, aSession, FROM_2031 } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { apply } from '../../domain/apply';
import { plotId } from '../../domain/ids';
import { takeList } from '../../domain/intents/take-list';
import type { Session } from '../../domain/session';
import type { ReturnedRow } from '../../package/source/returned-land';
import { plotsTable } from '../table/plots-table';
import { type ComparedList, compareList } from './compare-list';

/** The list as Excel gives it back: text in every cell. */
function listOf(session: Session): ReturnedRow[] {
  const { columns, rows } = plotsTable(aRelease(session), null);
  return rows.map((row) => Object.fromEntries(columns.map(({ heading }, index) => [heading, `${row[index] ?? ''}`])));
}

function compared(session: Session, rows: readonly ReturnedRow[]): ComparedList {
  const result = compareList(session, rows);
  if (!result.ok) throw new Error(result.problem.name);
  return result.value;
}

const plot = aPlot({
  name: 'De Gouw',
  programme: [aLine(24, 'geclusterd', 'sociale huur')],
  expectedYear: null,
});
const session = aSession([plot, aPlot({ id: plotId('tweede'), number: 2, name: 'De Brink' })]);
const changed = (patch: ReturnedRow): ComparedList => {
  const [first, ...others] = listOf(session);
  return compared(session, [{ ...first, ...patch }, ...others]);
};

test('a list that came back as it went says nothing new', () => {
  fc.assert(
    fc.property(anySession(), (any) => {
      fc.pre(any.plots.size > 0);
      const { differences, unmatched } = compared(any, listOf(any));
      expect(differences).toEqual([]);
      expect(unmatched).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('an apostrophe of a name itself is no mark of a text that would calculate', () => {
  const named = aSession([aPlot({ name: "'-t Hof", carePartner: "'-" })]);
  expect(compared(named, listOf(named)).differences).toEqual([]);
});

test('years and segments that a corporatie filled in are differences per cell, and come in as one change', () => {
  const { differences } = changed({
    jaar: '2029',
    'corporatie/investeerder': 'De Waard',
    'segment sociale huur': '20',
    'segment middenhuur': '4',
  });
  expect(differences.map(({ column, before, after }) => [column, before, after])).toEqual([
    ['corporatie/investeerder', '', 'De Waard'],
    ['jaar', '', '2029'],
    ['woningen', 'segment sociale huur 24, segment middenhuur 0', 'segment sociale huur 20, segment middenhuur 4'],
  ]);
  const changes = differences.flatMap(({ plot: id, change }) =>
    change.ok ? [{ plot: id, fields: change.value }] : [],
  );
  const { session: after, inverse } = apply(session, takeList(session, { name: 'lijst', changes, created: [] }));
  expect(after.plots.get(plot.id)).toMatchObject({
    expectedYear: 2029,
    housingPartner: 'De Waard',
    programme: [aLine(20, 'geclusterd', 'sociale huur'), aLine(4, 'geclusterd', 'middenhuur')],
  });
  expect(apply(after, inverse).session).toEqual(session);
});

test('what a cell may not say is shown with the reason, and cannot be taken over', () => {
  const said = changed({ jaar: 'volgend jaar', status: 'misschien', periode: 't/m 2050', geclusterd: '-3' });
  expect(said.differences.map(({ column, change }) => [column, change.ok ? '' : change.problem])).toEqual([
    ['status', 'Kies uit: kandidaat, kansrijk, afgesproken, afgevallen.'],
    ['periode', `Deze periode is er niet in de sessie. Kies uit: t/m 2030, ${FROM_2031}.`],
    ['jaar', 'Vul een jaar in, bijvoorbeeld 2029.'],
    ['woningen', 'geclusterd: Vul een getal in van 0 tot 100.000.'],
  ]);
});

test('homes of more types in more segments are not guessed', () => {
  const mixed = aSession([
    aPlot({ programme: [aLine(10, 'geclusterd', 'sociale huur'), aLine(5, 'nultreden', 'dure koop')] }),
  ]);
  const [row] = listOf(mixed);
  const { differences } = compared(mixed, [{ ...row, 'segment sociale huur': '8', 'segment middenhuur': '2' }]);
  expect(differences[0]?.change).toMatchObject({ ok: false, problem: expect.stringContaining('bij de plot zelf') });
});

test('homes whose segment the session knows stay there, when only one way is left for the others', () => {
  const mixed = aSession([aPlot({ programme: [aLine(30, 'geclusterd', 'sociale huur'), aLine(12, 'nultreden')] })]);
  const [row] = listOf(mixed);
  const { differences } = compared(mixed, [{ ...row, 'segment middenhuur': '12', 'segment onbekend': '0' }]);
  expect(differences.map(({ change }) => change)).toEqual([
    {
      ok: true,
      value: { programme: [aLine(30, 'geclusterd', 'sociale huur'), aLine(12, 'nultreden', 'middenhuur')] },
    },
  ]);
});

test('75% that a spreadsheet keeps as 0.75 is asked about, not taken for three quarters of a percent', () => {
  const problemOf = (text: string) =>
    changed({ 'kansrijkheid (%)': text }).differences.map(({ change }) => (change.ok ? change.value : change.problem));
  expect(problemOf('0.75')).toEqual([expect.stringContaining('Bedoelt u 75?')]);
  expect(problemOf('75%')).toEqual([{ likelihoodPercent: 75 }]);
  expect(problemOf('75')).toEqual([{ likelihoodPercent: 75 }]);
});

test('a cell that would show a plot to more people is told apart', () => {
  const widens = (text: string) => changed({ vertrouwelijkheid: text }).differences.map((one) => one.widens);
  expect(widens('openbaar')).toEqual([true]);
  expect(changed({ jaar: '2029' }).differences.map((one) => one.widens)).toEqual([false]);
});

test('a row of no plot with the name of a plot says so', () => {
  const { unmatched } = compared(session, [{ 'locatie-id': '', naam: plot.name, geclusterd: '30' }]);
  expect(unmatched[0]?.namesake).toContain(plot.name);
});

test('capitals, spaces, other headings, columns of their own and rows with sums do no harm', () => {
  const rows = listOf(session).map(({ jaar, ...row }) => ({ ...row, ' Jaar ': ` ${jaar} `, 'Onze code': 'x' }));
  const { differences, unknownColumns, unmatched } = compared(session, [...rows, { naam: 'Totaal', geclusterd: '24' }]);
  expect(differences).toEqual([]);
  expect(unmatched).toEqual([]);
  expect(unknownColumns).toEqual(['Onze code']);
});

test('a row without kenmerk is found by its locatie-id; a row of no plot can become one', () => {
  const { kenmerk: _, ...row } = listOf(session)[0] ?? {};
  const { differences, unmatched } = compared(session, [
    { ...row, jaar: '2030' },
    { 'locatie-id': '', naam: 'Nieuw hof', geclusterd: '30', jaar: 'ooit' },
  ]);
  expect(differences).toHaveLength(1);
  expect(unmatched).toMatchObject([{ name: 'Nieuw hof', trouble: ['jaar: Vul een jaar in, bijvoorbeeld 2029.'] }]);
  const created = unmatched.map(({ fields }) => ({ id: plotId('nieuw'), fields }));
  const after = apply(session, takeList(session, { name: 'lijst', changes: [], created })).session;
  expect([...after.plots.values()].at(-1)).toMatchObject({
    name: 'Nieuw hof',
    number: session.header.nextPlotNumber,
    programme: [aLine(30, 'geclusterd')],
    parcels: [],
  });
});

test('a file that is no list of plots, or has a plot twice, is refused by name', () => {
  expect(compareList(session, [{ straat: 'Dorpsstraat' }])).toEqual({
    ok: false,
    problem: { name: 'list-without-ids' },
  });
  const [row = {}] = listOf(session);
  expect(compareList(session, [row, row])).toMatchObject({ ok: false, problem: { name: 'list-row-twice' } });
});

test('a list of another session, in which L1 is another plot, changes nothing of ours', () => {
  const rows = listOf(session).map((row) => ({ ...row, kenmerk: `elders-${row.kenmerk}`, jaar: '2031' }));
  const { differences, unmatched } = compared(session, rows);
  expect(differences).toEqual([]);
  expect(unmatched).toHaveLength(2);
});

test('a number is the same however Dutch writes it; a row without a name that says something is not left out', () => {
  const many = aSession([aPlot({ programme: [aLine(1_250, 'nultreden')] })]);
  const [row = {}] = listOf(many);
  const nameless = { 'locatie-id': '', naam: '', status: 'kansrijk', nultreden: '10' };
  const { differences, unmatched } = compared(many, [{ ...row, nultreden: '1.250' }, nameless, { nultreden: '1260' }]);
  expect(differences).toEqual([]);
  expect(unmatched).toMatchObject([{ name: 'Rij 3' }]);
});
