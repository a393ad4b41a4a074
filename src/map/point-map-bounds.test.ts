import { expect, test } from 'vitest';
import type { Area } from '../package/layers';
import { pointMapBounds } from './point-map-bounds';
import { pointMapStyle } from './point-map-style';

const square = (x: number, y: number, side: number) => [
  [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ] as const,
  ],
];
const buurt = { level: 'buurt', geometry: square(150_000, 460_000, 900) } as unknown as Area;
const NOTHING = { outline: null, areas: [], placed: [], extent: null };

test('the gemeente comes first, then the own parcels, then buurten, then rows that have a place', () => {
  const placed = [[151_000, 461_000] as const];
  const extent = [150_000, 460_000, 152_000, 463_000] as const;
  const all = { outline: square(149_000, 459_000, 5_000), areas: [buurt], placed, extent };
  expect(pointMapBounds(all)).toEqual([149_000, 459_000, 154_000, 464_000]);
  expect(pointMapBounds({ ...all, outline: null })).toEqual(extent);
  expect(pointMapBounds({ ...NOTHING, areas: [buurt], placed })).toEqual([150_000, 460_000, 150_900, 460_900]);
  expect(pointMapBounds({ ...NOTHING, placed })).toEqual([150_500, 460_500, 151_500, 461_500]);
});

test('where nothing says where to look it is the whole country', () => {
  const [west, south, east, north] = pointMapBounds(NOTHING);
  expect([east - west > 200_000, north - south > 300_000]).toEqual([true, true]);
});

test('pictures come under the parcels, which come under all other lines', () => {
  const lines = pointMapStyle(NOTHING).layers.filter(({ type }) => type === 'line');
  expect(lines.map(({ id }) => id)).toEqual(['parcel-line', 'area-line', 'outline']);
});
