import type { FeatureCollection } from 'geojson';
import type {
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { AmenityKind } from '../../package/layers';
import type { PackageLayers } from '../../package/open-package';
import type { MapPictures } from '../map-state';
import { amenityFeatures } from '../package-features';
import { areaFillLayers } from '../style/area-layers';
import { basemapLabelLayers, groundLayers } from '../style/basemap-layers';
import { overZoom } from '../style/expressions';
import { SOURCE } from '../style/map-layer';
import { buildMapStyle, styleWithoutPackage, type TileUrls, type VisibleLayers } from '../style/map-style';
import { PARCEL_LINE_LAYER } from '../style/parcel-layers';

/** What a printed map shows. */
export interface PrintedMap {
  readonly gemeente: PackageLayers | null;
  readonly visible: VisibleLayers;
  readonly hiddenAmenities: readonly AmenityKind[];
  /** In the place of the package's basemap; null for none. */
  readonly pictures: MapPictures | null;
  /** Features of the plots. */
  readonly plots: FeatureCollection;
}

/** Layers of what the hand does: never on paper. */
const OF_THE_HAND: ReadonlySet<string> = new Set([SOURCE.parcelStates, SOURCE.draft]);
const UNDER_PICTURES = new Set([...groundLayers, ...basemapLabelLayers].map(({ layer }) => layer.id));
const TILE_PIXELS = 256;

/**
 * The style of the screen's map with everything in it from the start, for a map that is drawn once. Layers that someone
 * added to the package stay out: nobody said for whom those are.
 *
 * @param urls addresses of the package's tiles; null without a package
 */
export function printStyle(map: PrintedMap, urls: TileUrls | null): StyleSpecification {
  const { gemeente, visible, hiddenAmenities, pictures, plots } = map;
  const style = gemeente && urls ? buildMapStyle(gemeente, visible, urls) : styleWithoutPackage(visible);
  const sources: StyleSpecification['sources'] = { ...style.sources };
  setData(sources, SOURCE.plots, plots);
  if (gemeente && hiddenAmenities.length > 0) {
    const shown = gemeente.amenities.filter(({ amenityKind }) => !hiddenAmenities.includes(amenityKind));
    setData(sources, SOURCE.amenities, amenityFeatures(shown));
  }
  const layers = style.layers
    .filter((layer) => layer.layout?.visibility !== 'none')
    .filter((layer) => !('source' in layer && OF_THE_HAND.has(layer.source)))
    .filter((layer) => !(pictures && UNDER_PICTURES.has(layer.id)))
    .map(forPaper);
  if (!pictures) return { ...style, sources: used(sources, layers), layers };

  sources[SOURCE.pictures] = {
    type: 'raster',
    tiles: [pictures.tiles],
    tileSize: TILE_PIXELS,
    maxzoom: pictures.maxZoom,
  };
  const areas = new Set(areaFillLayers.map(({ layer }) => layer.id));
  const over = layers.findIndex((layer) => areas.has(layer.id) || !isLand(layer));
  const under = over < 0 ? layers.length : over;
  const picture: LayerSpecification = { id: SOURCE.pictures, type: 'raster', source: SOURCE.pictures };
  const all = [...layers.slice(0, under), picture, ...layers.slice(under)];
  return { ...style, sources: used(sources, all), layers: all };
}

type Offsets = VariableAnchorOffsetCollectionSpecification;
const SIDES: readonly (readonly [anchor: Offsets[number], dx: number, dy: number])[] = [
  ['left', 0.95, 0],
  ['right', -0.95, 0],
  ['top', 0, 0.75],
  ['bottom', 0, -0.75],
  ['top-left', 0.6, 0.6],
  ['bottom-left', 0.6, -0.6],
  ['top-right', -0.6, 0.6],
  ['bottom-right', -0.6, -0.6],
];
/** Twice round: close by, and further out where plots crowd. */
const around = (lift: number): Offsets =>
  [1, 2.2].flatMap((far) => SIDES.flatMap(([anchor, dx, dy]) => [anchor, [dx * far, dy * far - lift]])) as Offsets;

/** Paper is read without zooming in: hairlines must be seen, and numbers found. */
function forPaper(layer: LayerSpecification): LayerSpecification {
  if (layer.id === 'plot-badge' && layer.type === 'symbol') return findable(layer);
  if (layer.id !== PARCEL_LINE_LAYER || layer.type !== 'line') return layer;
  return {
    ...layer,
    paint: {
      ...layer.paint,
      'line-width': overZoom(1.4, [13, 0.4], [15, 0.7], [17, 1]),
      'line-opacity': overZoom(1, [13, 0.4], [15, 0.75], [18, 0.9]),
    },
  };
}

/** The number of a plot stands on whatever side of its badge has room. */
function findable(layer: SymbolLayerSpecification): LayerSpecification {
  const { 'text-anchor': _anchor, 'text-offset': _offset, ...layout } = layer.layout ?? {};
  const offsets = ['case', ['get', 'lifted'], ['literal', around(1.75)], ['literal', around(0)]];
  return {
    ...layer,
    layout: {
      ...layout,
      'icon-anchor': 'center',
      'text-justify': 'auto',
      'text-variable-anchor-offset': offsets as unknown as Offsets,
    },
  };
}

/** Only the words and signs, on nothing; or all but those. */
export const partOfStyle = (style: StyleSpecification, part: 'shapes' | 'labels'): StyleSpecification => {
  const layers = style.layers.filter((layer) => (layer.type === 'symbol') === (part === 'labels'));
  return { ...style, sources: used(style.sources, layers), layers };
};

const isLand = ({ id, type }: LayerSpecification): boolean => type === 'background' || id === 'basemap-land';

function setData(sources: StyleSpecification['sources'], id: string, data: FeatureCollection): void {
  const source = sources[id];
  if (source?.type === 'geojson') sources[id] = { ...source, data };
}

/** A source that no layer draws from need not be read. */
function used(sources: StyleSpecification['sources'], layers: readonly LayerSpecification[]) {
  const names = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  return Object.fromEntries(Object.entries(sources).filter(([name]) => names.has(name)));
}
