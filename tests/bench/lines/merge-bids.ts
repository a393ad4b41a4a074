import { apply } from '../../../src/domain/apply';
import { plotId, startId } from '../../../src/domain/ids';
import { handOut } from '../../../src/domain/intents/hand-out';
import { mergeBids } from '../../../src/domain/intents/merge-bids';
import type { Bid } from '../../../src/domain/merge/bid';
import { compareBids } from '../../../src/domain/merge/compare-bids';
import type { Plot } from '../../../src/domain/plot';
import type { Session } from '../../../src/domain/session';
import { lieOver } from '../../../src/package/lie-over';
import { readSessionText } from '../../../src/session/file/read-session-file';
import { writeSessionFile } from '../../../src/session/file/write-session-file';
import { type Line, lineOf } from '../line';
import type { Municipality } from '../municipality';
import { sessionWithPlots } from '../session-with-plots';

const BIDS = 10;
const PLOTS = 500;
/** The compiler has seen everything by then. */
const WARM_UP = 3;

/**
 * Ten bids of 500 plots merged, in Node, from sessions in memory to the session after it. Of each bid's plots 250 are the
 * start's, of which it changes fifty (so that all ten conflict on some), and 250 its own, on parcels that others chose too.
 */
export function measureMergeBids(place: Municipality, rounds: number): Line[] {
  const all = sessionWithPlots(place, PLOTS);
  const plots = [...all.plots.values()];
  const half = { ...all, plots: new Map(plots.slice(0, PLOTS / 2).map((plot) => [plot.id, plot])) };
  const ours = apply(half, handOut(half, startId('start'))).session;
  const bids = Array.from({ length: BIDS }, (_, who): Bid => bidOf(who, ours, plots.slice(PLOTS / 2)));
  const values: number[] = [];
  for (let run = -WARM_UP; run < Math.max(10, rounds * 3); run++) {
    const start = performance.now();
    const change = mergeBids(compareBids(ours, bids, lieOver), new Map());
    const merged = apply(ours, change).session;
    const milliseconds = performance.now() - start;
    if (merged.plots.size < PLOTS / 2 + (BIDS * PLOTS) / 2) throw new Error('A plot disappeared');
    if (run >= 0) values.push(milliseconds);
  }
  return [lineOf({ what: `merge of ${BIDS} bids of ${PLOTS} plots`, parcels: place.size, values }, { atMost: 500 })];
}

function bidOf(who: number, ours: Session, own: readonly Plot[]): Bid {
  const changed = [...ours.plots.values()].map((plot, at) =>
    at % 5 === who % 5 ? { ...plot, remark: `Bod ${who % 3}` } : plot,
  );
  const added = own.map((plot) => ({ ...plot, id: plotId(`bid-${who}-${plot.id}`) }));
  const session = { ...ours, plots: new Map([...changed, ...added].map((plot) => [plot.id, plot])) };
  // As from a file: no record of it is the same object as one of ours.
  const read = readSessionText(writeSessionFile(session, { savedAt: '2026-01-01T00:00:00.000Z' }));
  if (!read.ok) throw new Error(`The bid cannot be read: ${read.problem.name}`);
  return { name: `Bod ${who}`, session: read.value.session };
}
