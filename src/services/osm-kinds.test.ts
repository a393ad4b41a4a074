import { expect, test } from 'vitest';
import { amenityKindOf, careKindOf } from './osm-kinds';

test.each([
  [{ shop: 'supermarket' }, 'supermarkt'],
  [{ amenity: 'doctors' }, 'huisarts'],
  [{ amenity: 'doctors', 'healthcare:speciality': 'dermatology' }, null],
  [{ healthcare: 'centre', 'healthcare:speciality': 'general;paediatrics' }, 'huisarts'],
  [{ amenity: 'clinic' }, null],
  [{ amenity: 'pharmacy' }, 'apotheek'],
  [{ healthcare: 'pharmacy' }, 'apotheek'],
  [{ healthcare: 'physiotherapist' }, 'fysiotherapeut'],
  [{ amenity: 'hospital', healthcare: 'hospital' }, 'ziekenhuis'],
  [{ highway: 'bus_stop', public_transport: 'platform' }, 'bushalte'],
  [{ public_transport: 'platform', tram: 'yes' }, 'bushalte'],
  [{ public_transport: 'platform', train: 'yes' }, null],
  [{ railway: 'tram_stop' }, 'bushalte'],
  [{ railway: 'station' }, 'station'],
  [{ amenity: 'community_centre' }, 'ontmoetingsplek'],
  [{ amenity: 'library' }, 'bibliotheek'],
  [{ amenity: 'bank' }, 'pinautomaat of bank'],
  [{ amenity: 'place_of_worship' }, 'kerk of gebedshuis'],
  [{ amenity: 'cafe' }, 'horeca'],
  [{ leisure: 'park' }, 'park'],
  [{ amenity: 'dentist' }, null],
  [{ amenity: 'library', disused: 'yes' }, null],
  [{}, null],
])('voorziening %j is %j', (tags, kind) => {
  expect(amenityKindOf(tags)).toBe(kind);
});

test.each([
  [{ amenity: 'social_facility', social_facility: 'nursing_home', 'social_facility:for': 'senior' }, 'verpleeghuis'],
  [{ amenity: 'social_facility', social_facility: 'nursing_home' }, 'verpleeghuis'],
  [{ amenity: 'social_facility', social_facility: 'assisted_living' }, 'woonzorgcomplex'],
  [{ amenity: 'social_facility', social_facility: 'group_home', 'social_facility:for': 'dementia;senior' }, 'overig'],
  [{ amenity: 'social_facility', social_facility: 'group_home' }, null],
  [{ amenity: 'social_facility', social_facility: 'assisted_living', 'social_facility:for': 'disabled' }, null],
  [{ amenity: 'social_facility', social_facility: 'food_bank' }, null],
  [{ amenity: 'nursing_home' }, 'verpleeghuis'],
  [{ amenity: 'retirement_home' }, 'woonzorgcomplex'],
  [{ amenity: 'cafe' }, null],
])('zorg %j is %j', (tags, kind) => {
  expect(careKindOf(tags)).toBe(kind);
});
