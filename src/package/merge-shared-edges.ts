import Flatbush from 'flatbush';
import { multiPolygonAreaM2, signedRingAreaM2 } from '../domain/geometry/area';
import { contains } from '../domain/geometry/contains';
import { segmentDistanceM } from '../domain/geometry/distance';
import { TOUCH_TOLERANCE_M } from '../domain/geometry/touch';
import type { RdMultiPolygon, RdPoint, RdRing } from '../domain/rd-geometry';

/** Largest share by which the union may differ from the sum of its parts before it is not trusted. */
const AREA_TOLERANCE = 1e-4;

/** A directed edge between two nodes, by their numbers. The land lies on its left. */
type Edge = readonly [from: number, to: number];

/**
 * Union of parcels that lie against each other without overlapping, as cadastral parcels do: edges that two
 * of them share cancel out, what is left is chained into rings. Exact: every corner of the result is a corner
 * of a parcel, coordinates untouched. A corner that lies on a neighbour's edge (within 1 mm) splits that edge.
 *
 * @returns outer rings counter-clockwise, holes clockwise; null when the parcels overlap or cross, or the
 * area is not the sum of the parts to 0.01 %: then only a general polygon union will do
 */
export function mergeSharedEdges(geometries: readonly RdMultiPolygon[]): RdMultiPolygon | null {
  const { nodes, edges } = nodesAndEdges(geometries);
  const unshared = cancel(edges, nodes.length);
  if (unshared === null) return null;
  const outline = cancel(splitAtNodes(unshared, nodes), nodes.length);
  if (outline === null || anyCross(outline, nodes)) return null;
  const loops = chain(outline, nodes);
  if (loops === null) return null;
  const merged = asPolygons(loops.map((loop) => loop.map((node) => nodes[node] ?? [0, 0])));
  if (merged === null) return null;
  const sum = geometries.reduce((area, geometry) => area + multiPolygonAreaM2(geometry), 0);
  return Math.abs(multiPolygonAreaM2(merged) - sum) <= sum * AREA_TOLERANCE ? merged : null;
}

function nodesAndEdges(geometries: readonly RdMultiPolygon[]): { nodes: RdPoint[]; edges: Edge[] } {
  const nodes: RdPoint[] = [];
  const edges: Edge[] = [];
  const byPlace = new Map<string, number>();
  const nodeAt = (point: RdPoint): number => {
    // The same millimetre is the same corner.
    const key = `${Math.round(point[0] * 1000)} ${Math.round(point[1] * 1000)}`;
    const known = byPlace.get(key);
    if (known !== undefined) return known;
    byPlace.set(key, nodes.length);
    return nodes.push(point) - 1;
  };
  for (const geometry of geometries) {
    for (const polygon of geometry) {
      for (const [index, ring] of polygon.entries()) {
        const landOnLeft = signedRingAreaM2(ring) > 0 === (index === 0);
        let previous: number | undefined;
        for (const point of ring) {
          const node = nodeAt(point);
          if (previous !== undefined && previous !== node) edges.push(landOnLeft ? [previous, node] : [node, previous]);
          previous = node;
        }
      }
    }
  }
  return { nodes, edges };
}

/** Takes away each edge that also occurs the other way; null when one occurs twice the same way (an overlap). */
function cancel(edges: readonly Edge[], nodeCount: number): Edge[] | null {
  const left = new Map<number, Edge>();
  for (const edge of edges) {
    const [from, to] = edge;
    if (left.delete(to * nodeCount + from)) continue;
    const key = from * nodeCount + to;
    if (left.has(key)) return null;
    left.set(key, edge);
  }
  return [...left.values()];
}

/** Splits edges at every node that lies on them within 1 mm. */
function splitAtNodes(edges: readonly Edge[], nodes: readonly RdPoint[]): Edge[] {
  const used = [...new Set(edges.flat())];
  if (used.length === 0) return [];
  const index = new Flatbush(used.length);
  for (const node of used) index.add(...at(nodes, node));
  index.finish();
  return edges.flatMap(([from, to]): Edge[] => {
    const start = at(nodes, from);
    const end = at(nodes, to);
    const between = index
      .search(
        Math.min(start[0], end[0]) - TOUCH_TOLERANCE_M,
        Math.min(start[1], end[1]) - TOUCH_TOLERANCE_M,
        Math.max(start[0], end[0]) + TOUCH_TOLERANCE_M,
        Math.max(start[1], end[1]) + TOUCH_TOLERANCE_M,
      )
      .map((found) => used[found] ?? from)
      .filter((node) => node !== from && node !== to)
      .filter((node) => segmentDistanceM(at(nodes, node), start, end) <= TOUCH_TOLERANCE_M)
      .sort((a, b) => squaredDistance(start, at(nodes, a)) - squaredDistance(start, at(nodes, b)));
    const stops = [from, ...between, to];
    return stops.slice(1).map((stop, position): Edge => [stops[position] ?? from, stop]);
  });
}

