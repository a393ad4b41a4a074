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
  const whole = new Set(before.filter((parcel) => !parcel.part).map((parcel) => parcel.parcelId));
  const added: PlotParcel[] = [];
  for (const parcel of parcels) {
    if (whole.has(parcel.parcelId)) continue;
    if (!parcel.part) whole.add(parcel.parcelId);
    added.push(parcel);
  }
  if (added.length === 0) return changePlot(session, 'addParcels', id, { parcels: before });
  const after = [...before, ...added].filter((parcel) => !parcel.part || !whole.has(parcel.parcelId));
  return changePlot(session, 'addParcels', id, { parcels: after });
}

/** Takes out the given entries of `plot.parcels` (the same objects), so that one of two drawn parts can go. */
export function removeParcels(session: Session, id: PlotId, parcels: readonly PlotParcel[]): Change {
  const before = plotOf(session, id).parcels;
  const gone = new Set(parcels);
  const after = before.filter((parcel) => !gone.has(parcel));
  return changePlot(session, 'removeParcels', id, { parcels: after.length === before.length ? before : after });
}
