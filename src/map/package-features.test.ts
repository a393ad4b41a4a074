import { describe, expect, it } from 'vitest';
import { AMENITY_KINDS } from '../package/layers';
import { amenityFeatures, areaLabelFeatures, careFeatures } from './package-features';
import { fakePackage } from './testing/fake-package';

const gemeente = fakePackage();
const propertiesOf = (collection: GeoJSON.FeatureCollection) => collection.features.map(({ properties }) => properties);

describe('package layers as points on the map', () => {
  it('says nothing about places that are unknown', () => {
    const [unknown, known] = propertiesOf(careFeatures(gemeente.care));
    expect(unknown?.placesText).toBe('');
    expect(known?.placesText).toBe('10 plaatsen');
  });

  it('ranks every kind of amenity', () => {
    const ranks = propertiesOf(amenityFeatures(gemeente.amenities)).map((each) => each?.rank);
    expect(ranks.every((rank) => rank >= 0)).toBe(true);
    expect(new Set(ranks).size).toBe(AMENITY_KINDS.length);
  });

  it('labels each buurt inside itself, and says unknown', () => {
    const labels = areaLabelFeatures(gemeente.areas);
    expect(propertiesOf(labels).map((each) => each?.share)).toEqual(['23 % 65+', 'onbekend']);
    const [west, south, east, north] = gemeente.manifest.bounds;
    for (const { geometry } of labels.features) {
      if (geometry.type !== 'Point') throw new Error('not a point');
      const [lng = 0, lat = 0] = geometry.coordinates;
      expect(lng > west && lng < east && lat > south && lat < north).toBe(true);
    }
  });
});
