import { EMPTY_BOUNDS, unionBounds } from '../../domain/geometry/bounds';
import type { RdBounds, RdMultiPolygon, RdPoint } from '../../domain/rd-geometry';

/** Puts RD metres on a drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Path data of an outline. Corners that fall together at this size are one. */
  path(outline: RdMultiPolygon): string;
  rectangle(bounds: RdBounds): {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

const MARGIN = 8;
/** A layer of one point is still to be seen. */
const SMALLEST = 5;

/** A drawing of so many units that holds all bounds, north up and to scale. null when there is nothing to draw. */
export function drawingOf(all: readonly RdBounds[], width: number, height: number): Drawing | null {
  const [minX, minY, maxX, maxY] = all.reduce(unionBounds, EMPTY_BOUNDS);
  if (!(maxX >= minX && maxY >= minY)) return null;
  const unitsPerMetre = Math.min(
    (width - 2 * MARGIN) / Math.max(1, maxX - minX),
    (height - 2 * MARGIN) / Math.max(1, maxY - minY),
  );
  const left = (width - (maxX - minX) * unitsPerMetre) / 2;
  const top = (height - (maxY - minY) * unitsPerMetre) / 2;
  const at = ([x, y]: RdPoint): readonly [number, number] => [
    round(left + (x - minX) * unitsPerMetre),
    round(top + (maxY - y) * unitsPerMetre),
  ];
  return {
    width,
    height,
    path: (outline) => outline.flatMap((polygon) => polygon.map((ring) => ringPath(ring.map(at)))).join(''),
    rectangle([x0, y0, x1, y1]) {
      const [x, y] = at([x0, y1]);
      const [right, bottom] = at([x1, y0]);
      const [w, h] = [Math.max(SMALLEST, right - x), Math.max(SMALLEST, bottom - y)];
      return { x: round((x + right - w) / 2), y: round((y + bottom - h) / 2), width: round(w), height: round(h) };
    },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function ringPath(points: readonly (readonly [number, number])[]): string {
  const apart = points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
  return `M${apart.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
