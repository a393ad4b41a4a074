import { SELECTION } from '../palette';
import { inGroup, type MapLayer, SOURCE } from './map-layer';

/** The rectangle or lasso under the hand. */
export const draftLayers: readonly MapLayer[] = inGroup(
  'always',
  {
    id: 'draft-fill',
    type: 'fill',
    source: SOURCE.draft,
    paint: { 'fill-color': SELECTION.fill, 'fill-opacity': 0.25, 'fill-antialias': false },
  },
  {
    id: 'draft-line-under',
    type: 'line',
    source: SOURCE.draft,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': '#ffffff', 'line-width': 4 },
  },
  {
    id: 'draft-line',
    type: 'line',
    source: SOURCE.draft,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': SELECTION.draft, 'line-width': 2, 'line-dasharray': [3, 2] },
  },
);
