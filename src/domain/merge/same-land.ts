import { boundsMeet, multiPolygonBounds } from '../geometry/bounds';
import { contains } from '../geometry/contains';
import type { PlotParcel } from '../plot';
import type { RdMultiPolygon, RdPoint, RdRing } from '../rd-geometry';
import { sameValue } from '../same-value';

/**
 * Whether two entries of plots hold the same land: the same parcel, unless both are drawn parts that lie beside each other.
 * The tally asks this at every change, so that drawn parts are held against each other by their corners, not exactly.
 */
export function sameLand(a: PlotParcel, b: PlotParcel): boolean {
  if (a.parcelId !== b.parcelId) return false;
  if (!a.part || !b.part) return true;
  if (!boundsMeet(multiPolygonBounds(a.geometry), multiPolygonBounds(b.geometry))) return false;
  return (
    sameValue(a.geometry, b.geometry) ||
    justInside(a.geometry).some((point) => contains(b.geometry, point)) ||
    justInside(b.geometry).some((point) => contains(a.geometry, point))
  );
}

/** How far a corner is moved to the middle: neighbours share corners, and those lie in neither. */
const INWARDS = 0.02;

function justInside(geometry: RdMultiPolygon): readonly RdPoint[] {
  return geometry.flatMap(([outer = []]) => {
    const [x, y] = middleOf(outer);
    return outer.map(([cx, cy]): RdPoint => [cx + (x - cx) * INWARDS, cy + (y - cy) * INWARDS]);
  });
}

function middleOf(ring: RdRing): RdPoint {
  const sum = ring.reduce(([x, y], [px, py]): RdPoint => [x + px, y + py], [0, 0] as RdPoint);
  return [sum[0] / ring.length, sum[1] / ring.length];
}
