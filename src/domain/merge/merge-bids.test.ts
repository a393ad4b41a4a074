import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLine, anEmptySession, aParcel, aPartner, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { anySession } from '../../../fixtures/arbitraries/session';
import { apply } from '../apply';
import { partnerId, plotId, startId } from '../ids';
import { deletePlot, renamePlot, setProgramme, setStatus } from '../intents/edit-plot';
import { handOut } from '../intents/hand-out';
import { mergeBids } from '../intents/merge-bids';
import { setTarget } from '../intents/session-fields';
import { setOpinion } from '../intents/set-opinion';
import type { Plot } from '../plot';
import { totalUnits } from '../plot-programme';
import type { Session } from '../session';
import { type Bid, bidOf } from './bid';
import { compareBids } from './compare-bids';
import type { Decisions, Merge } from './merge';
import type { Overlap } from './shared-land';
import { whatCameIn } from './what-came-in';

const GOUW = plotId('gouw');
const HOF = plotId('hof');
const partners = [aPartner('p1', { name: 'De Gouw' }), aPartner('p2', { name: 'Zilverlinde' })];
const handedOut = (session: Session): Session => apply(session, handOut(session, startId('start-1'))).session;
const start = handedOut(
  aSession(
    [
      aPlot({ id: GOUW, name: 'De Gouw', parcels: [aParcel(1)], programme: [aLine(24, 'zorggeschikt')] }),
      aPlot({ id: HOF, name: 'Het Hof', parcels: [aParcel(2)], programme: [aLine(10, 'geclusterd')] }),
    ],
    undefined,
    partners,
  ),
);
const never: Overlap = () => false;
const always: Overlap = () => true;
const doing = (session: Session, ...makes: readonly ((session: Session) => ReturnType<typeof handOut>)[]): Session =>
  makes.reduce((current, make) => apply(current, make(current)).session, session);
const withNew = (session: Session, plot: Partial<Plot> & Pick<Plot, 'id'>): Session =>
  doing(session, ({ header }) => ({
    intent: 'createPlot',
    subject: '',
    put: [
      { ...header, nextPlotNumber: header.nextPlotNumber + 1 },
      { ...aPlot(plot), number: header.nextPlotNumber },
    ],
    deleted: [],
  }));
const bid = (name: string, session: Session): Bid => ({ name, session });
const programme = (units: number) => (session: Session) => setProgramme(session, GOUW, [aLine(units, 'zorggeschikt')]);

const merged = (merge: Merge, decisions: Decisions = new Map()): Session =>
  apply(merge.ours, mergeBids(merge, decisions)).session;
const homes = (session: Session): number =>
  [...session.plots.values()].reduce((sum, plot) => sum + totalUnits(plot), 0);

describe('what voices agree on is taken', () => {
  test('a change of one bid, and the same change of two', () => {
    const a = bid('A', doing(start, programme(30)));
    const b = bid(
      'B',
      doing(start, programme(30), (session) => renamePlot(session, HOF, 'Hof van Noord')),
    );
    const merge = compareBids(start, [a, b], never);
    expect(merge.conflicts).toEqual([]);
    expect(merge.agreed.map(({ plot, by }) => [plot.name, by])).toEqual([['De Gouw', ['A', 'B']]]);
    expect(merge.onlyIn.map(({ plot, by }) => [plot.name, by])).toEqual([['Hof van Noord', ['B']]]);
    expect(homes(merged(merge))).toBe(30 + 10);
    expect(mergeBids(merge, new Map()).subject).toBe('A, B');
    expect(whatCameIn(merge)).toEqual([
      { bid: 'A', added: 0, changed: 1, conflicts: 0 },
      { bid: 'B', added: 0, changed: 2, conflicts: 0 },
    ]);
  });

  test('different topics of one plot', () => {
    const a = bid('A', doing(start, programme(30)));
    const b = bid(
      'B',
      doing(start, (session) => setStatus(session, GOUW, 'kansrijk')),
    );
    const result = merged(compareBids(start, [a, b], never)).plots.get(GOUW);
    expect(result).toMatchObject({ status: 'kansrijk', programme: [{ units: 30 }] });
  });

  test('opinions of different partners never conflict; two of one partner do', () => {
    const a = doing(start, (session) => setOpinion(session, GOUW, partnerId('p1'), 'geschikt'));
    const b = doing(start, (session) => setOpinion(session, GOUW, partnerId('p2'), 'twijfel'));
    const c = doing(start, (session) => setOpinion(session, GOUW, partnerId('p2'), 'niet geschikt'));
    const apart = compareBids(start, [bid('A', a), bid('B', b)], never);
    expect(apart.conflicts).toEqual([]);
    expect(
      merged(apart)
        .plots.get(GOUW)
        ?.opinions.map(({ value }) => value),
    ).toEqual(['geschikt', 'twijfel']);
    expect(compareBids(start, [bid('B', b), bid('C', c)], never).conflicts).toMatchObject([{ topic: 'opinion:p2' }]);
  });

  test('new plots come in with the next numbers of ours, and with their partner', () => {
    const newcomer = aPartner('p9', { name: 'Nieuwe partij' });
    const theirs = withNew(
      doing(start, () => ({ intent: 'addPartner', subject: '', put: [newcomer], deleted: [] })),
      { id: plotId('new'), parcels: [aParcel(9)], proposedBy: newcomer.id },
    );
    const ours = withNew(start, { id: plotId('own'), parcels: [aParcel(8)] });
    const result = merged(compareBids(ours, [bid('A', theirs)], never));
    expect(result.plots.get(plotId('own'))?.number).toBe(3);
    expect(result.plots.get(plotId('new'))?.number).toBe(4);
    expect(result.header.nextPlotNumber).toBe(5);
    expect(result.partners.has(newcomer.id)).toBe(true);
  });

  test('the target stays ours, and a bid with another one is named', () => {
    const other = doing(start, (session) => setTarget(session, { ...session.target, marginPercent: 130 }));
    const merge = compareBids(start, [bid('A', other)], never);
    expect(merge.notTaken).toEqual([{ bid: 'A', about: 'target', subject: '' }]);
    expect(merged(merge)).toEqual(start);
  });
});

