import { multiPolygonAreaM2, signedRingAreaM2 } from '../domain/geometry/area';
import { multiPolygonBounds } from '../domain/geometry/bounds';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import { coveredAreaM2, type Edges } from './covered-area';
import { CrossedGrid } from './crossed-grid';
import { edgesNear } from './edges-near';
import { firstCorner } from './first-corner';

/** Fine enough that in a municipality only what lies along its border needs a closer look. */
const FINE = 60_000;

/** A part of the area that is more than rounding and less than anything that was meant. */
const HAIR = 1e-7;

/**
 * Tells whether a place has more than half of its area inside an outline (holes are outside). Of exactly half, its most western corner
 * decides, so that it belongs to one of two neighbours that share it. Exact; what the outline does not run past takes a few looks
 * in a grid.
 */
export function mostlyInside(outline: RdMultiPolygon): (geometry: RdMultiPolygon) => boolean {
  // Holes turn the other way, so that what lies in one is wound around no times in all.
  const edges = edgesOf(outline, (ring, isHole) => signedRingAreaM2(ring) > 0 === isHole);
  const grid = new CrossedGrid(edges, multiPolygonBounds(outline), FINE);
  return (geometry) => {
    const bounds = multiPolygonBounds(geometry);
    const [minX, minY, maxX, maxY] = bounds;
    const verdict = grid.look(minX, minY, maxX, maxY);
    if (verdict !== 'crossed') return verdict === 'inside';
    const own = edgesNear(
      edgesOf(geometry, () => false),
      bounds,
    );
    const near = edgesNear(edges, bounds);
    const whole = multiPolygonAreaM2(geometry);
    const over = coveredAreaM2(own, near, maxX - minX, maxY - minY) - whole / 2;
    if (Math.abs(over) > whole * HAIR) return over > 0;
    const corner = firstCorner(geometry);
    return corner !== null && windsAround(near, [corner[0] - minX, corner[1] - minY]);
  };
}

/** Edges that cross the line from a point to the left, up less down: not as many either way when they wind around it. */
function windsAround(edges: Edges, [px, py]: RdPoint): boolean {
  let winding = 0;
  for (let at = 0; at < edges.length; at += 4) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = edges.subarray(at, at + 4);
    if (fromY <= py === toY <= py) continue;
    const x = fromX + ((py - fromY) * (toX - fromX)) / (toY - fromY);
    if (x < px) winding += toY > fromY ? 1 : -1;
  }
  return winding !== 0;
}

function edgesOf(geometry: RdMultiPolygon, turned: (ring: readonly RdPoint[], isHole: boolean) => boolean): Edges {
  const edges: number[] = [];
  for (const polygon of geometry) {
    for (const [at, ring] of polygon.entries()) {
      const turn = turned(ring, at > 0);
      let from: RdPoint | undefined;
      for (const to of ring) {
        if (from !== undefined) edges.push(...(turn ? [...to, ...from] : [...from, ...to]));
        from = to;
      }
    }
  }
  return new Float64Array(edges);
}
