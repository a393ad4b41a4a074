import type { RdMultiPolygon, RdPoint, RdRing } from '../domain/rd-geometry';
import { nodeRings } from './node-rings';
import { type Edge, polygonsFromEdges } from './polygons-from-edges';
import { indexOfSegments, type Segment, samePoint, side } from './segments';

/** The millimetre, the precision of the kadastrale kaart. */
const STEPS_PER_METRE = 1000;

/** Rings by number, each with how often it winds round a place, counter-clockwise counted up. Never 0. */
type Windings = ReadonlyMap<number, number>;

/** A stretch of line between two nodes, the lower first (of equally low ones the left), with the rings that go up along it less those that go down. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly turns: Windings;
}

/**
 * Two multipolygons laid over each other, as they come: polygons may overlap, rings may cross themselves and go round
 * twice; what a ring winds around counts (nonzero). Corners come out on a grid, those that lie on it untouched.
 * What comes out is valid: outer rings counter-clockwise, holes clockwise, no ring crossing or touching itself.
 *
 * Lines are cut up where they meet; of each stretch it is worked out what lies left and right of it; those that have the
 * result on one side only are its outline. Libraries sweep over the lines instead: quicker for whole maps, but with
 * lines that nearly meet, as hand-drawn ones do, they break off or give outlines that others refuse.
 *
 * @param keep whether a place belongs to the result, by whether a and b hold it
 * @param steps of the grid in one unit of the coordinates
 * @returns null for a tangle that does not come to rest on the grid
 */
export function overlay(
  a: RdMultiPolygon,
  b: RdMultiPolygon,
  keep: (inA: boolean, inB: boolean) => boolean,
  steps = STEPS_PER_METRE,
): RdMultiPolygon | null {
  const rings = [...a, ...b].flat();
  const [originX, originY] = rings[0]?.[0] ?? [0, 0];
  // In whole numbers near the origin nothing is rounded halfway.
  const [left, bottom] = [Math.round(originX * steps), Math.round(originY * steps)];
  const toGrid = ([x, y]: RdPoint): RdPoint => [Math.round(x * steps) - left, Math.round(y * steps) - bottom];
  const fromGrid = ([x, y]: RdPoint): RdPoint => [(x + left) / steps, (y + bottom) / steps];
  const noded = nodeRings(rings.map((ring) => ring.map(toGrid)));
  if (noded === null) return null;

  const { stretches, nodes } = cutUp(noded);
  const rightOf = windingsRightOf(stretches, nodes);
  const inAny = holding(a, 0);
  const inAnyOfB = holding(b, a.flat().length);
  const kept = (windings: Windings): boolean => keep(inAny(windings), inAnyOfB(windings));
  const outline = stretches.flatMap((stretch): Edge[] => {
    const right = rightOf(stretch);
    const [onLeft, onRight] = [kept(sum(right, stretch.turns)), kept(right)];
    if (onLeft === onRight) return [];
    return [onLeft ? [stretch.from, stretch.to] : [stretch.to, stretch.from]];
  });
  return polygonsFromEdges(outline, nodes)?.map((polygon) => polygon.map((ring) => ring.map(fromGrid))) ?? null;
}

/** Cuts rings into their stretches, each once. */
function cutUp(rings: readonly RdRing[]): {
  readonly stretches: readonly Stretch[];
  readonly nodes: readonly RdPoint[];
} {
  const nodes: RdPoint[] = [];
  const byPlace = new Map<string, number>();
  const nodeAt = (point: RdPoint): number => {
    const known = byPlace.get(point.join());
    if (known !== undefined) return known;
    byPlace.set(point.join(), nodes.length);
    return nodes.push(point) - 1;
  };
  const stretches = new Map<string, Stretch>();
  for (const [ring, points] of rings.entries()) {
    for (const [index, end] of points.entries()) {
      const start = points[index - 1];
      if (start === undefined || samePoint(start, end)) continue;
      const up = start[1] < end[1] || (start[1] === end[1] && start[0] < end[0]);
      const [from, to] = up ? [nodeAt(start), nodeAt(end)] : [nodeAt(end), nodeAt(start)];
      const turns = sum(stretches.get(`${from} ${to}`)?.turns ?? new Map(), new Map([[ring, up ? 1 : -1]]));
      stretches.set(`${from} ${to}`, { from, to, turns });
    }
  }
  return { stretches: [...stretches.values()], nodes };
}

/** Tells which rings wind round the place just right of a stretch, counted along a line from its middle to the east. */
function windingsRightOf(stretches: readonly Stretch[], nodes: readonly RdPoint[]): (stretch: Stretch) => Windings {
  const segmentOf = ({ from, to }: Stretch): Segment => [nodes[from] ?? [0, 0], nodes[to] ?? [0, 0]];
  const index = indexOfSegments(stretches.map(segmentOf));
  return (stretch) => {
    const [[x1, y1], [x2, y2]] = segmentOf(stretch);
    const middle: RdPoint = [(x1 + x2) / 2, (y1 + y2) / 2];
    const [x, y] = middle;
    let windings: Windings = new Map();
    for (const found of index?.search(x, y, Number.POSITIVE_INFINITY, y) ?? []) {
      const other = stretches[found] ?? stretch;
      const [low, high] = segmentOf(other);
      // The line to the east runs just above its height: what only comes up to it is not passed.
      if (low[1] <= y && y < high[1] && side([low, high], middle) > 0) windings = sum(windings, other.turns);
    }
    // Just above a level stretch is the left of it.
    return y1 === y2 ? sum(windings, stretch.turns, -1) : windings;
  };
}

/** Tells whether one of the polygons holds a place: its outer ring winds round it, and none of its holes does. */
function holding(polygons: RdMultiPolygon, firstRing: number): (windings: Windings) => boolean {
  const holesOf = new Map<number, readonly number[]>();
  let ring = firstRing;
  for (const { length } of polygons) {
    if (length > 0)
      holesOf.set(
        ring,
        Array.from({ length: length - 1 }, (_, hole) => ring + 1 + hole),
      );
    ring += length;
  }
  return (windings) => {
    for (const outer of windings.keys()) if (holesOf.get(outer)?.every((hole) => !windings.has(hole))) return true;
    return false;
  };
}

function sum(windings: Windings, more: Windings, sign: 1 | -1 = 1): Windings {
  const total = new Map(windings);
  for (const [ring, turns] of more) {
    const now = (total.get(ring) ?? 0) + sign * turns;
    if (now === 0) total.delete(ring);
    else total.set(ring, now);
  }
  return total;
}
