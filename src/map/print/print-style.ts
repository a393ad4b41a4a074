import type { FeatureCollection } from 'geojson';
import type {
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
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
import { SIGN_STOPS } from './sign-sizes';

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
  const own = style.layers
    .filter((layer) => layer.layout?.visibility !== 'none')
    .filter((layer) => !('source' in layer && OF_THE_HAND.has(layer.source)))
    .filter((layer) => !(pictures && UNDER_PICTURES.has(layer.id)))
    .map(forPaper);
  const layers = withPlotSigns(own);
  if (!pictures) return { ...style, sources: used(sources, layers), layers: [...layers] };

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

/** Numbers beside their badges, and lines to plots under all words and signs. */
function withPlotSigns(layers: readonly LayerSpecification[]): readonly LayerSpecification[] {
  const badge = layers.find((layer) => layer.id === 'plot-badge');
  if (badge?.type !== 'symbol') return layers;
  const color = badge.paint?.['text-color'];
  const signed = layers.flatMap((layer) => (layer === badge ? withSigns(badge) : [layer]));
  const words = signed.findIndex(({ type }) => type === 'symbol');
  return color ? [...signed.slice(0, words), ...leaderLayers(color), ...signed.slice(words)] : signed;
}

/** Paper is read without zooming in: hairlines must be seen. */
function forPaper(layer: LayerSpecification): LayerSpecification {
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

/** Badges and numbers lie where `printedPlots` found room for them: all are drawn, the numbers as a layer of their own. */
function withSigns(badge: SymbolLayerSpecification): readonly LayerSpecification[] {
  const { layout = {}, paint = {} } = badge;
  const { 'icon-image': icon, 'symbol-sort-key': order, 'text-field': text, 'text-font': font } = layout;
  const common = { type: 'symbol', source: SOURCE.plots } as const;
  return [
    {
      ...common,
      id: badge.id,
      ...(badge.filter ? { filter: badge.filter } : {}),
      layout: {
        ...(icon ? { 'icon-image': icon } : {}),
        ...(order ? { 'symbol-sort-key': order } : {}),
        'icon-size': overZoom(1, ...SIGN_STOPS.badge),
        'icon-padding': 0,
        'icon-allow-overlap': true,
      },
    },
    {
      ...common,
      id: 'plot-number',
      filter: isPart('number'),
      layout: {
        ...(text ? { 'text-field': text } : {}),
        ...(font ? { 'text-font': font } : {}),
        'text-size': overZoom(1, ...SIGN_STOPS.number),
        'text-padding': 0,
        'text-allow-overlap': true,
      },
      paint,
    },
  ];
}

/** From a badge that moved aside to where its plot lies. */
const leaderLayers = (color: LineColor): readonly LayerSpecification[] => [
  {
    id: 'plot-leader',
    type: 'line',
    source: SOURCE.plots,
    filter: isPart('leader'),
    paint: { 'line-color': color, 'line-width': 1.3 },
  },
  {
    id: 'plot-leader-end',
    type: 'circle',
    source: SOURCE.plots,
    filter: isPart('leader'),
    paint: { 'circle-color': color, 'circle-radius': 2.6, 'circle-stroke-color': '#ffffff', 'circle-stroke-width': 1 },
  },
];

type LineColor = NonNullable<NonNullable<LineLayerSpecification['paint']>['line-color']>;

const isPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part];

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
