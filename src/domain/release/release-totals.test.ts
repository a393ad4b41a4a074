import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLine, aParcel, aPlot, aSession, aTarget, aTargetLine, TO_2030 } from '../../../fixtures/arbitraries/examples';
import { anySession } from '../../../fixtures/arbitraries/session';
import { CONFIDENTIALITIES, type Confidentiality, HOUSING_TYPES, type HousingType } from '../code-lists';
import type { PlotId } from '../ids';
import type { Plot } from '../plot';
import { unitsOfType } from '../plot-programme';
import type { Session } from '../session';
import { tally } from '../tally';
import { type ReleasedTotals, releaseTotals } from './release-totals';
import { withhold } from './withhold';

const plotIn = (buurt: string, units: number, confidentiality: Confidentiality, type: HousingType = 'zorggeschikt') =>
  aPlot({
    parcels: [aParcel(1, { neighbourhoodCode: buurt })],
    programme: [aLine(units, type)],
    confidentiality,
  });

const shownIn = (plots: readonly Plot[], type: HousingType = 'zorggeschikt') => {
  const totals = releaseTotals(aSession(plots, aTarget([aTargetLine()])));
  return {
    buurten: totals.neighbourhoods.filter(({ period }) => period === TO_2030).map(({ units }) => units[type]),
    gemeente: totals.municipality.find((row) => row.type === type && row.period === TO_2030),
  };
};

test('a number of one confidential plot is not shown, alone or with plots that the provincie knows', () => {
  expect(shownIn([plotIn('A', 24, 'gemeente')])).toMatchObject({
    buurten: [null],
    gemeente: { units: null, remaining: null, target: 100 },
  });
  expect(shownIn([plotIn('A', 24, 'gemeente'), plotIn('A', 10, 'openbaar')]).buurten).toEqual([null]);
  expect(shownIn([plotIn('A', 24, 'gemeente'), plotIn('A', 10, 'gemeente')])).toMatchObject({
    buurten: [34],
    gemeente: { units: 34, remaining: 66 },
  });
});

test('nor can it be had by subtraction: the smallest other buurt with confidential plots is withheld too', () => {
  const two = (buurt: string, units: number) => [plotIn(buurt, units, 'gemeente'), plotIn(buurt, units, 'gemeente')];
  expect(
    shownIn([plotIn('A', 24, 'gemeente'), ...two('B', 30), ...two('C', 8), plotIn('D', 5, 'openbaar')]),
  ).toMatchObject({
    buurten: [null, 60, null, 5],
    gemeente: { units: 105 },
  });
});

test('two single plots hide each other; the total of both is shown', () => {
  expect(shownIn([plotIn('A', 24, 'gemeente'), plotIn('B', 12, 'gemeente')])).toMatchObject({
    buurten: [null, null],
    gemeente: { units: 36, remaining: 64 },
  });
});

test('only plots that count, each in the buurt that holds most of it', () => {
  const over = aPlot({
    confidentiality: 'openbaar',
    programme: [aLine(7, 'zorggeschikt')],
    parcels: [
      aParcel(1, { neighbourhoodCode: 'A', drawnAreaM2: 40 }),
      aParcel(2, { neighbourhoodCode: 'B', drawnAreaM2: 70 }),
    ],
  });
  const dropped = { ...plotIn('A', 99, 'openbaar'), status: 'afgevallen' } as const;
  const nowhere = aPlot({ confidentiality: 'openbaar', parcels: [], programme: [aLine(2, 'zorggeschikt')] });
  const totals = releaseTotals(aSession([over, dropped, nowhere]));
  expect(totals.neighbourhoods.map(({ neighbourhoodCode, units }) => [neighbourhoodCode, units.zorggeschikt])).toEqual([
    ['B', 7],
    ['B', 0],
    [null, 2],
    [null, 0],
  ]);
});

test('nothing to withhold where nothing is confidential', () => {
  expect(withhold([{ units: 3, confidentialPlots: 0 }])).toEqual({ parts: new Set(), total: false });
  expect(withhold([])).toEqual({ parts: new Set(), total: false });
});

