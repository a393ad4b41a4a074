import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';

/** How far from the corner, as a part of its shortest edge. */
const STEP = 1e-3;
/** Not along the middle of the corner: that is where a border would run that halves a place neatly. */
const ASIDE = 0.731;

/**
 * A point just within the most western corner of a place (of equals the most southern), RD metres: the same whoever asks. null for a
 * place without corners.
 */
export function firstCorner(geometry: RdMultiPolygon): RdPoint | null {
  let found: { readonly corner: RdPoint; readonly ring: readonly RdPoint[]; readonly at: number } | null = null;
  for (const [ring = []] of geometry)
    for (const [at, corner] of ring.entries())
      if (found === null || comesBefore(corner, found.corner)) found = { corner, ring, at };
  if (found === null) return null;
  const { corner, ring, at } = found;
  const before = neighbour(ring, at, -1);
  const after = neighbour(ring, at, 1);
  if (before === null || after === null) return null;
  const step = STEP * Math.min(lengthOf(corner, before), lengthOf(corner, after));
  const [bx, by] = towards(corner, before, step * ASIDE);
  const [ax, ay] = towards(corner, after, step * (1 - ASIDE));
  return [corner[0] + bx + ax, corner[1] + by + ay];
}

const comesBefore = ([ax, ay]: RdPoint, [bx, by]: RdPoint): boolean => ax < bx || (ax === bx && ay < by);

/** The next corner of a ring that lies elsewhere. */
function neighbour(ring: readonly RdPoint[], at: number, way: 1 | -1): RdPoint | null {
  const corner = ring[at];
  for (let step = 1; step < ring.length; step++) {
    const other = ring[(at + way * step + ring.length * 2) % ring.length];
    if (corner !== undefined && other !== undefined && lengthOf(corner, other) > 0) return other;
  }
  return null;
}

const lengthOf = ([ax, ay]: RdPoint, [bx, by]: RdPoint): number => Math.hypot(bx - ax, by - ay);

function towards(from: RdPoint, to: RdPoint, distance: number): RdPoint {
  const share = distance / lengthOf(from, to);
  return [(to[0] - from[0]) * share, (to[1] - from[1]) * share];
}
