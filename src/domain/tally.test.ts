import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aLine,
  anEmptySession,
  aPlot,
  aSession,
  aTarget,
  aTargetLine,
  FROM_2031,
  TO_2030,
} from '../../fixtures/arbitraries/examples';
import { anySession } from '../../fixtures/arbitraries/session';
import { BUILD_METHODS, HOUSING_TYPES, PLOT_STATUSES, SEGMENTS } from './code-lists';
import type { PeriodId } from './ids';
import type { Plot, ProgrammeLine } from './plot';
import type { Session } from './session';
import { type Tally, tally } from './tally';

const periodOf = (counted: Tally, period: PeriodId) => {
  const found = counted.periods.find((candidate) => candidate.period === period);
  if (!found) throw new Error(`No period ${period}`);
  return found;
};
const rowOf = (counted: Tally, type: string, period = TO_2030) => {
  const found = periodOf(counted, period).rows.find((row) => row.type === type);
  if (!found) throw new Error(`No row ${type}`);
  return found;
};

describe('what remains', () => {
  test('is the target less the starting balance and what was tagged', () => {
    const target = aTarget([aTargetLine({ units: 180, built: 20, plannedHard: 30, plannedSoft: 10 })]);
    const plots = [aPlot({ programme: [aLine(24, 'zorggeschikt'), aLine(30, 'geclusterd')] })];
    const row = rowOf(tally(aSession(plots, target)), 'zorggeschikt');
    expect(row).toMatchObject({ target: 180, tagged: 24, remaining: 180 - 60 - 24, over: 0 });
  });

  test('takes the margin on the target and the drop-out of planned, not of built homes', () => {
    const target = aTarget([aTargetLine({ units: 100, built: 10, plannedHard: 20, plannedSoft: 20 })], {
      marginPercent: 130,
      dropOutPercent: 25,
    });
    const row = rowOf(tally(aSession([], target)), 'zorggeschikt');
    expect(row.startingBalance).toMatchObject({ dropOut: 10, total: 40, known: true });
    expect(row).toMatchObject({ targetWithMargin: 130, remaining: 90 });
  });

  test('is rounded up to whole homes, once, and what is over is rounded down', () => {
    const short = aTarget([aTargetLine({ units: 15, plannedSoft: 5 })], { marginPercent: 110, dropOutPercent: 10 });
    expect(rowOf(tally(aSession([], short)), 'zorggeschikt').remaining).toBe(12); // 16.5 - 4.5
    const tail = aTarget([aTargetLine({ units: 180 })], { marginPercent: 130 });
    expect(rowOf(tally(aSession([], tail)), 'zorggeschikt').remaining).toBe(234);
    const over = aTarget([aTargetLine({ units: 5 })], { marginPercent: 110 });
    const plots = [aPlot({ programme: [aLine(8, 'zorggeschikt')] })];
    expect(rowOf(tally(aSession(plots, over)), 'zorggeschikt')).toMatchObject({ remaining: 0, over: 2 }); // 2.5
  });

  test('is unknown, not 0, without a target', () => {
    const counted = tally(anEmptySession());
    expect(rowOf(counted, 'geclusterd')).toMatchObject({ target: null, remaining: null, over: 0 });
    expect(rowOf(counted, 'geclusterd').startingBalance.known).toBe(false);
    expect(periodOf(counted, TO_2030).total).toMatchObject({ target: null, remaining: null });
  });

  test('a surplus of one type never fills the gap of another', () => {
    const target = aTarget([
      aTargetLine({ type: 'nultreden', units: 100 }),
      aTargetLine({ type: 'geclusterd', units: 50 }),
      aTargetLine({ type: 'zorggeschikt', units: 20 }),
    ]);
    const plots = [aPlot({ programme: [aLine(500, 'nultreden')] })];
    const counted = tally(aSession(plots, target));
    expect(rowOf(counted, 'nultreden')).toMatchObject({ remaining: 0, over: 400 });
    expect(rowOf(counted, 'geclusterd').remaining).toBe(50);
    expect(periodOf(counted, TO_2030).total).toMatchObject({ target: 170, remaining: 70, over: 400 });
  });
});

describe('what counts', () => {
  test('plots that fell off never do, and others only when their status is switched on', () => {
    const plots = PLOT_STATUSES.map((status) => aPlot({ status, programme: [aLine(10, 'geclusterd')] }));
    const all = rowOf(tally(aSession(plots, aTarget([]))), 'geclusterd');
    expect(all.tagged).toBe(30);
    expect(all.taggedByStatus).toEqual({ kandidaat: 10, kansrijk: 10, afgesproken: 10, afgevallen: 10 });
    const agreed = aTarget([], { countedStatuses: ['afgesproken'] });
    const session = aSession(plots, agreed);
    const row = rowOf(tally(session), 'geclusterd');
    expect(row.tagged).toBe(10);
    expect(row.plots).toEqual([...session.plots.values()].filter((p) => p.status === 'afgesproken').map((p) => p.id));
  });

  test('existing stock, transformation and new build stay apart', () => {
    const plots = [
      aPlot({ buildMethod: 'nieuwbouw', programme: [aLine(12, 'geclusterd')] }),
      aPlot({ buildMethod: 'bestaande bouw', programme: [aLine(40, 'geclusterd')] }),
    ];
    expect(rowOf(tally(aSession(plots)), 'geclusterd').taggedByBuildMethod).toEqual({
      nieuwbouw: 12,
      transformatie: 0,
      'bestaande bouw': 40,
      onbekend: 0,
    });
  });

  test('a period that the target lost is still shown, after the others', () => {
    const target = aTarget([], { periods: [TO_2030] });
    const counted = tally(aSession([aPlot({ period: FROM_2031, programme: [aLine(5, 'nultreden')] })], target));
    expect(counted.periods.map(({ period, inTarget }) => [period, inTarget])).toEqual([
      [TO_2030, true],
      [FROM_2031, false],
    ]);
    expect(rowOf(counted, 'nultreden', FROM_2031).tagged).toBe(5);
  });
});

