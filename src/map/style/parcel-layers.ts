import { BASEMAP, SELECTION } from '../palette';
import { overZoom, stateIs } from './expressions';
import { inGroup, type MapLayer, PARCEL_TILE_LAYER, SOURCE } from './map-layer';

const tiles = { source: SOURCE.parcels, 'source-layer': PARCEL_TILE_LAYER } as const;
const stateTiles = { source: SOURCE.parcelStates, 'source-layer': PARCEL_TILE_LAYER } as const;

/** The hairlines: all that must be there before the map is of use. */
export const PARCEL_LINE_LAYER = 'parcel-line';

/** Hairlines: there when looked for, silent otherwise. */
export const parcelLayers: readonly MapLayer[] = inGroup('parcels', {
  id: PARCEL_LINE_LAYER,
  type: 'line',
  ...tiles,
  paint: {
    'line-color': BASEMAP.parcelLine,
    'line-width': overZoom(1.4, [13, 0.25], [15, 0.5], [17, 0.9], [19, 1.4]),
    'line-opacity': overZoom(1, [13, 0.16], [14.5, 0.32], [16, 0.7], [18, 0.85]),
  },
});

/** Picked and hovered parcels: shown even when the parcel lines are switched off, because the selection stays real. */
export const selectionFillLayers: readonly MapLayer[] = inGroup('always', {
  id: 'parcel-state',
  type: 'fill',
  ...stateTiles,
  paint: {
    'fill-color': ['case', stateIs('selected'), SELECTION.fill, SELECTION.hover],
    'fill-opacity': ['case', stateIs('selected'), 0.6, stateIs('hovered'), 0.1, 0],
    'fill-antialias': false,
  },
});

export const selectionLineLayers: readonly MapLayer[] = inGroup('always', {
  id: 'parcel-selected-line',
  type: 'line',
  ...stateTiles,
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': SELECTION.outline,
    'line-width': overZoom(
      1.4,
      [13, ['case', stateIs('selected'), 0.8, 0]],
      [16, ['case', stateIs('selected'), 1.8, stateIs('hovered'), 1.2, 0]],
      [19, ['case', stateIs('selected'), 3.5, stateIs('hovered'), 1.5, 0]],
    ),
  },
});
