import type { ExpressionSpecification } from 'maplibre-gl';
import { areaChoroplethClasses, BASEMAP } from '../palette';
import { overZoom } from './expressions';
import { SEMIBOLD } from './fonts';
import { inGroup, type MapLayer, SOURCE } from './map-layer';

/** Image id of the hatch for "onbekend". */
export const UNKNOWN_IMAGE = 'pattern:unknown';

const share = ['get', 'percentage65Plus'] as ExpressionSpecification;
const known: ExpressionSpecification = ['==', ['typeof', share], 'number'];
const isLevel = (level: string): ExpressionSpecification => ['==', ['get', 'level'], level];

const shareColor = [
  'step',
  ['to-number', share, 0],
  ...areaChoroplethClasses.flatMap(({ from, color }) => (from === null ? [color] : [from, color])),
] as unknown as ExpressionSpecification;

/** Share of 65 and over per buurt, over the land and under water and roads. */
export const areaFillLayers: readonly MapLayer[] = inGroup(
  'areas',
  {
    id: 'area-share',
    type: 'fill',
    source: SOURCE.areas,
    filter: ['all', isLevel('buurt'), known],
    paint: { 'fill-color': shareColor, 'fill-opacity': 0.85 },
  },
  {
    id: 'area-unknown',
    type: 'fill',
    source: SOURCE.areas,
    filter: ['all', isLevel('buurt'), ['!', known]],
    paint: { 'fill-pattern': UNKNOWN_IMAGE },
  },
);

export const areaLineLayers: readonly MapLayer[] = [
  ...inGroup('areas', {
    id: 'area-line',
    type: 'line',
    source: SOURCE.areas,
    filter: isLevel('buurt'),
    paint: { 'line-color': BASEMAP.boundary, 'line-width': 0.9, 'line-opacity': 0.7 },
  }),
  ...inGroup('always', {
    id: 'municipality-line',
    type: 'line',
    source: SOURCE.areas,
    filter: isLevel('gemeente'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': BASEMAP.boundary,
      'line-width': overZoom(1, [10, 1.2], [16, 2.2]),
      'line-dasharray': [6, 2, 1.5, 2],
      'line-opacity': 0.75,
    },
  }),
];

/** Name and share at one point per buurt: a polygon's own label would repeat in every tile. */
export const areaLabelLayers: readonly MapLayer[] = inGroup('areas', {
  id: 'area-label',
  type: 'symbol',
  source: SOURCE.areaLabels,
  minzoom: 11.5,
  layout: {
    'text-field': ['format', ['get', 'name'], { 'font-scale': 0.9 }, '\n', {}, ['get', 'share'], {}],
    'text-font': SEMIBOLD,
    'text-size': overZoom(1, [12, 11], [15, 15]),
    'text-max-width': 8,
  },
  paint: { 'text-color': BASEMAP.placeText, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1.8 },
});
