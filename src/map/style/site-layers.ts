import { AMENITY, BASEMAP, CARE } from '../palette';
import { overZoom } from './expressions';
import { REGULAR, SEMIBOLD } from './fonts';
import { inGroup, type MapLayer, SOURCE } from './map-layer';

/** Amenities: signs that give way to each other by `rank`; names come later and only where there is room. */
export const amenityLayers: readonly MapLayer[] = inGroup('amenities', {
  id: 'amenity',
  type: 'symbol',
  source: SOURCE.amenities,
  minzoom: 12.5,
  layout: {
    'icon-image': ['concat', 'amenity:', ['get', 'kind']],
    'icon-size': overZoom(1, [12.5, 0.66], [15, 0.9], [17, 1.1]),
    'icon-padding': 1,
    'symbol-sort-key': ['get', 'rank'],
    'text-field': ['step', ['zoom'], '', 16, ['get', 'name']],
    'text-font': REGULAR,
    'text-size': 12,
    'text-anchor': 'top',
    'text-offset': [0, 0.95],
    'text-max-width': 9,
    'text-optional': true,
  },
  paint: { 'text-color': AMENITY.ink, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1.4 },
});

/** Care sites: few and the reason for the talk, so always shown; places and name follow as there is room. */
export const careLayers: readonly MapLayer[] = inGroup('care', {
  id: 'care',
  type: 'symbol',
  source: SOURCE.care,
  layout: {
    'icon-image': ['concat', 'care:', ['get', 'kind']],
    'icon-size': overZoom(1, [10, 0.6], [13, 0.85], [16, 1.15]),
    'icon-allow-overlap': true,
    'symbol-sort-key': ['*', -1, ['coalesce', ['get', 'places'], 0]],
    'text-field': [
      'step',
      ['zoom'],
      '',
      12.5,
      ['get', 'placesText'],
      14.5,
      ['format', ['get', 'name'], {}, '\n', {}, ['get', 'placesText'], { 'font-scale': 0.9 }],
    ],
    'text-font': SEMIBOLD,
    'text-size': 12.5,
    'text-anchor': 'top',
    'text-offset': [0, 1.1],
    'text-max-width': 10,
    'text-optional': true,
  },
  paint: { 'text-color': CARE.ink, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1.6 },
});