/** Sessions with plots over a few buurten, most of them confidential. */
const spread = fc
  .tuple(
    anySession(9),
    fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...CONFIDENTIALITIES, 'gemeente' as const)), {
      minLength: 9,
      maxLength: 9,
    }),
  )
  .map(([session, places]): Session => {
    const plots = [...session.plots.values()].map((plot, index): readonly [PlotId, Plot] => {
      const [buurt = 'A', confidentiality = 'gemeente'] = places[index] ?? [];
      return [
        plot.id,
        { ...plot, confidentiality, doubts: [], parcels: [aParcel(index, { neighbourhoodCode: buurt })] },
      ];
    });
    return {
      ...session,
      plots: new Map(plots),
      target: { ...session.target, countedStatuses: ['kandidaat', 'kansrijk'] },
    };
  });

/** What an attacker does not know: the homes of each type in each confidential plot that counts. */
const unknownsOf = (session: Session) =>
  [...session.plots.values()]
    .filter(
      ({ status, confidentiality }) =>
        confidentiality === 'gemeente' && (status === 'kandidaat' || status === 'kansrijk'),
    )
    .flatMap((plot) => HOUSING_TYPES.filter((type) => unitsOfType(plot, type) > 0).map((type) => ({ plot, type })));

/** Each number of the totals as a sum of unknowns (a row of zeros and ones), and whether it is shown. */
function equations(session: Session, totals: ReleasedTotals) {
  const unknowns = unknownsOf(session);
  const row = (is: (plot: Plot, type: HousingType) => boolean): number[] =>
    unknowns.map(({ plot, type }) => Number(is(plot, type)));
  return [
    ...totals.municipality.map(({ period, type, units }) => ({
      shown: units !== null,
      row: row((plot, of) => of === type && plot.period === period),
    })),
    ...totals.neighbourhoods.flatMap(({ neighbourhoodCode, period, units }) =>
      HOUSING_TYPES.map((type) => ({
        shown: units[type] !== null,
        row: row(
          (plot, of) =>
            of === type && plot.period === period && plot.parcels[0]?.neighbourhoodCode === neighbourhoodCode,
        ),
      })),
    ),
  ];
}

/** The rank of a small matrix, by elimination. */
function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [top] = rows.splice(pivot, 1);
    if (!top) continue;
    rows.splice(found, 0, top);
    found += 1;
    for (const row of rows.slice(found)) {
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (top[at] ?? 0);
    }
  }
  return found;
}

test('no withheld number can be computed from those that are shown, however they are added and subtracted', () => {
  fc.assert(
    fc.property(spread, (session) => {
      const all = equations(session, releaseTotals(session));
      const shown = all.filter((one) => one.shown).map(({ row }) => row);
      const known = rank(shown);
      for (const { row } of all.filter((one) => !one.shown)) expect(rank([...shown, row])).toBe(known + 1);
    }),
    { numRuns: 150 },
  );
});

test('and nothing about one confidential plot alone: every sum that can be made holds none, or more than one', () => {
  fc.assert(
    fc.property(spread, (session) => {
      const shown = equations(session, releaseTotals(session))
        .filter((one) => one.shown)
        .map(({ row }) => row);
      const unknowns = unknownsOf(session);
      for (const plot of new Set(unknowns.map((unknown) => unknown.plot))) {
        // A sum of this plot alone would be lost, and the rank be less, when its columns are taken away.
        const without = shown.map((row) => row.filter((_, column) => unknowns[column]?.plot !== plot));
        expect(rank(without)).toBe(rank(shown));
      }
    }),
    { numRuns: 150 },
  );
});

test('what is shown is what the tally says', () => {
  fc.assert(
    fc.property(anySession(), (session) => {
      const { municipality, neighbourhoods } = releaseTotals(session);
      for (const { period, rows } of tally(session).periods) {
        for (const { type, tagged, remaining } of rows) {
          const shown = municipality.find((row) => row.period === period && row.type === type);
          if (shown?.units !== null) expect(shown).toMatchObject({ units: tagged, remaining });
          const parts = neighbourhoods.filter((row) => row.period === period).map(({ units }) => units[type]);
          if (!parts.includes(null)) expect(parts.reduce<number>((sum, units) => sum + Number(units), 0)).toBe(tagged);
        }
      }
    }),
    { numRuns: 60 },
  );
});
