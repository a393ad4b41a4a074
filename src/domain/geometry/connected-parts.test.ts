import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RdMultiPolygon } from '../rd-geometry';
import { connectedParts } from './connected-parts';
import { touch } from './touch';

const square = (x: number, y: number, width: number, height = width): RdMultiPolygon => {
  const [west, south] = [200_000 + x, 600_000 + y];
  const corners = [
    [west, south],
    [west + width, south],
    [west + width, south + height],
    [west, south + height],
    [west, south],
  ] as const;
  return [[corners]];
};

test('finds the groups of parcels that hang together', () => {
  const row = [square(0, 0, 10), square(50, 0, 10), square(10, 0, 10), square(60, 10, 10), square(200, 0, 1)];
  expect(connectedParts(row)).toEqual([[0, 2], [1, 3], [4]]);
  expect(connectedParts([])).toEqual([]);
  expect(connectedParts([[], square(0, 0, 1), []])).toEqual([[0], [1], [2]]);
});

/** The same by comparing each with each. */
function naiveParts(geometries: readonly RdMultiPolygon[]): number[][] {
  const parts: number[][] = [];
  for (const [position, geometry] of geometries.entries()) {
    const joined = parts.filter((part) => part.some((other) => touch(geometry, geometries[other] ?? [])));
    for (const part of joined) parts.splice(parts.indexOf(part), 1);
    parts.push([...joined.flat(), position].sort((a, b) => a - b));
  }
  return parts.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

test('finds the same as comparing each with each', () => {
  const whole = (max: number) => fc.integer({ min: 0, max });
  const squares = fc.array(
    fc.tuple(whole(60), whole(60), whole(9), whole(9)).map(([x, y, w, h]) => square(x, y, w + 1, h + 1)),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(squares, (row) => {
      expect(connectedParts(row)).toEqual(naiveParts(row));
    }),
  );
});
