import type { LayerSpecification } from 'maplibre-gl';
import type { MapLayerId } from '../../session/view-store';

/** Names of the map's sources. */
export const SOURCE = {
  basemap: 'basemap',
  /** A public service's pictures, in the place of the basemap. */
  pictures: 'pictures',
  parcels: 'parcels',
  /** The same tiles once more, for what can be selected: so that the lines can be painted before those are made. */
  parcelStates: 'parcel-states',
  areas: 'areas',
  areaLabels: 'area-labels',
  care: 'care',
  amenities: 'amenities',
  plots: 'plots',
  draft: 'draft',
} as const;

/** Layer name inside `parcels.pmtiles`. */
export const PARCEL_TILE_LAYER = 'parcels';

/** The tiles of parcels start here; further out there are too many to see. */
export const PARCEL_MIN_ZOOM = 13;

/** One paint layer with the switch that turns it on and off; `always` has no switch. */
export interface MapLayer {
  readonly group: MapLayerId | 'always';
  readonly layer: LayerSpecification;
  /** Not to be seen while a public service's pictures are shown, over which it would lie. */
  readonly underPictures?: true;
}

export const inGroup = (group: MapLayer['group'], ...layers: readonly LayerSpecification[]): readonly MapLayer[] =>
  layers.map((layer) => ({ group, layer }));
