/**
 * Cuts a ring to a box (Sutherland-Hodgman) in whole units. Where the ring leaves the box the result runs along
 * the box's edge, which tiles hide in their buffer. Gives an unclosed ring, [] when nothing is left.
 */
export function clipRing(
  units: ArrayLike<number>,
  from: number,
  to: number,
  minX: number,
  minY: number,
  maxX: number,
  maxY: number,
): readonly number[] {
  let ring: number[] = [];
  for (let at = from; at < to; at++) ring.push(units[at] ?? 0);
  ring = clipSide(ring, 0, minX, 1);
  ring = clipSide(ring, 0, maxX, -1);
  ring = clipSide(ring, 1, minY, 1);
  return clipSide(ring, 1, maxY, -1);
}

/** Keeps the part with `sign * coordinate >= sign * limit`; `axis` 0 is x, 1 is y. */
function clipSide(ring: number[], axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  const length = ring.length;
  if (length === 0) return ring;
  let previousX = ring[length - 2] ?? 0;
  let previousY = ring[length - 1] ?? 0;
  let previousIn = sign * ((axis === 0 ? previousX : previousY) - limit) >= 0;
  let allIn = previousIn;
  for (let at = 0; at < length; at += 2) {
    const x = ring[at] ?? 0;
    const y = ring[at + 1] ?? 0;
    const isIn = sign * ((axis === 0 ? x : y) - limit) >= 0;
    if (isIn !== previousIn) {
      allIn = false;
      // From the inner end outwards, so that two neighbours with this edge in opposite directions cut at the same place.
      const [innerX, innerY, outerX, outerY] = isIn ? [x, y, previousX, previousY] : [previousX, previousY, x, y];
      if (axis === 0) kept.push(limit, Math.round(innerY + ((outerY - innerY) * (limit - innerX)) / (outerX - innerX)));
      else kept.push(Math.round(innerX + ((outerX - innerX) * (limit - innerY)) / (outerY - innerY)), limit);
    }
    if (isIn) kept.push(x, y);
    previousX = x;
    previousY = y;
    previousIn = isIn;
  }
  return allIn ? ring : kept;
}
