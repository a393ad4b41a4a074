import type { RdBounds, RdMultiPolygon, RdRing } from '../rd-geometry';

/** Bounds of no points at all: grows from here, and overlaps nothing. */
export const EMPTY_BOUNDS: RdBounds = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

/** Bounds of a ring or line, RD metres. */
export function ringBounds(ring: RdRing): RdBounds {
  let [minX, minY, maxX, maxY] = EMPTY_BOUNDS;
  for (const [x, y] of ring) {
    if (x < minX) minX = x;
    if (y < minY) minY = y;
    if (x > maxX) maxX = x;
    if (y > maxY) maxY = y;
  }
  return [minX, minY, maxX, maxY];
}

/** Smallest bounds that hold both. */
export const unionBounds = (a: RdBounds, b: RdBounds): RdBounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Bounds of a multipolygon, RD metres; `EMPTY_BOUNDS` when it has no points. */
export function multiPolygonBounds(geometry: RdMultiPolygon): RdBounds {
  let bounds = EMPTY_BOUNDS;
  for (const polygon of geometry) {
    const outer = polygon[0];
    if (outer !== undefined) bounds = unionBounds(bounds, ringBounds(outer));
  }
  return bounds;
}

/** True when the two bounds are at most `margin` metres apart in both directions. */
export const boundsMeet = (a: RdBounds, b: RdBounds, margin = 0): boolean =>
  a[0] <= b[2] + margin && b[0] <= a[2] + margin && a[1] <= b[3] + margin && b[1] <= a[3] + margin;
