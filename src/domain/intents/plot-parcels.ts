import type { Change } from '../change';
import type { PlotId } from '../ids';
import type { PlotParcel } from '../plot';
import type { Session } from '../session';
import { changePlot, plotOf } from './change-plot';

/**
 * Adds parcels. A parcel that the plot already holds whole is left out; a whole parcel takes the place of its
 * own drawn parts, because it contains them. Parts come without what the plot already holds of their parcel.
 */
export function addParcels(session: Session, id: PlotId, parcels: readonly PlotParcel[]): Change {
  const before = plotOf(session, id).parcels;
  return changePlot(session, 'addParcels', id, { parcels: withParcels(before, parcels) });
}

/** Puts others in the place of one entry of `plot.parcels` (the same object), as one change; with none it does nothing. */
export function replaceParcels(
  session: Session,
  id: PlotId,
  old: PlotParcel,
  successors: readonly PlotParcel[],
): Change {
  const before = plotOf(session, id).parcels;
  if (successors.length === 0 || !before.includes(old))
    return changePlot(session, 'replaceParcels', id, { parcels: before });
  const others = before.filter((parcel) => parcel !== old);
  return changePlot(session, 'replaceParcels', id, { parcels: withParcels(others, successors) });
}

/** The same list when nothing comes to it. */
function withParcels(before: readonly PlotParcel[], parcels: readonly PlotParcel[]): readonly PlotParcel[] {
  const whole = new Set(before.filter((parcel) => !parcel.part).map((parcel) => parcel.parcelId));
  const added: PlotParcel[] = [];
  for (const parcel of parcels) {
    if (whole.has(parcel.parcelId)) continue;
    if (!parcel.part) whole.add(parcel.parcelId);
    added.push(parcel);
  }
  if (added.length === 0) return before;
  return [...before, ...added].filter((parcel) => !parcel.part || !whole.has(parcel.parcelId));
}

/** Takes out the given entries of `plot.parcels` (the same objects), so that one of two drawn parts can go. */
export function removeParcels(session: Session, id: PlotId, parcels: readonly PlotParcel[]): Change {
  const before = plotOf(session, id).parcels;
  const gone = new Set(parcels);
  const after = before.filter((parcel) => !gone.has(parcel));
  return changePlot(session, 'removeParcels', id, { parcels: after.length === before.length ? before : after });
}
