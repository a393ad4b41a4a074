import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { RdMultiPolygon } from '../domain/rd-geometry';
import type { Area } from '../package/layers';
import { AREA_NAMES_LAYER, LOWEST_LINE_LAYER, POINT_MAP_SOURCE, pointMapStyle } from './point-map-style';

const square = (x: number, y: number, side: number): RdMultiPolygon => [
  [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
];
const area = (level: Area['level'], name: string): Area => ({
  level,
  code: name,
  name,
  parentCode: null,
  inhabitants: null,
  households: null,
  percentage65Plus: null,
  geometry: square(155_000, 463_000, 1_000),
});
const style = pointMapStyle({
  outline: square(154_000, 462_000, 4_000),
  areas: [area('wijk', 'Noord'), area('buurt', 'Vogelbuurt')],
  placed: [[155_100, 463_200]],
});
const featuresOf = (source: string): number => {
  const found = style.sources[source];
  return found?.type === 'geojson' && typeof found.data === 'object' && 'features' in found.data
    ? found.data.features.length
    : -1;
};

test('is a style as the specification has it, with and without anything to show', () => {
  expect(validateStyleMin(style)).toEqual([]);
  expect(validateStyleMin(pointMapStyle({ outline: null, areas: [], placed: [] }))).toEqual([]);
});

test('shows the outline, wijken and buurten, the names of buurten only, and what has a place', () => {
  expect(Object.values(POINT_MAP_SOURCE).map(featuresOf)).toEqual([1, 2, 0, 1, 1, 0]);
});

test('has the layers by which pictures are laid under it', () => {
  const ids = style.layers.map(({ id }) => id);
  expect(ids).toContain(AREA_NAMES_LAYER);
  expect(ids.indexOf(LOWEST_LINE_LAYER)).toBeGreaterThan(ids.indexOf('inside'));
});
