import { coordinateOf } from '../coordinate-of';
import type { FieldTable } from './recognise-columns';

const isNumber = (value: string): boolean => coordinateOf(value) !== null;

/** Columns of a table that say where a row is; which system they are in is seen by their values. */
export const COORDINATE_FIELDS = {
  x: {
    names: [
      'x',
      'rdx',
      'xrd',
      'xcoord',
      'xcoordinaat',
      'xcoordinate',
      'xcoordinaatrd',
      'coordx',
      'geox',
      'rdxcoordinaat',
      'easting',
      'xlocatie',
      'puntx',
      'pointx',
    ],
    looksRight: isNumber,
  },
  y: {
    names: [
      'y',
      'rdy',
      'yrd',
      'ycoord',
      'ycoordinaat',
      'ycoordinate',
      'ycoordinaatrd',
      'coordy',
      'geoy',
      'rdycoordinaat',
      'northing',
      'ylocatie',
      'punty',
      'pointy',
    ],
    looksRight: isNumber,
  },
  longitude: {
    names: [
      'lon',
      'lng',
      'long',
      'longitude',
      'lengtegraad',
      'geolon',
      'geolng',
      'wgs84lon',
      'lonwgs84',
      'lengtegraadwgs84',
      'oosterlengte',
    ],
    looksRight: isNumber,
  },
  latitude: {
    names: ['lat', 'latitude', 'breedtegraad', 'geolat', 'wgs84lat', 'latwgs84', 'breedtegraadwgs84', 'noorderbreedte'],
    looksRight: isNumber,
  },
} satisfies FieldTable<string>;
