import type { RdBounds, RdMultiPolygon, RdPoint } from '../rd-geometry';
import { boundsMeet, multiPolygonBounds } from './bounds';
import { contains } from './contains';
import { segmentDistanceM } from './distance';

/** Two outlines closer than this touch: the kadastrale kaart gives coordinates to the millimetre. */
export const TOUCH_TOLERANCE_M = 0.001;

type Edge = readonly [from: RdPoint, to: RdPoint];

/** True when the two share an edge or a point (within 1 mm), cross, or one lies in the other. */
export const touch = (a: RdMultiPolygon, b: RdMultiPolygon): boolean =>
  touchBounded(a, multiPolygonBounds(a), b, multiPolygonBounds(b));

/** `touch` for who has the bounds of both at hand. */
export function touchBounded(a: RdMultiPolygon, boundsA: RdBounds, b: RdMultiPolygon, boundsB: RdBounds): boolean {
  if (!boundsMeet(boundsA, boundsB, TOUCH_TOLERANCE_M)) return false;
  const edgesA = edgesNear(a, boundsB);
  const edgesB = edgesNear(b, boundsA);
  for (const edgeA of edgesA) {
    for (const edgeB of edgesB) if (edgesTouch(edgeA, edgeB)) return true;
  }
  return anyCornerIn(a, b) || anyCornerIn(b, a);
}

function edgesNear(geometry: RdMultiPolygon, near: RdBounds): Edge[] {
  const edges: Edge[] = [];
  for (const polygon of geometry) {
    for (const ring of polygon) {
      let from: RdPoint | undefined;
      for (const to of ring) {
        if (from !== undefined && boundsMeet(edgeBounds(from, to), near, TOUCH_TOLERANCE_M)) edges.push([from, to]);
        from = to;
      }
    }
  }
  return edges;
}

const edgeBounds = (from: RdPoint, to: RdPoint): RdBounds => [
  Math.min(from[0], to[0]),
  Math.min(from[1], to[1]),
  Math.max(from[0], to[0]),
  Math.max(from[1], to[1]),
];

function edgesTouch([a, b]: Edge, [c, d]: Edge): boolean {
  if (!boundsMeet(edgeBounds(a, b), edgeBounds(c, d), TOUCH_TOLERANCE_M)) return false;
  const crosses = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  return (
    crosses ||
    segmentDistanceM(a, c, d) <= TOUCH_TOLERANCE_M ||
    segmentDistanceM(b, c, d) <= TOUCH_TOLERANCE_M ||
    segmentDistanceM(c, a, b) <= TOUCH_TOLERANCE_M ||
    segmentDistanceM(d, a, b) <= TOUCH_TOLERANCE_M
  );
}

const side = (from: RdPoint, to: RdPoint, point: RdPoint): number =>
  (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);

function anyCornerIn(inner: RdMultiPolygon, outer: RdMultiPolygon): boolean {
  for (const polygon of inner) {
    const corner = polygon[0]?.[0];
    if (corner !== undefined && contains(outer, corner)) return true;
  }
  return false;
}
