import { multiPolygonBounds } from '../domain/geometry/bounds';
import { touch } from '../domain/geometry/touch';
import type { RdBounds, RdMultiPolygon } from '../domain/rd-geometry';

/**
 * The boxes of a square grid (whole metres from the lower left) that meet an outline: together they hold all of it.
 * @param sizeM side of a box
 */
export function boxesOver(outline: RdMultiPolygon, sizeM: number): readonly RdBounds[] {
  const [minX, minY, maxX, maxY] = multiPolygonBounds(outline);
  const boxes: RdBounds[] = [];
  for (let y = Math.floor(minY); y < maxY; y += sizeM) {
    for (let x = Math.floor(minX); x < maxX; x += sizeM) boxes.push([x, y, x + sizeM, y + sizeM]);
  }
  return meeting(boxes, outline);
}

/** The quarters of a box that meet an outline. */
export function quartersOf([minX, minY, maxX, maxY]: RdBounds, outline: RdMultiPolygon): readonly RdBounds[] {
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  return meeting(
    [
      [minX, minY, x, y],
      [x, minY, maxX, y],
      [minX, y, x, maxY],
      [x, y, maxX, maxY],
    ],
    outline,
  );
}

const meeting = (boxes: readonly RdBounds[], outline: RdMultiPolygon): readonly RdBounds[] =>
  boxes.filter((box) => touch(asOutline(box), outline));

const asOutline = ([minX, minY, maxX, maxY]: RdBounds): RdMultiPolygon => [
  [
    [
      [minX, minY],
      [maxX, minY],
      [maxX, maxY],
      [minX, maxY],
      [minX, minY],
    ],
  ],
];
