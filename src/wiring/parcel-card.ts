import { plotsHolding } from '../domain/plots-holding';
import { nearestAmenities, nearestCare } from '../package/near';
import type { ParcelIndex } from '../package/parcel-table';
import { snapshotParcel } from '../package/snapshot-parcel';
import type { ParcelCard } from '../ui/app';
import { gemeenteOf, type Wires } from './wires';

/** Everything the card of one parcel shows; null when no package is open. */
export function parcelCard(wires: Wires, index: ParcelIndex): ParcelCard | null {
  const gemeente = gemeenteOf(wires);
  if (!gemeente) return null;
  const parcel = snapshotParcel(gemeente, index);
  const at = gemeente.parcels.labelPoint(index);
  const layer = gemeente.manifest.layers.find(({ name }) => name === 'parcels');
  const { session } = wires.session.getState();
  return {
    index,
    parcel,
    neighbourhood: gemeente.neighbourhoodAt(at),
    near: [...nearestCare(parcel.geometry, gemeente.care), ...nearestAmenities(parcel.geometry, gemeente.amenities)],
    plots: session ? plotsHolding(session, parcel.parcelId) : [],
    source: { source: layer?.source ?? '', referenceDate: layer?.referenceDate ?? '' },
  };
}
