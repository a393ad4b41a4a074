import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../domain/geometry/contains';
import type { RdBounds, RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import { boxesOver, quartersOf } from './boxes';
import { square } from './testing/fake-parcels';

const triangle: RdMultiPolygon = [
  [
    [
      [10_000.4, 400_000.2],
      [19_999.9, 400_000.2],
      [10_000.4, 409_999.9],
      [10_000.4, 400_000.2],
    ],
  ],
];
const holds = ([minX, minY, maxX, maxY]: RdBounds, [x, y]: RdPoint) => x >= minX && x <= maxX && y >= minY && y <= maxY;

test('every place in the outline is in a box, and boxes that do not meet it are left out', () => {
  const boxes = boxesOver(triangle, 1_000);
  expect(boxes.length).toBeLessThan(70);
  const place = fc.tuple(
    fc.double({ min: 10_000, max: 20_000, noNaN: true }),
    fc.double({ min: 400_000, max: 410_000, noNaN: true }),
  );
  fc.assert(
    fc.property(place, (point) => {
      fc.pre(contains(triangle, point));
      expect(boxes.some((box) => holds(box, point))).toBe(true);
    }),
  );
});

test('a box falls apart in the quarters that meet the outline', () => {
  expect(quartersOf([0, 0, 100, 100], [square(10, 10, 5)])).toEqual([[0, 0, 50, 50]]);
  expect(quartersOf([0, 0, 100, 100], [square(-10, -10, 200)])).toHaveLength(4);
});
