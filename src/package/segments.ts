import Flatbush from 'flatbush';
import type { RdBounds, RdPoint } from '../domain/rd-geometry';

/** A straight line between two points: what rings are made of. */
export type Segment = readonly [from: RdPoint, to: RdPoint];

export const boundsOf = ([a, b]: Segment): RdBounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
];

/** Finds segments by place; null without segments, because an index of nothing cannot be made. */
export function indexOfSegments(segments: readonly Segment[]): Flatbush | null {
  if (segments.length === 0) return null;
  const index = new Flatbush(segments.length);
  for (const segment of segments) index.add(...boundsOf(segment));
  index.finish();
  return index;
}

/** On which side of a segment a point lies: left 1, right -1, in line with it 0. Exact for whole numbers up to sixty million. */
export const side = ([[fromX, fromY], [toX, toY]]: Segment, [x, y]: RdPoint): number =>
  Math.sign((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));

export const samePoint = (a: RdPoint, b: RdPoint): boolean => a[0] === b[0] && a[1] === b[1];
