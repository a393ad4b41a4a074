import type { Change, Intent } from '../change';
import type { PlotId } from '../ids';
import type { Plot } from '../plot';
import type { Session } from '../session';

/** The plot that an intent is about. @throws when it is not in the session: a screen offered what is not there, a bug. */
export function plotOf(session: Session, id: PlotId): Plot {
  const plot = session.plots.get(id);
  if (!plot) throw new Error(`No plot ${id} in session ${session.header.id}`);
  return plot;
}

/**
 * A change of one plot's fields. When no field differs the change is empty (nothing put), and the session store
 * then makes no undo step of it.
 */
export function changePlot(session: Session, intent: Intent, id: PlotId, patch: Partial<Plot>): Change {
  const before = plotOf(session, id);
  const after: Plot = { ...before, ...patch };
  const keys = Object.keys(patch) as (keyof Plot)[];
  const differs = keys.some((key) => before[key] !== after[key]);
  return { intent, subject: after.name, put: differs ? [after] : [], deleted: [] };
}
