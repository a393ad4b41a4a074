import type { MapLibreMap } from 'maplibre-gl';

/**
 * A tap picks a parcel. MapLibre takes fingers that follow it soon and near for "tap, then drag to zoom", and two
 * fingers then move nothing; off and on again, before it hears of them, its handler has forgotten the tap.
 */
export function forgetTap(map: MapLibreMap): void {
  map.touchZoomRotate.disable();
  map.touchZoomRotate.enable();
}
