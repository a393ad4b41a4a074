import { expect, test } from 'vitest';
import { extraAt } from './extra-at';
import type { OpenedExtraLayer } from './open-package';
import { rdToWgs84 } from './rd-wgs84';

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const PARCEL = square(150_000, 480_000, 20);
const layer = (name: string, ...features: OpenedExtraLayer['geoJson']['features']): OpenedExtraLayer => ({
  name,
  member: `layer-${name}.geojson`,
  geometryKind: 'mixed',
  colourBy: null,
  featureCount: features.length,
  source: 'proef',
  licence: '',
  referenceDate: '2026-01-01',
  geoJson: { type: 'FeatureCollection', features },
});
const wgs84 = (ring: readonly [number, number][]): number[][] => ring.map((point) => [...rdToWgs84(point)]);
const area = (x: number, properties: object) => ({
  type: 'Feature' as const,
  properties: { ...properties },
  geometry: { type: 'Polygon' as const, coordinates: [wgs84(square(x, 479_990, 60))] },
});
const point = (x: number, properties: object) => ({
  type: 'Feature' as const,
  properties: { ...properties },
  geometry: { type: 'Point' as const, coordinates: [...rdToWgs84([x, 480_005])] },
});

test('areas that hold the parcel and points that lie in it say what they say, layer by layer', () => {
  const grond = layer(
    'grond',
    area(149_990, { soort: 'gemeente', opmerking: '', nummer: 7 }),
    area(151_000, { soort: 'elders' }),
  );
  const plannen = layer('plannen', point(150_005, { plan: 'De Gouw' }), point(150_500, { plan: 'Verder' }));
  expect(extraAt([grond, plannen], [150_010, 480_010], [[PARCEL]])).toEqual([
    {
      layer: 'grond',
      attributes: [
        { name: 'soort', value: 'gemeente' },
        { name: 'nummer', value: '7' },
      ],
    },
    { layer: 'plannen', attributes: [{ name: 'plan', value: 'De Gouw' }] },
  ]);
});
