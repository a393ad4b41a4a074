import type { RdBounds, RdRing } from '../domain/rd-geometry';
import { coveredAreaM2, type Edges } from './covered-area';
import { CrossedGrid } from './crossed-grid';
import { edgesNear } from './edges-near';
import type { ParcelColumns } from './parcel-columns';

/**
 * Which of `candidates` the ring covers for more than half of their area. The ring may cross itself: what it
 * winds around at least once counts (nonzero). Exact: parcels that the ring does not run through are decided
 * by a grid, all others by the area of the intersection. Order of the candidates is kept.
 *
 * @param ring closed ring, RD metres
 * @param candidates rows whose bounds meet those of the ring
 */
export function withinRing(
  columns: ParcelColumns,
  ring: RdRing,
  ringBounds: RdBounds,
  candidates: readonly number[],
): readonly number[] {
  const lasso = edgesOf(ring);
  const grid = new CrossedGrid(lasso, ringBounds, candidates.length);
  const { bounds } = columns;
  return candidates.filter((row) => {
    const at = row * 4;
    const verdict = grid.look(bounds[at] ?? 0, bounds[at + 1] ?? 0, bounds[at + 2] ?? 0, bounds[at + 3] ?? 0);
    if (verdict !== 'crossed') return verdict === 'inside';
    return coversMoreThanHalf(columns, row, lasso);
  });
}

function coversMoreThanHalf(columns: ParcelColumns, row: number, lasso: Edges): boolean {
  const at = row * 4;
  const originX = columns.bounds[at] ?? 0;
  const originY = columns.bounds[at + 1] ?? 0;
  const top = columns.bounds[at + 3] ?? 0;
  const right = columns.bounds[at + 2] ?? 0;
  const near = edgesNear(lasso, [originX, originY, right, top]);
  const parcel = parcelEdges(columns, row, originX, originY);
  const covered = coveredAreaM2(parcel, near, right - originX, top - originY);
  return covered > (columns.drawnArea[row] ?? 0) / 2;
}

function edgesOf(ring: RdRing): Edges {
  const edges: number[] = [];
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous !== undefined && (previous[0] !== point[0] || previous[1] !== point[1]))
      edges.push(previous[0], previous[1], point[0], point[1]);
    previous = point;
  }
  return new Float64Array(edges);
}

/** All edges of a parcel (holes too), relative to a local origin so that products keep their precision. */
function parcelEdges(columns: ParcelColumns, row: number, originX: number, originY: number): Edges {
  const { xy, ringStart, polygonStart, parcelStart } = columns;
  const firstRing = polygonStart[parcelStart[row] ?? 0] ?? 0;
  const lastRing = polygonStart[parcelStart[row + 1] ?? 0] ?? 0;
  const edges: number[] = [];
  for (let ring = firstRing; ring < lastRing; ring++) {
    const to = ringStart[ring + 1] ?? 0;
    for (let vertex = (ringStart[ring] ?? 0) + 1; vertex < to; vertex++) {
      const at = vertex * 2;
      edges.push(
        (xy[at - 2] ?? 0) - originX,
        (xy[at - 1] ?? 0) - originY,
        (xy[at] ?? 0) - originX,
        (xy[at + 1] ?? 0) - originY,
      );
    }
  }
  return new Float64Array(edges);
}
