import type { PlotParcel } from '../domain/plot';
import { plotsHolding } from '../domain/plots-holding';
import { labelPlace } from '../map/label-place';
import { extraAt } from '../package/extra-at';
import { nearestAmenities, nearestCare } from '../package/near';
import type { OpenPackage } from '../package/open-package';
import type { ParcelCard } from '../ui/app';
import type { Wires } from './wires';

const LABEL_PRECISION_M = 0.5;

/** Everything the card of one parcel shows; of a drawn part, what lies near that part. */
export function parcelCard(wires: Wires, gemeente: OpenPackage, parcel: PlotParcel): ParcelCard {
  const layer = gemeente.manifest.layers.find(({ name }) => name === 'parcels');
  const looks = [...gemeente.extraLayers, ...wires.state.getState().broughtLayers];
  const inside = looks.length > 0 ? labelPlace(parcel.geometry, LABEL_PRECISION_M) : null;
  const { session } = wires.session.getState();
  return {
    parcel,
    neighbourhood: gemeente.areas.find(({ code }) => code === parcel.neighbourhoodCode) ?? null,
    near: [...nearestCare(parcel.geometry, gemeente.care), ...nearestAmenities(parcel.geometry, gemeente.amenities)],
    extra: inside ? extraAt(looks, inside, parcel.geometry) : [],
    plots: session ? plotsHolding(session, parcel.parcelId) : [],
    source: { source: layer?.source ?? '', referenceDate: layer?.referenceDate ?? '' },
  };
}
