import type { RdMultiPolygon, RdPoint } from '../../domain/rd-geometry';
import type { Result } from '../../domain/result';
import type { ClippingProblem } from '../clipping-problem';

/** What came out of clipping, for tests in which it must not fail. */
export function clipped(result: Result<RdMultiPolygon, ClippingProblem>): RdMultiPolygon {
  if (!result.ok) throw new Error(result.problem.name);
  return result.value;
}

/** A rectangle in RD, its south-west corner at so many metres from a round place. */
export const squareAt = (x: number, y: number, side: number, height = side): RdMultiPolygon => [
  [
    [
      [150_000 + x, 480_000 + y],
      [150_000 + x + side, 480_000 + y],
      [150_000 + x + side, 480_000 + y + height],
      [150_000 + x, 480_000 + y + height],
      [150_000 + x, 480_000 + y],
    ],
  ],
];

/** A star whose 301 lines all cross each other: valid to read, beyond all clipping. */
export const tangle: RdMultiPolygon = [
  [
    Array.from({ length: 302 }, (_, corner): RdPoint => {
      const angle = (((corner * 150) % 301) / 301) * 2 * Math.PI;
      return [
        150_000 + Math.round(Math.cos(angle) * 100_000) / 1000,
        480_000 + Math.round(Math.sin(angle) * 100_000) / 1000,
      ];
    }),
  ],
];
