/**
 * Signed area in m² of a ring in interleaved coordinates, from vertex `from` up to `to`; positive when
 * counter-clockwise. Relative to the first vertex, as RD values times each other lose the square millimetres.
 */
export function ringAreaAt(xy: Float64Array, from: number, to: number): number {
  const originX = xy[from * 2] ?? 0;
  const originY = xy[from * 2 + 1] ?? 0;
  let twice = 0;
  let previousX = 0;
  let previousY = 0;
  for (let at = from * 2; at < to * 2; at += 2) {
    const x = (xy[at] ?? 0) - originX;
    const y = (xy[at + 1] ?? 0) - originY;
    twice += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return twice / 2;
}
