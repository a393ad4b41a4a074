import { describe, expect, it } from 'vitest';
import type { RdMultiPolygon, RdRing } from '../rd-geometry';
import { multiPolygonAreaM2, signedRingAreaM2 } from './area';
import { boundsMeet, EMPTY_BOUNDS, multiPolygonBounds } from './bounds';
import { contains } from './contains';
import { distanceToPointM } from './distance';
import { touch } from './touch';

const box = (x: number, y: number, width: number, height = width): RdRing => [
  [200_000 + x, 600_000 + y],
  [200_000 + x + width, 600_000 + y],
  [200_000 + x + width, 600_000 + y + height],
  [200_000 + x, 600_000 + y + height],
  [200_000 + x, 600_000 + y],
];
const square = (x: number, y: number, width: number, height = width): RdMultiPolygon => [[box(x, y, width, height)]];
const frame: RdMultiPolygon = [[box(0, 0, 30), box(10, 10, 10)]];

describe('area', () => {
  it('takes off holes and adds parts, whatever way rings turn', () => {
    expect(multiPolygonAreaM2([...frame, [[...box(50, 0, 2)].reverse()]])).toBe(900 - 100 + 4);
    expect(signedRingAreaM2(box(0, 0, 3))).toBe(9);
    expect(signedRingAreaM2([...box(0, 0, 3)].reverse())).toBe(-9);
    expect(multiPolygonAreaM2([])).toBe(0);
  });

  it('keeps square millimetres at RD values', () => {
    expect(multiPolygonAreaM2(square(0.001, 0.001, 0.001))).toBeCloseTo(1e-6, 12);
  });
});

describe('contains and distance', () => {
  it('leaves holes out', () => {
    expect(contains(frame, [200_005, 600_005])).toBe(true);
    expect(contains(frame, [200_015, 600_015])).toBe(false);
    expect(contains(frame, [200_035, 600_015])).toBe(false);
  });

  it('is 0 inside, else to the nearest edge, in a hole to the edge of the hole', () => {
    expect(distanceToPointM(frame, [200_005, 600_005])).toBe(0);
    expect(distanceToPointM(frame, [200_015, 600_013])).toBe(3);
    expect(distanceToPointM(frame, [200_033, 600_034])).toBe(5);
    expect(distanceToPointM([], [0, 0])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('touch', () => {
  it.each([
    ['share an edge', square(0, 0, 10), square(10, 0, 10), true],
    ['share part of an edge', square(0, 0, 10), square(10, 5, 30), true],
    ['share a corner', square(0, 0, 10), square(10, 10, 10), true],
    ['are within a millimetre', square(0, 0, 10), square(10.001, 0, 10), true],
    ['overlap', square(0, 0, 10), square(5, 5, 10), true],
    ['cross like a plus', square(0, 4, 10, 2), square(4, 0, 2, 10), true],
    ['lie in each other', square(0, 0, 10), square(3, 3, 2), true],
    ['have a centimetre between them', square(0, 0, 10), square(10.01, 0, 10), false],
    ['lie far apart', square(0, 0, 10), square(100, 0, 10), false],
    ['lie in the other one’s hole', frame, square(12, 12, 2), false],
  ] as const)('parcels that %s', (_, a, b, expected) => {
    expect(touch(a, b)).toBe(expected);
    expect(touch(b, a)).toBe(expected);
  });
});

describe('bounds', () => {
  it('bounds every part', () => {
    expect(multiPolygonBounds([...frame, ...square(50, 5, 2)])).toEqual([200_000, 600_000, 200_052, 600_030]);
    expect(multiPolygonBounds([])).toEqual(EMPTY_BOUNDS);
    expect(boundsMeet(EMPTY_BOUNDS, [0, 0, 1, 1])).toBe(false);
  });
});
