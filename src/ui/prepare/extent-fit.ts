import { multiPolygonBounds } from '../../domain/geometry/bounds';
import { contains } from '../../domain/geometry/contains';
import type { RdBounds, RdMultiPolygon, RdPoint } from '../../domain/rd-geometry';

/** How the extent of a layer lies to the municipality. */
export type ExtentFit = 'inside' | 'partly' | 'apart';

/** A layer of the whole municipality sticks out a little: outlines are generalised. Metres. */
const SLACK_M = 250;

/**
 * Whether a layer lies where the municipality is. `inside`: within the bounds of the outline; `partly`: it sticks out of
 * those; `apart`: the rectangle of its extent nowhere touches the outline.
 *
 * @param extent RD metres
 * @param outline RD metres
 */
export function extentFit(extent: RdBounds, outline: RdMultiPolygon): ExtentFit {
  const bounds = multiPolygonBounds(outline);
  if (!touches(grown(extent, SLACK_M), outline)) return 'apart';
  const [minX, minY, maxX, maxY] = grown(bounds, SLACK_M);
  return extent[0] >= minX && extent[1] >= minY && extent[2] <= maxX && extent[3] <= maxY ? 'inside' : 'partly';
}

const grown = ([minX, minY, maxX, maxY]: RdBounds, by: number): RdBounds => [
  minX - by,
  minY - by,
  maxX + by,
  maxY + by,
];

/** The rectangle lies in the outline, or the line of the outline runs through it. */
function touches([minX, minY, maxX, maxY]: RdBounds, outline: RdMultiPolygon): boolean {
  if (contains(outline, [(minX + maxX) / 2, (minY + maxY) / 2])) return true;
  return outline.some((polygon) =>
    polygon.some((ring) =>
      ring.some((point, index) => crosses(ring[index - 1] ?? point, point, [minX, minY, maxX, maxY])),
    ),
  );
}

/** Whether a line from `a` to `b` has a point in the rectangle (Liang and Barsky). */
function crosses(a: RdPoint, b: RdPoint, [minX, minY, maxX, maxY]: RdBounds): boolean {
  let from = 0;
  let to = 1;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  for (const [step, room] of [
    [-dx, a[0] - minX],
    [dx, maxX - a[0]],
    [-dy, a[1] - minY],
    [dy, maxY - a[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from <= to;
}
