import fc from 'fast-check';
import { expect, test } from 'vitest';
import { square } from '../../../fixtures/arbitraries/examples';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { IN_RD, inWgs84, multiPolygonCoordinates } from './coordinates';

const withHole: RdMultiPolygon = [[...(square(0, 0, 100)[0] ?? []), ...(square(10, 10, 20)[0] ?? [])]];

/** Shoelace, twice the area: positive when counterclockwise. */
const turn = (ring: readonly (readonly number[])[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

test('outer rings turn counterclockwise and holes clockwise, whichever way they came', () => {
  const reversed = withHole.map((polygon) => polygon.map((ring) => ring.toReversed()));
  for (const geometry of [withHole, reversed]) {
    const [polygon = []] = multiPolygonCoordinates(geometry, IN_RD) ?? [];
    expect(polygon.map((ring) => Math.sign(turn(ring)))).toEqual([1, -1]);
  }
});

test('millimetres in RD come out as they went in', () => {
  const millimetres = fc.integer({ min: 0, max: 700_000_000 });
  fc.assert(
    fc.property(millimetres, millimetres, fc.integer({ min: 1, max: 50_000 }), (x, y, side) => {
      const at = (corner: readonly [number, number]): [number, number] => [
        (x + corner[0]) / 1000,
        (y + corner[1]) / 1000,
      ];
      const corners = [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ] as const;
      const outline = [[corners.map(at)]];
      expect(multiPolygonCoordinates(outline, IN_RD)).toEqual(outline);
    }),
  );
  expect(multiPolygonCoordinates(square(151_234.56749999, 512_345.6780001), IN_RD)?.[0]?.[0]).toContainEqual([
    151_234.567, 512_345.678,
  ]);
});

test('WGS84 gets seven decimals', () => {
  const project = ([x, y]: readonly [number, number]) => [5 + x / 1e5, 52 + y / 1e5] as const;
  expect(multiPolygonCoordinates(square(0.0123456, 0.0049, 10), inWgs84(project))?.[0]?.[0]).toContainEqual([
    5.0000001, 52,
  ]);
});

test('lines that rounding brings to touch do not make the outline invalid', () => {
  // A neck of 2 mm: at a centimetre its two sides are one line, and the plot is two.
  const dumbbell = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 5],
        [20, 5],
        [20, 0],
        [30, 0],
        [30, 10],
        [20, 10],
        [20, 5.002],
        [10, 5.002],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  ] as const;
  const coarse = { project: (point: readonly [number, number]) => point, steps: 100 };
  const written = multiPolygonCoordinates(dumbbell, coarse) ?? [];
  expect(written).toHaveLength(2);
  for (const [ring = []] of written) expect(Math.abs(turn(ring))).toBe(2 * 100);
});

test('what rounding flattens is left out', () => {
  expect(multiPolygonCoordinates(square(0, 0, 0.0001), IN_RD)).toBeNull();
  expect(multiPolygonCoordinates([], IN_RD)).toBeNull();
  const [polygon] =
    multiPolygonCoordinates([[...(withHole[0] ?? []), ...(square(5, 5, 0.0002)[0] ?? [])]], IN_RD) ?? [];
  expect(polygon).toHaveLength(2);
});
