import type { ParcelId } from './ids';
import type { Plot } from './plot';
import type { Session } from './session';

/** The plots that hold (a part of) a parcel, in the session's order. */
export function plotsHolding(session: Session, parcel: ParcelId): readonly Plot[] {
  const found: Plot[] = [];
  for (const plot of session.plots.values())
    if (plot.parcels.some(({ parcelId }) => parcelId === parcel)) found.push(plot);
  return found;
}
