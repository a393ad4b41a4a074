import type { MapLibreMap } from 'maplibre-gl';
import type { MapPictures } from './map-state';
import { areaFillLayers } from './style/area-layers';
import { SOURCE } from './style/map-layer';

const TILE_PIXELS = 256;

/** Lays pictures from a service over the package's land and under everything else, or takes them away. */
export function showPictures(map: MapLibreMap, pictures: MapPictures | null): void {
  if (map.getLayer(SOURCE.pictures)) map.removeLayer(SOURCE.pictures);
  if (map.getSource(SOURCE.pictures)) map.removeSource(SOURCE.pictures);
  if (!pictures) return;
  map.addSource(SOURCE.pictures, {
    type: 'raster',
    tiles: [pictures.tiles],
    tileSize: TILE_PIXELS,
    maxzoom: pictures.maxZoom,
    attribution: pictures.attribution,
  });
  const above = areaFillLayers.map(({ layer }) => layer.id).find((id) => map.getLayer(id));
  map.addLayer({ id: SOURCE.pictures, type: 'raster', source: SOURCE.pictures }, above);
}