describe('beside the tally', () => {
  test('homes pulled down are kept apart, and unknown ones are said to be unknown', () => {
    const programme = [aLine(50, 'nultreden')];
    const known = [aPlot({ programme, demolishedUnits: 20 }), aPlot({ programme, demolishedUnits: null })];
    expect(periodOf(tally(aSession(known)), TO_2030).total).toMatchObject({
      gross: 100,
      demolished: 20,
      net: 80,
      demolishedUnknownPlots: 1,
    });
    const none = [aPlot({ programme, demolishedUnits: null })];
    expect(periodOf(tally(aSession(none)), TO_2030).total).toMatchObject({ demolished: null, net: null });
  });

  test('the share of social rent is of geclusterd and zorggeschikt, of the homes whose segment is known', () => {
    const programme = [
      aLine(30, 'geclusterd', 'sociale huur'),
      aLine(20, 'zorggeschikt', 'koop onbekend'),
      aLine(10, 'zorggeschikt', 'huur onbekend'),
      aLine(99, 'nultreden', 'sociale huur'),
    ];
    const { socialRent, segments } = periodOf(tally(aSession([aPlot({ programme })])), TO_2030).total;
    expect(socialRent).toEqual({ social: 30, known: 50, unknown: 10, share: 0.6 });
    expect(segments['sociale huur']).toBe(129);
    expect(periodOf(tally(aSession([])), TO_2030).total.socialRent.share).toBeNull();
  });
});

/** Every home as an entry of its own, and then counted with filters: slow, and written nothing like the tally. */
function homesOf(session: Session): { plot: Plot; line: ProgrammeLine }[] {
  return [...session.plots.values()].flatMap((plot) =>
    plot.programme.flatMap((line) => Array.from({ length: line.units }, () => ({ plot, line }))),
  );
}

test('equals a naive recount of every home', () => {
  fc.assert(
    fc.property(anySession(5), (session) => {
      const homes = homesOf(session);
      const counts = (plot: Plot): boolean =>
        plot.status !== 'afgevallen' && session.target.countedStatuses.some((status) => status === plot.status);
      const counted = tally(session);
      expect(counted.periods.flatMap(({ rows }) => rows).reduce((sum, { tagged }) => sum + tagged, 0)).toBe(
        homes.filter(({ plot }) => counts(plot)).length,
      );
      for (const { period, rows, total } of counted.periods) {
        const here = homes.filter(({ plot }) => plot.period === period);
        const countedHere = here.filter(({ plot }) => counts(plot));
        expect(rows.map(({ type }) => type)).toEqual(HOUSING_TYPES);
        for (const row of rows) {
          const ofType = here.filter(({ line }) => line.type === row.type);
          const countedOfType = ofType.filter(({ plot }) => counts(plot));
          expect(row.tagged).toBe(countedOfType.length);
          expect(row.plots).toEqual([...new Set(countedOfType.map(({ plot }) => plot.id))]);
          for (const status of PLOT_STATUSES)
            expect(row.taggedByStatus[status]).toBe(ofType.filter(({ plot }) => plot.status === status).length);
          for (const method of BUILD_METHODS)
            expect(row.taggedByBuildMethod[method]).toBe(
              countedOfType.filter(({ plot }) => plot.buildMethod === method).length,
            );
          const wanted = session.target.lines.find((line) => line.type === row.type && line.period === period);
          if (wanted && wanted.units !== null) {
            const planned = (wanted.plannedHard ?? 0) + (wanted.plannedSoft ?? 0);
            const start = (wanted.built ?? 0) + planned * (1 - session.target.dropOutPercent / 100);
            const need = wanted.units * (session.target.marginPercent / 100) - start - countedOfType.length;
            expect(row.remaining).toBe(Math.max(0, Math.ceil(Number(need.toFixed(6)))));
            expect(row.over).toBe(Math.max(0, Math.floor(Number((-need).toFixed(6)))));
          } else {
            expect(row.remaining).toBeNull();
          }
        }
        expect(total.gross).toBe(countedHere.length);
        for (const segment of SEGMENTS)
          expect(total.segments[segment]).toBe(countedHere.filter(({ line }) => line.segment === segment).length);
        const targets = rows.slice(0, 3);
        expect(total.remaining).toBe(
          targets.some(({ remaining }) => remaining === null)
            ? null
            : targets.reduce((sum, { remaining }) => sum + (remaining ?? 0), 0),
        );
      }
    }),
  );
});
