import Flatbush from 'flatbush';
import type { LandOwner } from '../../../src/domain/code-lists';
import { multiPolygonAreaM2, signedRingAreaM2 } from '../../../src/domain/geometry/area';
import { multiPolygonBounds, ringBounds } from '../../../src/domain/geometry/bounds';
import type { RdMultiPolygon, RdPoint } from '../../../src/domain/rd-geometry';
import { coveredAreaM2, type Edges } from '../../../src/package/covered-area';
import { edgesNear } from '../../../src/package/edges-near';
import type { OwnedLand } from './read-owners';

/**
 * Tells which category of owner has more than half of a parcel's area; null when none has. Exact, in RD; holes are nobody's, and
 * what lies over each other counts once.
 */
export function ownerFinder(land: readonly OwnedLand[]): (parcel: RdMultiPolygon) => LandOwner | null {
  const areasOf = ownedAreas(land);
  return (parcel) => {
    const half = multiPolygonAreaM2(parcel) / 2;
    let found: LandOwner | null = null;
    let most = half;
    for (const [category, area] of areasOf(parcel)) if (area > most) [found, most] = [category, area];
    return found;
  };
}

/** How much of a parcel each category of owner has, m²; likewise exact. */
export function ownedAreas(land: readonly OwnedLand[]): (parcel: RdMultiPolygon) => ReadonlyMap<LandOwner, number> {
  const whole = land.filter(({ polygon }) => (polygon[0]?.length ?? 0) >= 4);
  if (whole.length === 0) return () => new Map();
  const index = new Flatbush(whole.length);
  for (const { polygon } of whole) index.add(...ringBounds(polygon[0] ?? []));
  index.finish();
  const kept = new Map<number, Edges>();
  const edgesOfRow = (row: number): Edges => {
    const edges =
      kept.get(row) ?? edgesOf([whole[row]?.polygon ?? []], (ring, isHole) => signedRingAreaM2(ring) > 0 === isHole);
    kept.set(row, edges);
    return edges;
  };
  return (parcel) => {
    const bounds = multiPolygonBounds(parcel);
    const [minX, minY, maxX, maxY] = bounds;
    const rows = index.search(...bounds);
    if (rows.length === 0) return new Map();
    const own = edgesNear(
      edgesOf(parcel, () => false),
      bounds,
    );
    const byCategory = new Map<LandOwner, Edges[]>();
    for (const row of rows.sort((a, b) => a - b)) {
      const category = whole[row]?.category ?? 'onbekend';
      const edges = edgesNear(edgesOfRow(row), bounds);
      byCategory.set(category, [...(byCategory.get(category) ?? []), edges]);
    }
    return new Map(
      [...byCategory].map(([category, edges]) => [
        category,
        coveredAreaM2(own, joined(edges), maxX - minX, maxY - minY),
      ]),
    );
  };
}

/** Holes turn the other way, so that what lies in one is wound around no times in all. */
function edgesOf(geometry: RdMultiPolygon, turned: (ring: readonly RdPoint[], isHole: boolean) => boolean): Edges {
  const edges: number[] = [];
  for (const polygon of geometry)
    for (const [at, ring] of polygon.entries()) {
      const turn = turned(ring, at > 0);
      let from: RdPoint | undefined;
      for (const to of ring) {
        if (from !== undefined) edges.push(...(turn ? [...to, ...from] : [...from, ...to]));
        from = to;
      }
    }
  return new Float64Array(edges);
}

function joined(parts: readonly Edges[]): Edges {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