/** True when two edges cross in their insides: the parcels overlap. */
function anyCross(edges: readonly Edge[], nodes: readonly RdPoint[]): boolean {
  if (edges.length === 0) return false;
  const boxes = edges.map(([from, to]) => {
    const [x1, y1] = at(nodes, from);
    const [x2, y2] = at(nodes, to);
    return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
  });
  const index = new Flatbush(edges.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  return edges.some(([a, b], position) => {
    const box = boxes[position];
    if (box === undefined) return false;
    return index.search(...box).some((other) => {
      const [c, d] = edges[other] ?? [a, b];
      if (other <= position || a === c || a === d || b === c || b === d) return false;
      const [from, to, start, end] = [at(nodes, a), at(nodes, b), at(nodes, c), at(nodes, d)];
      return side(from, to, start) * side(from, to, end) < 0 && side(start, end, from) * side(start, end, to) < 0;
    });
  });
}

/** Chains edges into loops that pass no node twice; null when an edge leads nowhere. */
function chain(edges: readonly Edge[], nodes: readonly RdPoint[]): number[][] | null {
  const leaving = new Map<number, number[]>();
  for (const [from, to] of edges) leaving.set(from, [...(leaving.get(from) ?? []), to]);
  const loops: number[][] = [];
  for (const start of leaving.keys()) {
    while ((leaving.get(start)?.length ?? 0) > 0) {
      const path = [start];
      const placeInPath = new Map([[start, 0]]);
      let previous = start;
      let node = takeNext(leaving, nodes, null, start);
      while (node !== null) {
        const seen = placeInPath.get(node);
        if (seen === undefined) {
          placeInPath.set(node, path.length);
          path.push(node);
        } else {
          // Back at a node of this path: what lies between is a loop of its own.
          const loop = path.splice(seen + 1);
          for (const passed of loop) placeInPath.delete(passed);
          loops.push([node, ...loop, node]);
          if (path.length === 1) break;
          previous = loop.at(-1) ?? previous;
        }
        const next = takeNext(leaving, nodes, previous, node);
        previous = node;
        node = next;
      }
      if (node === null) return null;
    }
  }
  return loops;
}

/** Takes the edge out of `node` that turns most to the left, so that areas that meet in one corner stay apart. */
function takeNext(
  leaving: Map<number, number[]>,
  nodes: readonly RdPoint[],
  previous: number | null,
  node: number,
): number | null {
  const choices = leaving.get(node) ?? [];
  if (choices.length === 0) return null;
  let best = 0;
  if (previous !== null && choices.length > 1) {
    const turns = choices.map((choice) => leftTurn(at(nodes, previous), at(nodes, node), at(nodes, choice)));
    best = turns.indexOf(Math.max(...turns));
  }
  return choices.splice(best, 1)[0] ?? null;
}

/** Angle of the turn in radians, left positive, within -π to π. */
function leftTurn([x1, y1]: RdPoint, [x2, y2]: RdPoint, [x3, y3]: RdPoint): number {
  const inX = x2 - x1;
  const inY = y2 - y1;
  const outX = x3 - x2;
  const outY = y3 - y2;
  return Math.atan2(inX * outY - inY * outX, inX * outX + inY * outY);
}

/** Puts each hole with the outer ring around it; null when areas lie in each other (an overlap). */
function asPolygons(rings: readonly RdRing[]): RdMultiPolygon | null {
  const outers = rings.filter((ring) => signedRingAreaM2(ring) > 0);
  const holes = rings.filter((ring) => signedRingAreaM2(ring) < 0);
  const polygons = outers.map((outer): RdRing[] => [outer]);
  for (const hole of holes) {
    const around = polygons
      .filter(([outer]) => outer !== undefined && contains([[outer]], middleOfFirstEdge(hole)))
      .sort(([a], [b]) => signedRingAreaM2(a ?? []) - signedRingAreaM2(b ?? []));
    const [nearest] = around;
    if (nearest === undefined) return null;
    nearest.push(hole);
  }
  const nested = polygons.some(([outer]) =>
    polygons.some((other) => other[0] !== outer && outer !== undefined && contains([other], middleOfFirstEdge(outer))),
  );
  return nested ? null : polygons;
}

/** A point of the ring that is no corner: corners may be shared with other rings, the insides of edges are not. */
function middleOfFirstEdge(ring: RdRing): RdPoint {
  const [start = [0, 0], end = [0, 0]] = ring;
  return [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
}

const at = (nodes: readonly RdPoint[], node: number): RdPoint => nodes[node] ?? [0, 0];

const squaredDistance = (a: RdPoint, b: RdPoint): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

const side = (from: RdPoint, to: RdPoint, point: RdPoint): number =>
  (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
