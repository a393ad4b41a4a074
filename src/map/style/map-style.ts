import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapStyle } from '../../package/basemap-style/basemap-style';
import type { PackageLayerName } from '../../package/layers';
import type { PackageLayers } from '../../package/open-package';
import type { MapLayerId } from '../../session/view-store';
import { amenityFeatures, areaLabelFeatures, careFeatures } from '../package-features';
import { BASEMAP } from '../palette';
import { areaFillLayers, areaLabelLayers, areaLineLayers } from './area-layers';
import { basemapLabelLayers, groundLayers, landLayers } from './basemap-layers';
import { type BasemapParts, brtLayers } from './brt-layers';
import { draftLayers } from './draft-layers';
import { type MapLayer, SOURCE } from './map-layer';
import { parcelLayers, selectionFillLayers, selectionLineLayers } from './parcel-layers';
import { plotLabelLayers, plotLayers } from './plot-layers';
import { amenityLayers, careLayers } from './site-layers';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

export type VisibleLayers = Readonly<Record<MapLayerId, boolean>>;

/** Addresses of the two tile archives; `basemap` is null when the package has none. */
export interface TileUrls {
  readonly parcels: string;
  readonly basemap: string | null;
}

const OWN_BASEMAP: BasemapParts = { land: landLayers, ground: groundLayers, labels: basemapLabelLayers };

const layersOver = ({ land, ground, labels }: BasemapParts): readonly MapLayer[] => [
  ...land,
  ...areaFillLayers,
  ...underPictures(ground),
  ...selectionFillLayers,
  ...parcelLayers,
  ...selectionLineLayers,
  ...areaLineLayers,
  ...plotLayers,
  ...draftLayers,
  ...underPictures(labels),
  ...areaLabelLayers,
  ...amenityLayers,
  ...careLayers,
  ...plotLabelLayers,
];

const underPictures = (layers: readonly MapLayer[]): readonly MapLayer[] =>
  layers.map((layer) => ({ ...layer, underPictures: true as const }));

/** Every paint layer, lowest first. MapLibre places labels of the last layer first, so plots win over amenities. */
export const MAP_LAYERS = layersOver(OWN_BASEMAP);

/** The same on a package whose basemap has a style of its own; null for our own basemap, and for none. */
export const mapLayersOn = (basemap: BasemapStyle | null): readonly MapLayer[] =>
  basemap === null ? MAP_LAYERS : layersOver(brtLayers(basemap));

const background: LayerSpecification = {
  id: 'background',
  type: 'background',
  paint: { 'background-color': BASEMAP.background },
};

/** Source line for the corner of the map. The manifest comes from outside, so it may not carry markup. */
export function attributionOf(gemeente: PackageLayers, name: PackageLayerName): string {
  const layer = gemeente.manifest.layers.find((each) => each.name === name);
  if (!layer) return '';
  const [year, month, day] = layer.referenceDate.split('-').map(Number);
  const text = `${layer.source}${year && month && day ? ` (${day}-${month}-${year})` : ''}`;
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// Plots are looked at closely and changed often: exact up to zoom 18, and no buffer work for 5,000 of them.
const OWN_SOURCES: StyleSpecification['sources'] = {
  [SOURCE.plots]: { type: 'geojson', data: NOTHING, maxzoom: 18, tolerance: 0.2 },
  [SOURCE.draft]: { type: 'geojson', data: NOTHING, tolerance: 0 },
};

/** The map while no package is open: nothing but plots, from the outlines that they keep themselves. */
export const styleWithoutPackage = (visible: VisibleLayers): StyleSpecification =>
  styleOf(MAP_LAYERS, OWN_SOURCES, visible);

/**
 * The whole map as data: sources and layers of one package, with the switches as they are now. Plots and draft
 * start empty; `MapSync` fills them. No `glyphs` and no `sprite`: labels use local fonts, images are drawn on demand.
 */
export function buildMapStyle(gemeente: PackageLayers, visible: VisibleLayers, urls: TileUrls): StyleSpecification {
  const geojson = (data: FeatureCollection, attribution = ''): SourceSpecification => ({
    type: 'geojson',
    data,
    ...(attribution ? { attribution } : {}),
  });
  const sources: Record<string, SourceSpecification> = {
    [SOURCE.parcels]: { type: 'vector', url: urls.parcels, attribution: attributionOf(gemeente, 'parcels') },
    [SOURCE.parcelStates]: { type: 'vector', url: urls.parcels },
    [SOURCE.areas]: geojson(gemeente.areasGeoJson, attributionOf(gemeente, 'areas')),
    [SOURCE.areaLabels]: geojson(areaLabelFeatures(gemeente.areas)),
    [SOURCE.care]: geojson(careFeatures(gemeente.care), attributionOf(gemeente, 'care')),
    [SOURCE.amenities]: geojson(amenityFeatures(gemeente.amenities), attributionOf(gemeente, 'amenities')),
    ...OWN_SOURCES,
    ...(urls.basemap
      ? { [SOURCE.basemap]: { type: 'vector', url: urls.basemap, attribution: attributionOf(gemeente, 'basemap') } }
      : {}),
  };
  return styleOf(mapLayersOn(gemeente.basemapStyle), sources, visible);
}

function styleOf(
  all: readonly MapLayer[],
  sources: StyleSpecification['sources'],
  visible: VisibleLayers,
): StyleSpecification {
  const layers = all
    .filter(({ layer }) => 'source' in layer && layer.source in sources)
    .map(({ group, layer }) =>
      group === 'always' || visible[group]
        ? layer
        : ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification),
    );
  return { version: 8, sources, layers: [background, ...layers] };
}
