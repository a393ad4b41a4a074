import type Flatbush from 'flatbush';
import type { RdPoint, RdRing } from '../domain/rd-geometry';
import { boundsOf, indexOfSegments, type Segment, samePoint, side } from './segments';

/** Corners stand in the middle of cells of one by one. */
const HALF = 0.5;

/** One round is enough but for what doubles round; what takes longer never rests. */
const MAX_ROUNDS = 8;

/** Far more than hands draw and parcels have; beyond it a screen would stand still for seconds. */
const MAX_CROSSINGS = 10_000;

/**
 * Gives rings a corner wherever they cross or touch themselves or each other, so that lines meet in corners only. Corners
 * stand on a grid of whole numbers and so do the new ones (snap rounding): a line is led through the middle of every cell
 * that it passes and that holds a corner or a crossing. Nobody after this needs to compute where lines cross, and so
 * nobody is misled by rounding.
 *
 * @param rings with whole numbers
 * @returns the same rings in the same order, with more corners; null for a tangle: too many crossings, or never at rest
 */
export function nodeRings(rings: readonly RdRing[]): readonly RdRing[] | null {
  let current = rings;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = addCorners(current);
    if (next === null || next === current) return next;
    current = next;
  }
  return null;
}

/** One round: the rings with the corners that they lack, or the rings themselves when they lack none; null for a tangle. */
function addCorners(rings: readonly RdRing[]): readonly RdRing[] | null {
  const segments = rings.flatMap((ring) => ring.slice(1).map((to, index): Segment => [ring[index] ?? to, to]));
  const index = indexOfSegments(segments);
  if (index === null) return rings;
  const crossings = crossingsOf(segments, index);
  if (crossings === null) return null;
  let meet = crossings.length > 0;
  const corners = new Map([...rings.flat(), ...crossings].map((point) => [point.join(), point]));
  const added = new Map<number, RdPoint[]>();
  for (const corner of corners.values()) {
    const [x, y] = corner;
    for (const at of index.search(x - HALF, y - HALF, x + HALF, y + HALF)) {
      const segment = segments[at] ?? [corner, corner];
      if (segment.some((end) => samePoint(end, corner)) || !passes(segment, corner)) continue;
      const onSegment = added.get(at) ?? [];
      added.set(at, onSegment);
      onSegment.push(corner);
      if (side(segment, corner) === 0) meet = true;
    }
  }
  if (!meet) return rings;
  let at = 0;
  return rings.map((ring) => {
    const [first] = ring;
    if (first === undefined) return ring;
    const rest = ring.slice(1).flatMap((to, position) => {
      const segment: Segment = [ring[position] ?? to, to];
      const between = added.get(at) ?? [];
      at += 1;
      return [...between.sort((a, b) => along(segment, a) - along(segment, b)), to];
    });
    return [first, ...rest];
  });
}

/** The cells in which segments cross each other; null when there is no end to them. */
function crossingsOf(segments: readonly Segment[], index: Flatbush): readonly RdPoint[] | null {
  const crossings: RdPoint[] = [];
  for (const [at, segment] of segments.entries()) {
    for (const other of index.search(...boundsOf(segment), (later) => later > at)) {
      const crossing = crossingOf(segment, segments[other] ?? segment);
      if (crossing) crossings.push(crossing);
    }
    if (crossings.length > MAX_CROSSINGS) return null;
  }
  return crossings;
}

/** How far along a segment a point lies; only good for comparing. */
const along = ([from, to]: Segment, point: RdPoint): number =>
  (point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1]);

/** The cell in which two segments cross in their insides; null when they do not. */
function crossingOf([a, b]: Segment, [c, d]: Segment): RdPoint | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [ex, ey] = [d[0] - c[0], d[1] - c[1]];
  const cross = dx * ey - dy * ex;
  if (cross === 0) return null;
  const [gapX, gapY] = [c[0] - a[0], c[1] - a[1]];
  const onFirst = (gapX * ey - gapY * ex) / cross;
  const onSecond = (gapX * dy - gapY * dx) / cross;
  if (onFirst <= 0 || onFirst >= 1 || onSecond <= 0 || onSecond >= 1) return null;
  return [Math.round(a[0] + onFirst * dx), Math.round(a[1] + onFirst * dy)];
}

/** Whether a segment passes the cell around a corner. Of its border, left and bottom belong to a cell, as rounding has it. */
function passes(segment: Segment, [x, y]: RdPoint): boolean {
  const [minX, minY, maxX, maxY] = boundsOf(segment);
  const [west, south, east, north] = [x - HALF, y - HALF, x + HALF, y + HALF];
  if (minX >= east || maxX < west || minY >= north || maxY < south) return false;
  if (minX === maxX || minY === maxY) return true;
  const [from, to] = segment[0][0] < segment[1][0] ? segment : [segment[1], segment[0]];
  const eastward: Segment = [from, to];
  const rises = from[1] < to[1];
  // A line through a corner of the cell may pass outside it; only the south-west corner belongs to the cell itself.
  const northWest = side(eastward, [west, north]);
  if (northWest === 0) return !rises;
  const northEast = side(eastward, [east, north]);
  if (northEast === 0) return rises;
  const southEast = side(eastward, [east, south]);
  if (southEast === 0) return !rises;
  const southWest = side(eastward, [west, south]);
  return southWest === 0 || northWest !== northEast || northWest !== southWest || northWest !== southEast;
}
