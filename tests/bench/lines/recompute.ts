import { apply } from '../../../src/domain/apply';
import { PLOT_STATUSES } from '../../../src/domain/code-lists';
import { setStatus } from '../../../src/domain/intents/edit-plot';
import { totalUnits } from '../../../src/domain/plot-programme';
import type { Session } from '../../../src/domain/session';
import { sessionChecks } from '../../../src/ui/checks/session-checks';
import { tallyModel } from '../../../src/ui/tally/tally-model';
import { type Line, lineOf } from '../line';
import type { Municipality } from '../municipality';
import { sessionWithPlots } from '../session-with-plots';

const PLOTS = 5_000;
/** The compiler has seen everything by then; the program's first changes are slower. */
const WARM_UP = 60;

/**
 * Tally and checks of 5,000 plots, by the functions the screens call, in Node. After one plot changed: what happens at
 * every gesture. From nothing: every plot is one that was never seen, as when a session opens. Floor: one pass that
 * adds up the homes.
 */
export function measureRecompute(place: Municipality, rounds: number): Line[] {
  const runs = Math.max(20, rounds * 10);
  let session = sessionWithPlots(place, PLOTS);
  const ids = [...session.plots.keys()];
  const afterOne: number[] = [];
  const floors: number[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    const id = ids[Math.abs(run * 997) % ids.length];
    const status = PLOT_STATUSES[Math.abs(run) % 3];
    if (!id || !status) throw new Error('There are no plots');
    session = apply(session, setStatus(session, id, status, '')).session;
    const floor = milliseconds(() => homesOf(session));
    const value = milliseconds(() => recompute(session, place));
    if (run < 0) continue;
    floors.push(floor);
    afterOne.push(value);
  }
  const fromNothing: number[] = [];
  for (let run = -5; run < rounds * 2; run++) {
    const fresh = structuredClone(session);
    const value = milliseconds(() => recompute(fresh, place));
    if (run >= 0) fromNothing.push(value);
  }
  const what = `tally and checks of ${PLOTS} plots`;
  return [
    lineOf({ what: `${what}, after one changed`, parcels: place.size, values: afterOne, floors }, { atMost: 2 }),
    lineOf({ what: `${what}, from nothing`, parcels: place.size, values: fromNothing }, null),
  ];
}

function recompute(session: Session, { gemeente }: Municipality): void {
  tallyModel(session, null);
  sessionChecks(session, gemeente);
}

function homesOf(session: Session): number {
  let homes = 0;
  for (const plot of session.plots.values()) homes += totalUnits(plot);
  return homes;
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
