import type { Change } from '../change';
import type { PlotId } from '../ids';
import { openAgainst, withoutSettled } from '../merge/open-against';
import type { Session } from '../session';
import { plotOf } from './change-plot';

/** Takes away the doubts of a plot, here and where they are shared; every plot stays as it is, and counts by its status. */
export function dropDoubts(session: Session, id: PlotId): Change {
  const plot = plotOf(session, id);
  const { versions, onItsLand } = openAgainst(session.plots, plot);
  const others = [...versions, ...onItsLand].flatMap((other) => {
    const without = withoutSettled(session.plots, other, [plot]);
    return without === other ? [] : [without];
  });
  const put = plot.doubts.length === 0 ? [] : [{ ...plot, doubts: [] }, ...others];
  return { intent: 'dropDoubts', subject: plot.name, put, deleted: [] };
}
