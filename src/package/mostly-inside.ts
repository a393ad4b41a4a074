import { multiPolygonAreaM2, signedRingAreaM2 } from '../domain/geometry/area';
import { multiPolygonBounds } from '../domain/geometry/bounds';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import { coveredAreaM2, type Edges } from './covered-area';
import { CrossedGrid } from './crossed-grid';
import { edgesNear } from './edges-near';

/** Fine enough that in a municipality only what lies along its border needs a closer look. */
const FINE = 60_000;

/**
 * Tells whether a place has more than half of its area inside an outline (holes are outside). Exact; what the outline does not
 * run past takes a few looks in a grid.
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
    return coveredAreaM2(own, edgesNear(edges, bounds), maxX - minX, maxY - minY) > multiPolygonAreaM2(geometry) / 2;
  };
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
