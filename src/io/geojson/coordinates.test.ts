import fc from 'fast-check';
import { expect, test } from 'vitest';
import { square } from '../../../fixtures/arbitraries/examples';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { multiPolygonCoordinates, rdPoint, wgs84Point } from './coordinates';

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
    const [polygon = []] = multiPolygonCoordinates(geometry, rdPoint) ?? [];
    expect(polygon.map((ring) => Math.sign(turn(ring)))).toEqual([1, -1]);
  }
});

test('millimetres in RD come out as they went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 700_000_000 }), (millimetres) => {
      const metres = millimetres / 1000;
      expect(rdPoint([metres, metres])).toEqual([metres, metres]);
    }),
  );
  expect(rdPoint([151_234.56749999, 512_345.6780001])).toEqual([151_234.567, 512_345.678]);
});

test('WGS84 gets seven decimals', () => {
  expect(wgs84Point(() => [5.123456789, 52.000000049])([0, 0])).toEqual([5.1234568, 52]);
});

test('what rounding flattens is left out', () => {
  expect(multiPolygonCoordinates(square(0, 0, 0.0001), rdPoint)).toBeNull();
  expect(multiPolygonCoordinates([], rdPoint)).toBeNull();
  const [polygon] =
    multiPolygonCoordinates([[...(withHole[0] ?? []), ...(square(5, 5, 0.0002)[0] ?? [])]], rdPoint) ?? [];
  expect(polygon).toHaveLength(2);
});