describe('a conflict', () => {
  const a = bid('A', doing(start, programme(30)));
  const b = bid('B', doing(start, programme(40)));
  const merge = compareBids(start, [a, b], never);

  test('names its options and who says each, ours first', () => {
    expect(merge.conflicts).toMatchObject([
      {
        kind: 'topic',
        plot: GOUW,
        topic: 'programme',
        options: [
          { id: 'ours', by: [null] },
          { id: 'bid:A', by: ['A'] },
          { id: 'bid:B', by: ['B'] },
        ],
      },
    ]);
  });

  test('is decided by hand', () => {
    const result = merged(merge, new Map([['gouw/programme', 'bid:B']]));
    expect(homes(result)).toBe(40 + 10);
    expect(result.plots.get(GOUW)?.doubts).toEqual([]);
    expect(merged(merge, new Map([['gouw/programme', 'ours']]))).toEqual(start);
    expect(whatCameIn(merge, new Map([['gouw/programme', 'bid:B']]))).toEqual([
      { bid: 'A', added: 0, changed: 0, conflicts: 1 },
      { bid: 'B', added: 0, changed: 1, conflicts: 1 },
    ]);
  });

  test('is left open as both: ours as it is, each other version beside it, the doubt with each', () => {
    const result = merged(merge);
    expect([...result.plots.values()].map(({ number, name }) => [number, name])).toEqual([
      [1, 'De Gouw'],
      [2, 'Het Hof'],
      [3, 'De Gouw (bod van A)'],
      [4, 'De Gouw (bod van B)'],
    ]);
    expect(homes(result)).toBe(24 + 10 + 30 + 40);
    expect(result.plots.get(GOUW)?.doubts).toEqual([
      { about: 'programme', bid: 'A' },
      { about: 'programme', bid: 'B' },
    ]);
    expect(result.plots.get(plotId('gouw/A'))?.doubts).toEqual([{ about: 'programme', bid: 'A' }]);
  });

  test('that was left open is not made twice, and what came of it is not written over', () => {
    const once = merged(merge);
    expect(merged(compareBids(once, [a, b], never))).toEqual(once);
    const edited = doing(once, (session) => setProgramme(session, plotId('gouw/A'), [aLine(35, 'zorggeschikt')]));
    const again = merged(compareBids(edited, [a, b], never));
    expect(again.plots.get(plotId('gouw/A'))?.programme[0]?.units).toBe(35);
    expect(again.plots.get(plotId('gouw/A/2'))?.programme[0]?.units).toBe(30);
  });

  test('a plot that one took out and another kept stays, unless decided otherwise', () => {
    const removal = compareBids(
      start,
      [
        bid(
          'A',
          doing(start, (session) => deletePlot(session, HOF)),
        ),
      ],
      never,
    );
    expect(removal.conflicts).toMatchObject([{ kind: 'removal', plot: HOF }]);
    expect(merged(removal).plots.get(HOF)?.doubts).toEqual([{ about: 'removal', bid: 'A' }]);
    expect(merged(removal, new Map([['hof/removal', 'keep']]))).toEqual(start);
    expect(merged(removal, new Map([['hof/removal', 'remove']])).plots.has(HOF)).toBe(false);
  });

  test('a parcel in two counting plots goes to one of them, or stays in both with a doubt', () => {
    const theirs = withNew(start, { id: plotId('new'), name: 'Nieuw', parcels: [aParcel(1), aParcel(5)] });
    const land = compareBids(start, [bid('A', theirs)], never);
    expect(land.conflicts).toMatchObject([{ kind: 'land', parcels: ['987001'] }]);
    const [conflict] = land.conflicts;
    const given = merged(land, new Map([[conflict?.id ?? '', 'plot:gouw']]));
    expect(given.plots.get(plotId('new'))?.parcels.map(({ parcelId }) => parcelId)).toEqual(['987005']);
    expect(given.plots.get(GOUW)?.parcels).toHaveLength(1);
    expect(merged(land).plots.get(GOUW)?.doubts).toEqual([{ about: 'parcels', bid: 'A' }]);
  });

  test('drawn parts of one parcel only conflict where they lie over each other', () => {
    const part = aParcel(7, { part: true });
    const ours = withNew(start, { id: plotId('own'), parcels: [part] });
    const theirs = bid('A', withNew(start, { id: plotId('new'), parcels: [part] }));
    expect(compareBids(ours, [theirs], never).conflicts).toEqual([]);
    expect(compareBids(ours, [theirs], always).conflicts).toMatchObject([{ kind: 'land' }]);
  });
});

