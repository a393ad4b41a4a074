import { signedRingAreaM2 } from '../domain/geometry/area';
import { contains } from '../domain/geometry/contains';
import type { RdMultiPolygon, RdPoint, RdRing } from '../domain/rd-geometry';

/** A directed edge between two nodes, by their numbers. The land lies on its left. */
export type Edge = readonly [from: number, to: number];

/**
 * The land that edges go round, as valid polygons: rings pass no point twice, and areas or holes that meet in one corner
 * stay apart. Outer rings counter-clockwise, holes clockwise.
 *
 * @param edges meet in nodes only, and each node has as many coming in as going out
 * @returns null when that does not hold, or when areas lie in each other (an overlap)
 */
export function polygonsFromEdges(edges: readonly Edge[], nodes: readonly RdPoint[]): RdMultiPolygon | null {
  const loops = chain(edges, nodes);
  return loops && asPolygons(loops.map((loop) => loop.map((node) => at(nodes, node))));
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
