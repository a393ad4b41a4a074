import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLine, aParcel, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { anySession } from '../../../fixtures/arbitraries/session';
import { apply } from '../apply';
import type { Change } from '../change';
import { type PlotId, partnerId, plotId, startId } from '../ids';
import type { Bid } from '../merge/bid';
import { compareBids } from '../merge/compare-bids';
import { versionOf } from '../merge/version-of';
import type { Plot } from '../plot';
import type { Session } from '../session';
import { undecidedPlots } from '../undecided-plots';
import { dropDoubts } from './drop-doubts';
import { setProgramme } from './edit-plot';
import { handOut } from './hand-out';
import { keepVersion } from './keep-version';
import { mergeBids } from './merge-bids';

const GOUW = plotId('gouw');
const A = plotId('gouw/A');
const NEW = plotId('new');
const LAND = plotId('land');
const first = aSession([
  aPlot({ id: GOUW, name: 'De Gouw', programme: [aLine(24, 'zorggeschikt')], proposedBy: partnerId('p1') }),
  aPlot({ id: LAND, name: 'Het Hof', parcels: [aParcel(2), aParcel(3)] }),
]);
const start = apply(first, handOut(first, startId('start-1'))).session;
const doing = (session: Session, change: (session: Session) => Change): Session =>
  apply(session, change(session)).session;
const programme = (units: number) => (session: Session) => setProgramme(session, GOUW, [aLine(units, 'zorggeschikt')]);
const withNew = (session: Session, plot: Plot): Session =>
  doing(session, ({ header }) => ({
    intent: 'createPlot',
    subject: '',
    put: [
      { ...header, nextPlotNumber: header.nextPlotNumber + 1 },
      { ...plot, number: header.nextPlotNumber },
    ],
    deleted: [],
  }));
const merged = (ours: Session, ...bids: readonly Bid[]): Session =>
  doing(ours, () =>
    mergeBids(
      compareBids(ours, bids, () => true),
      new Map(),
    ),
  );
const said = (session: Session) =>
  [...session.plots.values()].map(({ id, programme: lines, doubts }) => [id, lines[0]?.units ?? 0, doubts.length]);

describe('of three versions of a plot', () => {
  const open = merged(
    start,
    { name: 'A', session: doing(start, programme(30)) },
    { name: 'B', session: doing(start, programme(40)) },
  );

  test('its own is kept: the others go', () => {
    expect(said(doing(open, (session) => keepVersion(session, GOUW)))).toEqual([
      [GOUW, 24, 0],
      [LAND, 0, 0],
    ]);
  });

  test('another is kept: it comes in the place of the plot, under its number and its name', () => {
    const result = doing(open, (session) => keepVersion(session, A));
    expect(said(result)).toEqual([
      [GOUW, 30, 0],
      [LAND, 0, 0],
    ]);
    expect(result.plots.get(GOUW)).toMatchObject({ number: 1, name: 'De Gouw', proposedBy: 'p1' });
    // A bid that comes in later finds the plot that it knows.
    const again = compareBids(result, [{ name: 'C', session: start }], () => true);
    expect(again.conflicts).toEqual([]);
  });

  test('only the doubt of one goes: that one counts, the rest is as open as it was', () => {
    const result = doing(open, (session) => dropDoubts(session, A));
    expect(said(result)).toEqual([
      [GOUW, 24, 1],
      [LAND, 0, 0],
      [A, 30, 0],
      ['gouw/B', 40, 1],
    ]);
    expect([...undecidedPlots(result)]).toEqual(['gouw/B']);
    expect(said(doing(open, (session) => dropDoubts(session, GOUW))).map(([, , doubts]) => doubts)).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('of plots on the same land', () => {
  const theirs = withNew(start, aPlot({ id: NEW, name: 'Nieuw', parcels: [aParcel(1), aParcel(2), aParcel(9)] }));
  const open = merged(start, { name: 'A', session: theirs });
  const parcels = (session: Session, id: PlotId) =>
    session.plots.get(id)?.parcels.map(({ designation }) => designation.number);

  test('the others stay, and lose what they share with the one that is kept', () => {
    const result = doing(open, (session) => keepVersion(session, NEW));
    expect([GOUW, LAND, NEW].map((id) => parcels(result, id))).toEqual([[], [3], [1, 2, 9]]);
    expect([...result.plots.values()].flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  test('what is open with a third plot stays open', () => {
    const result = doing(open, (session) => keepVersion(session, GOUW));
    expect([GOUW, LAND, NEW].map((id) => parcels(result, id))).toEqual([[1], [2, 3], [2, 9]]);
    expect(said(result).map(([, , doubts]) => doubts)).toEqual([0, 1, 1]);
    expect([...undecidedPlots(result)]).toEqual([NEW]);
  });
});

test('without doubts there is nothing to decide', () => {
  expect(keepVersion(start, GOUW)).toMatchObject({ put: [], deleted: [] });
  expect(dropDoubts(start, GOUW)).toMatchObject({ put: [], deleted: [] });
});

test('whatever was merged: undo gives it back, only versions of the plot go, and no doubt of it is left', () => {
  const family = fc.tuple(anySession(4), fc.array(anySession(5), { minLength: 2, maxLength: 4 }), fc.nat());
  fc.assert(
    fc.property(family, ([begin, others, pick]) => {
      const shared = doing({ ...begin, start: null }, (session) => handOut(session, startId('start-1'))).start;
      const [ours, ...bids] = others.map((session): Session => ({ ...session, start: shared }));
      if (!ours) return;
      const open = merged(ours, ...bids.map((session, at) => ({ name: `Bod ${at}`, session })));
      const doubtful = [...open.plots.values()].filter(({ doubts }) => doubts.length > 0);
      const plot = doubtful[pick % Math.max(1, doubtful.length)];
      if (!plot) return;
      for (const change of [keepVersion(open, plot.id), dropDoubts(open, plot.id)]) {
        const { session, inverse } = apply(open, change);
        expect(apply(session, inverse).session).toEqual(open);
        for (const gone of open.plots.values()) if (!session.plots.has(gone.id)) expect(versionOf(gone)).not.toBeNull();
        const kept = session.plots.get(plot.id) ?? session.plots.get(versionOf(plot) ?? plot.id);
        expect(kept?.doubts).toEqual([]);
      }
    }),
  );
});
