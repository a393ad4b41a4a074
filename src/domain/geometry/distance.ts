import type { RdMultiPolygon, RdPoint } from '../rd-geometry';
import { contains } from './contains';

/** Straight-line distance in metres between two points (hemelsbreed). */
export const pointDistanceM = (a: RdPoint, b: RdPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Distance in metres from a point to the stretch of line between `from` and `to`. */
export function segmentDistanceM([px, py]: RdPoint, [fromX, fromY]: RdPoint, [toX, toY]: RdPoint): number {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((px - fromX) * dx + (py - fromY) * dy) / lengthSquared;
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(px - fromX - clamped * dx, py - fromY - clamped * dy);
}

/** Straight-line distance in metres from a point to the nearest edge of a multipolygon; 0 inside it, Infinity without rings. */
export function distanceToPointM(geometry: RdMultiPolygon, point: RdPoint): number {
  if (contains(geometry, point)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const polygon of geometry) {
    for (const ring of polygon) {
      let previous: RdPoint | undefined;
      for (const corner of ring) {
        if (previous !== undefined) nearest = Math.min(nearest, segmentDistanceM(point, previous, corner));
        previous = corner;
      }
    }
  }
  return nearest;
}
