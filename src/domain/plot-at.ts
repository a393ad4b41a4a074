import { contains } from './geometry/contains';
import type { ParcelId } from './ids';
import type { Plot } from './plot';
import { plotsHolding } from './plots-holding';
import type { RdPoint } from './rd-geometry';
import type { Session } from './session';

/**
 * The plot that pointing at a parcel means, or null where the parcel is still free. Of a drawn part the place decides:
 * two parts of one parcel can lie in two plots, and the rest of it in none. Without a place (a parcel found by name)
 * only plots that hold the whole parcel count. A plot that fell off gives way to every other.
 */
export function plotAt(session: Session, parcel: ParcelId, place: RdPoint | null): Plot | null {
  const there = plotsHolding(session, parcel).filter(({ parcels }) =>
    parcels.some(
      ({ parcelId, part, geometry }) => parcelId === parcel && (!part || (place !== null && contains(geometry, place))),
    ),
  );
  return there.find(({ status }) => status !== 'afgevallen') ?? there[0] ?? null;
}
