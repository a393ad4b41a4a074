import { multiPolygonBounds, unionBounds } from '../domain/geometry/bounds';
import type { RdBounds } from '../domain/rd-geometry';
import type { PointMapGround } from './point-map-style';

/** Where nothing says where to look. RD metres. */
const THE_NETHERLANDS: RdBounds = [10_000, 305_000, 280_000, 620_000];
/** Round a place, metres. */
const AROUND_M = 500;

/** What a map to point at shows first, RD metres: the gemeente, else the own parcels, else buurten, else rows that have a place. */
export function pointMapBounds({ outline, areas, placed, extent }: PointMapGround): RdBounds {
  if (outline) return multiPolygonBounds(outline);
  if (extent) return extent;
  const round = ([x, y]: readonly [number, number]): RdBounds => [
    x - AROUND_M,
    y - AROUND_M,
    x + AROUND_M,
    y + AROUND_M,
  ];
  const all = areas.length > 0 ? areas.map(({ geometry }) => multiPolygonBounds(geometry)) : placed.map(round);
  const [first, ...others] = all;
  return first ? others.reduce(unionBounds, first) : THE_NETHERLANDS;
}
