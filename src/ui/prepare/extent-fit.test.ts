import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import { extentFit } from './extent-fit';

/** An L of 10 by 10 km without its upper right quarter. */
const L: RdMultiPolygon = [
  [
    [
      [100_000, 400_000],
      [110_000, 400_000],
      [110_000, 405_000],
      [105_000, 405_000],
      [105_000, 410_000],
      [100_000, 410_000],
      [100_000, 400_000],
    ],
  ],
];

describe('where a layer lies', () => {
  test.each<[string, RdBounds, string]>([
    ['a spot in the municipality', [101_000, 401_000, 101_500, 401_500], 'inside'],
    ['the whole municipality', [100_000, 400_000, 110_000, 410_000], 'inside'],
    ['a little more, as outlines are generalised', [99_900, 399_900, 110_100, 410_100], 'inside'],
    ['the whole province', [50_000, 350_000, 160_000, 460_000], 'partly'],
    ['half over the border', [108_000, 401_000, 115_000, 402_000], 'partly'],
    ['in the bounds but in the corner that is not theirs', [108_000, 408_000, 109_000, 409_000], 'apart'],
    ['a band that crosses it without a corner in it', [99_000, 402_000, 112_000, 402_100], 'partly'],
    ['another municipality', [200_000, 500_000, 210_000, 510_000], 'apart'],
    ['one point in it', [102_000, 402_000, 102_000, 402_000], 'inside'],
  ])('%s', (_, extent, fit) => {
    expect(extentFit(extent, L)).toBe(fit);
  });

  test('what holds a corner of the outline is never apart', () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        (at, left, up) => {
          const [x, y] = L[0]?.[0]?.[at] ?? [100_000, 400_000];
          expect(extentFit([x - left, y - 10, x + 10, y + up], L)).not.toBe('apart');
        },
      ),
    );
  });
});
