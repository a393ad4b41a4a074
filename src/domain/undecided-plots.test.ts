import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterDoing, aLine, aParcel, aPlot, aSession, square } from '../../fixtures/arbitraries/examples';
import { anySession } from '../../fixtures/arbitraries/session';
import { apply } from './apply';
import { plotCounts } from './counting';
import { plotId, startId } from './ids';
import { deletePlot, setStatus } from './intents/edit-plot';
import { handOut } from './intents/hand-out';
import { mergeBids } from './intents/merge-bids';
import { compareBids } from './merge/compare-bids';
import { sameLand } from './merge/same-land';
import { sharesDoubt } from './merge/shares-doubt';
import type { Doubt, Plot } from './plot';
import { totalUnits } from './plot-programme';
import type { Session } from './session';
import { tally } from './tally';
import { undecidedPlots } from './undecided-plots';

const doubt = (about: Doubt['about'], bid: string): Doubt => ({ about, bid });
const ids = (session: Session): readonly string[] => [...undecidedPlots(session)];
const plot = (id: string, patch: Partial<Plot>): Plot => aPlot({ id: plotId(id), ...patch });

describe('of what a merge left open, one counts', () => {
  const original = plot('gouw', { doubts: [doubt('programme', 'A'), doubt('programme', 'B')] });
  const versions = ['A', 'B'].map((bid) => plot(`gouw/${bid}`, { doubts: [doubt('programme', bid)] }));
  const session = aSession([original, ...versions]);

  test('the plot itself, not its versions', () => {
    expect(ids(session)).toEqual(['gouw/A', 'gouw/B']);
  });

  test('also when they lie elsewhere', () => {
    const moved = plot('gouw/A', { parcels: [aParcel(7)], doubts: [doubt('parcels', 'A')] });
    expect(ids(aSession([plot('gouw', { doubts: [doubt('parcels', 'A')] }), moved]))).toEqual(['gouw/A']);
  });

  test('the first version, once the plot itself was taken out or fell off', () => {
    expect(ids(afterDoing(session, (now) => deletePlot(now, original.id)))).toEqual(['gouw/B']);
    expect(ids(afterDoing(session, (now) => setStatus(now, original.id, 'afgevallen')))).toEqual(['gouw/B']);
  });

  test('none, when the plot fell off and that is what is in doubt', () => {
    const dropped = plot('gouw', { status: 'afgevallen', doubts: [doubt('status', 'A')] });
    expect(ids(aSession([dropped, plot('gouw/A', { doubts: [doubt('status', 'A')] })]))).toEqual(['gouw/A']);
  });

  test('a version whose doubts were settled counts as any plot', () => {
    const own = plot('gouw/A', { doubts: [] });
    expect(ids(aSession([original, own]))).toEqual([]);
    const later = plot('gouw/A', { doubts: [doubt('status', 'A')] });
    expect(ids(aSession([original, later]))).toEqual([]);
  });
});

describe('of plots on the same land, left open against each other', () => {
  const open = [doubt('parcels', 'A')];
  test('the lowest number counts, and who waits keeps no other from counting', () => {
    const [one, two, both] = [
      plot('one', { parcels: [aParcel(1)], doubts: open }),
      plot('two', { parcels: [aParcel(2)], doubts: open }),
      plot('both', { parcels: [aParcel(1), aParcel(2), aParcel(3)], doubts: open }),
    ];
    const last = plot('last', { parcels: [aParcel(3)], doubts: open });
    expect(ids(aSession([one, two, both, last]))).toEqual(['both']);
  });

  test('land that was shared before, or other doubts, leave both counting', () => {
    expect(ids(aSession([plot('one', { doubts: open }), plot('two', { doubts: [] })]))).toEqual([]);
    expect(ids(aSession([plot('one', { doubts: open }), plot('two', { doubts: [doubt('parcels', 'B')] })]))).toEqual(
      [],
    );
  });

  test('drawn parts beside each other are not the same land', () => {
    const part = (x: number) => [aParcel(1, { part: true, geometry: square(x, 0) })];
    const halves = [plot('one', { parcels: part(0), doubts: open }), plot('two', { parcels: part(10), doubts: open })];
    expect(ids(aSession(halves))).toEqual([]);
    expect(ids(aSession([...halves, plot('all', { parcels: [aParcel(1)], doubts: open })]))).toEqual(['all']);
  });
});

