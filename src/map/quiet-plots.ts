import type { PlotId } from '../domain/ids';
import { openAgainst } from '../domain/merge/open-against';
import type { Session } from '../domain/session';
import { undecidedPlots } from '../domain/undecided-plots';

/**
 * The plots that get no badge and no name on the map. Several plots on the same land would mix their words, so a plot that is
 * undecided leaves them to the one that counts; while it is selected it has them, and those that it stands against have none.
 */
export function quietPlots(session: Session, selected: PlotId | null): ReadonlySet<PlotId> {
  const quiet = new Set(undecidedPlots(session));
  const plot = selected !== null && quiet.delete(selected) ? session.plots.get(selected) : undefined;
  if (!plot) return quiet;
  const { versions, onItsLand } = openAgainst(session.plots, plot);
  for (const { id } of [...versions, ...onItsLand]) quiet.add(id);
  return quiet;
}
