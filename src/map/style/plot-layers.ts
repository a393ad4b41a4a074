import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { PLOT_STATUSES, type PlotStatus } from '../../domain/code-lists';
import { BASEMAP, DROPPED_PLOT, NO_PROGRAMME_MARK, SELECTION, STATUS_LINES, TYPE_MARKS } from '../palette';
import { matchProperty, overZoom, stateIs } from './expressions';
import { SEMIBOLD } from './fonts';
import { inGroup, type MapLayer, SOURCE } from './map-layer';

const source = SOURCE.plots;
const typeColor = matchProperty(
  'type',
  Object.fromEntries(Object.entries(TYPE_MARKS).map(([type, mark]) => [type, mark.color])),
  NO_PROGRAMME_MARK.color,
);
const isPart = (part: 'shape' | 'label'): ExpressionSpecification => ['==', ['get', 'part'], part];
const dropped: ExpressionSpecification = ['==', ['get', 'status'], 'afgevallen'];
const standing: FilterSpecification = ['all', isPart('shape'), ['!', dropped]];
const worded: FilterSpecification = ['all', isPart('label'), ['!', dropped], ['!', ['get', 'quiet']]];

const outline = (status: PlotStatus): LayerSpecification => {
  const { width, dash, filled } = STATUS_LINES[status];
  return {
    id: `plot-line-${status}`,
    type: 'line',
    source,
    filter: ['all', isPart('shape'), ['==', ['get', 'status'], status]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': filled ? typeColor : DROPPED_PLOT,
      'line-width': overZoom(1.3, [11, width * 0.55], [15, width], [18, width * 1.5]),
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  };
};

/** Fill by dominant type, hatch over it, outline by status; chosen and lit plots by feature-state. */
export const plotLayers: readonly MapLayer[] = inGroup(
  'plots',
  {
    // Takes the strength out of what lies under the plot; under a chosen plot also the yellow of its parcels.
    id: 'plot-under',
    type: 'fill',
    source,
    filter: standing,
    paint: {
      'fill-color': BASEMAP.halo,
      'fill-opacity': ['case', stateIs('selected'), 0.92, 0.4],
      'fill-antialias': false,
    },
  },
  {
    id: 'plot-fill',
    type: 'fill',
    source,
    filter: standing,
    paint: {
      'fill-color': typeColor,
      'fill-opacity': ['case', stateIs('highlighted'), 0.62, stateIs('selected'), 0.5, 0.38],
      'fill-antialias': false,
    },
  },
  {
    id: 'plot-pattern',
    type: 'fill',
    source,
    minzoom: 12.5,
    filter: ['all', isPart('shape'), ['!', dropped], ['!=', ['get', 'type'], '']],
    paint: { 'fill-pattern': ['concat', 'pattern:', ['get', 'type']], 'fill-opacity': 0.75 },
  },
  {
    id: 'plot-emphasis',
    type: 'line',
    source,
    filter: isPart('shape'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', stateIs('selected'), SELECTION.outline, SELECTION.fill],
      'line-width': overZoom(
        1.3,
        [11, ['case', stateIs('selected'), 6, stateIs('highlighted'), 7, 0]],
        [15, ['case', stateIs('selected'), 9, stateIs('highlighted'), 10, 0]],
        [18, ['case', stateIs('selected'), 13, stateIs('highlighted'), 14, 0]],
      ),
    },
  },
  {
    id: 'plot-casing',
    type: 'line',
    source,
    filter: standing,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': BASEMAP.halo,
      'line-width': overZoom(1.3, [11, 2], [15, 4.5], [18, 7]),
      'line-opacity': 0.9,
    },
  },
  ...PLOT_STATUSES.map(outline),
);

/** Badge with letter and number of homes, the name when there is room for reading; the largest plots' words go first. */
export const plotLabelLayers: readonly MapLayer[] = inGroup(
  'plots',
  {
    id: 'plot-dropped-name',
    type: 'symbol',
    source,
    minzoom: 15,
    filter: ['all', isPart('label'), dropped],
    layout: { 'text-field': ['get', 'name'], 'text-font': SEMIBOLD, 'text-size': 12, 'text-max-width': 9 },
    paint: { 'text-color': DROPPED_PLOT, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1.6 },
  },
  {
    id: 'plot-name',
    type: 'symbol',
    source,
    minzoom: 14.5,
    filter: worded,
    layout: {
      'symbol-sort-key': ['*', -1, ['get', 'units']],
      'text-field': ['get', 'name'],
      'text-font': SEMIBOLD,
      'text-size': overZoom(1, [15, 13], [18, 16]),
      'text-anchor': 'top',
      'text-offset': [0, 1.5],
      'text-max-width': 9,
      'text-line-height': 1.1,
    },
    paint: { 'text-color': typeColor, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 2 },
  },
  {
    id: 'plot-badge',
    type: 'symbol',
    source,
    filter: worded,
    layout: {
      'icon-image': ['concat', 'badge:', ['get', 'type']],
      'icon-size': overZoom(1, [11, 0.75], [15, 1], [17, 1.2]),
      'icon-anchor': 'right',
      'icon-padding': 0,
      'symbol-sort-key': ['*', -1, ['get', 'units']],
      // Every plot is on the map at every zoom; far out a number gives way where they crowd.
      'icon-allow-overlap': true,
      'text-allow-overlap': ['step', ['zoom'], false, 15, true],
      'text-optional': true,
      'text-field': ['get', 'unitsText'],
      'text-font': SEMIBOLD,
      'text-size': overZoom(1, [11, 14], [15, 17], [17, 19]),
      'icon-offset': ['case', ['get', 'lifted'], ['literal', [0, -28]], ['literal', [0, 0]]],
      'text-anchor': 'left',
      'text-offset': ['case', ['get', 'lifted'], ['literal', [0.25, -1.75]], ['literal', [0.25, 0]]],
      'text-padding': 1,
    },
    paint: { 'text-color': typeColor, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 2.2 },
  },
);