test('the tally says what it left out', () => {
  const open = [doubt('programme', 'A')];
  const plots = [
    plot('gouw', { programme: [aLine(26, 'zorggeschikt')], doubts: open }),
    plot('gouw/A', { programme: [aLine(40, 'zorggeschikt'), aLine(6, 'regulier')], doubts: open }),
    plot('gouw/A/2', { programme: [], doubts: open }),
  ];
  const counted = tally(aSession(plots));
  expect(counted.undecided).toEqual({ homes: 46, plots: 1 });
  expect(counted.periods[0]?.total.gross).toBe(26);
});

describe('whatever the sessions hold', () => {
  /** A start, and sessions that came from it, without doubts of before. */
  const family = fc
    .tuple(anySession(4), fc.array(anySession(5), { minLength: 2, maxLength: 4 }))
    .map(([first, others]) => {
      const clean = (session: Session): Session => ({
        ...session,
        plots: new Map([...session.plots].map(([id, one]) => [id, { ...one, doubts: [] }])),
        start: null,
      });
      const { start } = apply(clean(first), handOut(clean(first), startId('start-1'))).session;
      return others.map((session): Session => ({ ...clean(session), start }));
    });

  test('no parcel counts in two plots that were left open against each other, nor a plot with its version', () => {
    fc.assert(
      fc.property(family, ([ours, ...others]) => {
        if (!ours) return;
        const bids = others.map((session, at) => ({ name: `Bod ${at}`, session }));
        const merge = compareBids(ours, bids, () => true);
        const { session } = apply(ours, mergeBids(merge, new Map()));
        const waiting = undecidedPlots(session);
        const counts = ({ id }: Pick<Plot, 'id'>): boolean => {
          const one = session.plots.get(id);
          return one !== undefined && plotCounts(session.target, one) && !waiting.has(id);
        };
        for (const one of session.plots.values()) {
          if (!waiting.has(one.id)) continue;
          // Who waits does so for someone: a version for its plot, land for who holds it too.
          const others = [...session.plots.values()].filter((other) => other.id !== one.id && sharesDoubt(one, other));
          expect(others.length).toBeGreaterThan(0);
        }
        for (const conflict of merge.conflicts) {
          if (conflict.kind === 'topic') {
            const versions = [...session.plots.values()].filter(
              ({ id }) => id === conflict.plot || (id.startsWith(`${conflict.plot}/Bod `) && !merge.plots.has(id)),
            );
            expect(versions.filter(counts).length).toBeLessThan(2);
          } else if (
            conflict.kind === 'land' &&
            conflict.options.some(({ by }) => by.some((voice) => voice !== null))
          ) {
            // Land that two of the session's own plots shared already was not left open by a merge: check 4 warns of that.
            const holders = conflict.options.flatMap(({ plot: id }) => session.plots.get(id) ?? []).filter(counts);
            for (const [at, one] of holders.entries())
              for (const other of holders.slice(at + 1))
                expect(
                  one.parcels.some((held) => other.parcels.some((its) => isOpen(held, its, conflict.parcels))),
                ).toBe(false);
          }
        }
        const homes = [...session.plots.values()].filter(counts).reduce((sum, one) => sum + totalUnits(one), 0);
        expect(tally(session).periods.reduce((sum, { total }) => sum + total.gross, 0)).toBe(homes);
      }),
    );
  });

  test('without doubts nothing waits', () => {
    fc.assert(
      fc.property(family, ([ours]) => {
        if (ours) expect(undecidedPlots(ours).size).toBe(0);
      }),
    );
  });
});

const isOpen = (a: Plot['parcels'][number], b: Plot['parcels'][number], parcels: readonly string[]): boolean =>
  parcels.includes(a.parcelId) && sameLand(a, b);