test('a bid goes by who proposes its plots, else by its own name, else by its file', () => {
  const proposing = withNew(start, { id: plotId('new'), proposedBy: partnerId('p2') });
  const renamed = { ...start, header: { ...start.header, name: 'Bod van de buurt' } };
  const nameOf = (session: Session, earlier: readonly Bid[] = []) => bidOf(start, session, 'b.sessie.json', earlier);
  expect(nameOf(proposing)).toMatchObject({ value: { name: 'Zilverlinde' } });
  expect(nameOf(proposing, [bid('Zilverlinde', start)])).toMatchObject({ value: { name: 'Zilverlinde (b)' } });
  expect(nameOf(renamed)).toMatchObject({ value: { name: 'Bod van de buurt' } });
  expect(nameOf(start)).toMatchObject({ value: { name: 'b' } });
  expect(nameOf(start, [bid('b', start), bid('b (b)', start)])).toMatchObject({
    problem: { name: 'bid-twice' },
  });
});

test('without a common start a file is refused by name', () => {
  const loose = anEmptySession();
  const other = apply(loose, handOut(loose, startId('start-2'))).session;
  expect(bidOf(loose, start, 'b.json', [])).toMatchObject({ problem: { name: 'start-missing' } });
  expect(bidOf(start, loose, 'b.json', [])).toMatchObject({ problem: { name: 'bid-without-start' } });
  expect(bidOf(start, other, 'b.json', [])).toMatchObject({ problem: { name: 'bid-of-other-start' } });
});

describe('whatever the sessions hold', () => {
  /** A start, and sessions that came from it: any plots under any of its ids, and others. */
  const family = fc
    .tuple(anySession(4), fc.array(anySession(5), { minLength: 1, maxLength: 4 }))
    .map(([first, others]) => {
      const { start: shared } = handedOut({ ...first, start: null });
      return others.map((session) => ({ ...session, start: shared }));
    });

  test('merging a file with itself changes nothing', () => {
    fc.assert(
      fc.property(family, ([ours]) => {
        if (!ours) return;
        const merge = compareBids(ours, [bid('A', ours), bid('B', ours)], always);
        expect(merge.conflicts).toEqual([]);
        expect(mergeBids(merge, new Map())).toMatchObject({ put: [], deleted: [] });
      }),
    );
  });

  test('the order of bids does not matter, nobody’s plot disappears, and what came in can be undone in one step', () => {
    fc.assert(
      fc.property(family, ([ours, ...others]) => {
        if (!ours) return;
        const bids = others.map((session, at) => bid(`Bod ${at}`, session));
        const change = mergeBids(compareBids(ours, bids, always), new Map());
        expect(mergeBids(compareBids(ours, bids.toReversed(), always), new Map())).toEqual(change);
        const { session, inverse } = apply(ours, change);
        for (const one of [ours, ...others])
          for (const id of one.plots.keys()) expect(session.plots.has(id)).toBe(true);
        const numbers = [...session.plots.values()].map(({ number }) => number);
        if (new Set([...ours.plots.values()].map(({ number }) => number)).size === ours.plots.size)
          expect(Math.max(0, ...numbers)).toBeLessThan(session.header.nextPlotNumber);
        expect(apply(session, inverse).session).toEqual(ours);
      }),
    );
  });

  test('totals after merging equal a hand count', () => {
    const units = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 5 }), (bidders) => {
        const bids = bidders.map((plots, who) =>
          bid(
            `Bod ${who}`,
            plots.reduce(
              (session, count, at) =>
                withNew(session, {
                  id: plotId(`${who}-${at}`),
                  parcels: [aParcel(100 + who * 10 + at)],
                  programme: [aLine(count, 'geclusterd')],
                }),
              start,
            ),
          ),
        );
        const merge = compareBids(start, bids, never);
        expect(merge.conflicts).toEqual([]);
        expect(homes(merged(merge))).toBe(34 + bidders.flat().reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
