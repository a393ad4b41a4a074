import { multiPolygonBounds } from '../src/domain/geometry/bounds';
import type { RdBounds } from '../src/domain/rd-geometry';
import { BRT_ZOOMS } from '../src/package/basemap-style/basemap-style';
import { basemapStyleText, cleanBasemapStyle } from '../src/package/basemap-style/clean-basemap-style';
import type { PackedBasemap } from '../src/package/layers';
import { rdBoundsToWgs84 } from '../src/package/rd-wgs84';
import { BASEMAP_MARGIN_M } from '../src/services/brt/basemap-places';
import type { FetchedBasemap } from '../src/services/brt/fetch-basemap';
import type { Municipality } from '../src/services/municipality';
import { PmtilesWriter } from './write-pmtiles';

/** Tiles of the BRT as the package holds them, with as much of their style as can be drawn; `dropped` layers of it are not good. */
export async function packBasemap(
  { tiles, tileLayers, style, source }: FetchedBasemap,
  { name, outline }: Municipality,
): Promise<{ readonly basemap: PackedBasemap; readonly dropped: number }> {
  const writer = new PmtilesWriter();
  for (const { place, packed } of tiles) writer.addPacked(place.z, place.x, place.y, packed);
  const archive = await writer.finish({
    minZoom: BRT_ZOOMS.min,
    maxZoom: BRT_ZOOMS.max,
    bounds: rdBoundsToWgs84(withMargin(multiPolygonBounds(outline))),
    metadata: {
      name: `${name} BRT Achtergrondkaart`,
      attribution: source.source,
      vector_layers: tileLayers.map((id) => ({ id, fields: {}, minzoom: BRT_ZOOMS.min, maxzoom: BRT_ZOOMS.max })),
    },
  });
  const clean = style === null ? null : cleanBasemapStyle(style);
  const isUsable = clean?.ok === true && clean.value.layers.length > 0;
  return {
    basemap: {
      tileSchema: 'brt',
      tiles: new Blob(archive),
      count: tiles.length,
      tileLayers,
      style: isUsable ? basemapStyleText(clean.value) : null,
    },
    dropped: isUsable ? clean.value.dropped : 0,
  };
}

const withMargin = ([minX, minY, maxX, maxY]: RdBounds): RdBounds => [
  minX - BASEMAP_MARGIN_M,
  minY - BASEMAP_MARGIN_M,
  maxX + BASEMAP_MARGIN_M,
  maxY + BASEMAP_MARGIN_M,
];
