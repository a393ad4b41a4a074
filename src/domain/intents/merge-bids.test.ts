import { describe, expect, test } from 'vitest';
import { afterDoing, aLine, aParcel, aPartner, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { partnerId, plotId, startId } from '../ids';
import { compareBids } from '../merge/compare-bids';
import type { Decisions, Merge } from '../merge/merge';
import type { Plot } from '../plot';
import type { Session } from '../session';
import { setProgramme } from './edit-plot';
import { handOut } from './hand-out';
import { mergeBids } from './merge-bids';

const GOUW = plotId('gouw');
const first = aSession([aPlot({ id: GOUW, name: 'De Gouw' })], undefined, [aPartner('p2', { name: 'Zilverlinde' })]);
const start = afterDoing(first, (session) => handOut(session, startId('start-1')));
const programme = (units: number) => (session: Session) => setProgramme(session, GOUW, [aLine(units, 'zorggeschikt')]);
const ours = afterDoing(start, programme(26));
const withNew = (session: Session, patch: Partial<Plot>): Session =>
  afterDoing(session, ({ header }) => ({
    intent: 'createPlot',
    subject: '',
    put: [
      { ...header, nextPlotNumber: header.nextPlotNumber + 1 },
      { ...aPlot({ id: plotId('new'), ...patch }), number: header.nextPlotNumber },
    ],
    deleted: [],
  }));
const merged = (merge: Merge, decisions: Decisions = new Map()): Session =>
  afterDoing(merge.ours, () => mergeBids(merge, decisions));
const never = () => false;

describe('the versions of a plot that was left open', () => {
  test('say whose they are, where the bid has one party', () => {
    const theirs = withNew(afterDoing(start, programme(30)), { parcels: [aParcel(9)], proposedBy: partnerId('p2') });
    const bids = [
      { name: 'Zilverlinde', session: theirs },
      { name: 'B', session: afterDoing(start, programme(40)) },
    ];
    const { plots } = merged(compareBids(ours, bids, never));
    expect(plots.get(plotId('gouw/Zilverlinde'))?.proposedBy).toBe('p2');
    expect(plots.get(plotId('gouw/B'))?.proposedBy).toBeNull();
  });

  test('go with their plot where land is given to another, or left open', () => {
    const theirs = withNew(afterDoing(start, programme(30)), { parcels: [aParcel(1)] });
    const merge = compareBids(ours, [{ name: 'A', session: theirs }], never);
    const version = merged(merge).plots.get(plotId('gouw/A'));
    expect(version?.doubts.map(({ about }) => about)).toEqual(['programme', 'parcels']);
    const land = merge.conflicts.find(({ kind }) => kind === 'land')?.id ?? '';
    expect(merged(merge, new Map([[land, 'plot:new']])).plots.get(plotId('gouw/A'))?.parcels).toEqual([]);
  });
});
