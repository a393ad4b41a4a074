import Flatbush from 'flatbush';
import { multiPolygonAreaM2, signedRingAreaM2 } from '../domain/geometry/area';
import { segmentDistanceM } from '../domain/geometry/distance';
import { TOUCH_TOLERANCE_M } from '../domain/geometry/touch';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import { type Edge, polygonsFromEdges } from './polygons-from-edges';
import { boundsOf, indexOfSegments, type Segment, side } from './segments';

/** Largest share by which the union may differ from the sum of its parts before it is not trusted. */
const AREA_TOLERANCE = 1e-4;

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
  const merged = polygonsFromEdges(outline, nodes);
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
  const segments = edges.map(([from, to]): Segment => [at(nodes, from), at(nodes, to)]);
  const index = indexOfSegments(segments);
  return segments.some((segment, position) =>
    index
      ?.search(...boundsOf(segment), (later) => later > position)
      .some((later) => {
        const other = segments[later] ?? segment;
        return (
          side(segment, other[0]) * side(segment, other[1]) < 0 && side(other, segment[0]) * side(other, segment[1]) < 0
        );
      }),
  );
}

const at = (nodes: readonly RdPoint[], node: number): RdPoint => nodes[node] ?? [0, 0];

const squaredDistance = (a: RdPoint, b: RdPoint): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
