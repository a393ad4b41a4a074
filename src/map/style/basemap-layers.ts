import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { BASEMAP } from '../palette';
import { matchProperty, overZoom } from './expressions';
import { REGULAR, SEMIBOLD } from './fonts';
import { inGroup, type MapLayer, SOURCE } from './map-layer';

const source = SOURCE.basemap;

const filterClass = (...classes: string[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', classes]];

/** Widths in pixels; from zoom 14 they double per step, as the road itself does. */
const ROADS = [
  {
    class: 'path',
    minzoom: 14,
    casing: 0,
    stops: [
      [14, 0.5],
      [16, 1.4],
      [19, 7],
    ],
  },
  {
    class: 'street',
    minzoom: 12,
    casing: 1,
    stops: [
      [12, 0.4],
      [14, 1.6],
      [16, 5.5],
      [19, 40],
    ],
  },
  {
    class: 'main',
    minzoom: 9,
    casing: 1.2,
    stops: [
      [9, 0.8],
      [12, 2],
      [14, 4],
      [16, 9],
      [19, 64],
    ],
  },
  {
    class: 'motorway',
    minzoom: 6,
    casing: 1.4,
    stops: [
      [6, 0.8],
      [10, 1.8],
      [14, 6.5],
      [16, 15],
      [19, 110],
    ],
  },
] as const;

const roadLine = (road: (typeof ROADS)[number], part: 'casing' | 'road'): LayerSpecification => ({
  id: `basemap-${road.class}-${part}`,
  type: 'line',
  source,
  'source-layer': 'road',
  minzoom: road.minzoom,
  filter: ['==', ['get', 'class'], road.class],
  layout: { 'line-cap': part === 'casing' ? 'butt' : 'round', 'line-join': 'round' },
  paint: {
    'line-color': part === 'casing' ? BASEMAP.roadCasing : road.class === 'path' ? BASEMAP.path : BASEMAP.road,
    'line-width': overZoom(
      1.6,
      ...road.stops.map(([zoom, width]) => [zoom, part === 'casing' ? width + 2 * road.casing : width] as const),
    ),
  },
});

/** Land, the lowest of all; the areas' choropleth comes over it and under the water. */
export const landLayers: readonly MapLayer[] = inGroup('basemap', {
  id: 'basemap-land',
  type: 'fill',
  source,
  'source-layer': 'land',
  paint: { 'fill-color': matchProperty('class', BASEMAP.land, BASEMAP.background), 'fill-antialias': false },
});

/** Water, buildings and roads. */
export const groundLayers: readonly MapLayer[] = inGroup(
  'basemap',
  {
    id: 'basemap-water',
    type: 'fill',
    source,
    'source-layer': 'water',
    paint: { 'fill-color': BASEMAP.water },
  },
  {
    id: 'basemap-water-line',
    type: 'line',
    source,
    'source-layer': 'water',
    minzoom: 13,
    paint: { 'line-color': BASEMAP.waterLine, 'line-width': 0.6 },
  },
  ...ROADS.filter((road) => road.casing > 0).map((road) => roadLine(road, 'casing')),
  ...ROADS.map((road) => roadLine(road, 'road')),
  {
    id: 'basemap-building',
    type: 'fill',
    source,
    'source-layer': 'building',
    minzoom: 13,
    paint: {
      'fill-color': matchProperty('class', BASEMAP.building, BASEMAP.building.house),
      'fill-outline-color': BASEMAP.buildingLine,
      'fill-opacity': overZoom(1, [13, 0.6], [15, 1]),
    },
  },
);

/** In the middle, or just above or below what already stands there. */
export const PLACE_OFFSETS: VariableAnchorOffsetCollectionSpecification = [
  0, -1.6, 1.6, -3, 3, -4.5, 4.5, -6, 6,
].flatMap((down): ['center', [number, number]] => ['center', [0, down]]);

/** Names of water, roads and places: over everything that is filled. */
export const basemapLabelLayers: readonly MapLayer[] = inGroup(
  'basemap',
  {
    id: 'basemap-road-name',
    type: 'symbol',
    source,
    'source-layer': 'road',
    minzoom: 15,
    filter: ['all', ['!=', ['coalesce', ['get', 'name'], ''], ''], ['!=', ['get', 'class'], 'path']],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 320,
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': overZoom(1, [15, 11], [18, 14]),
      'text-max-angle': 30,
      'text-padding': 8,
    },
    paint: { 'text-color': BASEMAP.roadText, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1.4 },
  },
  {
    id: 'basemap-water-name',
    type: 'symbol',
    source,
    'source-layer': 'water',
    minzoom: 12,
    filter: ['all', ['!=', ['coalesce', ['get', 'name'], ''], ''], filterClass('lake', 'pond')],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': 13,
      'text-letter-spacing': 0.08,
      // A lake has one label per tile; this keeps them from standing side by side.
      'text-padding': 60,
    },
    paint: { 'text-color': BASEMAP.waterText, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1 },
  },
  {
    id: 'basemap-neighbourhood',
    type: 'symbol',
    source,
    'source-layer': 'place',
    minzoom: 13,
    maxzoom: 16,
    filter: ['==', ['get', 'class'], 'neighbourhood'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': 13,
      'text-letter-spacing': 0.04,
      'text-max-width': 8,
    },
    paint: { 'text-color': BASEMAP.roadText, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1.6 },
  },
  {
    id: 'basemap-place',
    type: 'symbol',
    source,
    'source-layer': 'place',
    maxzoom: 14.5,
    filter: filterClass('town', 'village'),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': SEMIBOLD,
      'text-size': overZoom(
        1,
        [9, matchProperty('class', { town: 15 }, 11)],
        [14, matchProperty('class', { town: 24 }, 17)],
      ),
      'symbol-sort-key': matchProperty('class', { town: 0 }, 1),
      'text-padding': 2,
      'text-justify': 'center',
      // In the middle, or just above or below the care sites that already stand there.
      'text-variable-anchor-offset': PLACE_OFFSETS,
    },
    paint: { 'text-color': BASEMAP.placeText, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 2 },
  },
);
