import type { RdMultiPolygon, RdPoint, RdRing } from '../../domain/rd-geometry';

type Position = [number, number];
type Ring = Position[];

/** How one point is written: projected, and rounded to what its system can mean. */
export type WritePoint = (point: RdPoint) => Position;

/** To the millimetre, the precision of the kadastrale kaart: its own coordinates come out as they went in. */
export const rdPoint: WritePoint = ([x, y]) => [rounded(x, 1_000), rounded(y, 1_000)];

/** To seven decimals, about a centimetre (RFC 7946 §11.2 advises against more than is meant). */
export const wgs84Point =
  (project: (point: RdPoint) => readonly [number, number]): WritePoint =>
  (point) => {
    const [lng, lat] = project(point);
    return [rounded(lng, 1e7), rounded(lat, 1e7)];
  };

/**
 * GeoJSON coordinates of a MultiPolygon with the right-hand rule (RFC 7946 §3.1.6): outer rings
 * counterclockwise, holes clockwise. What rounding flattened to nothing is left out; null when nothing is left.
 */
export function multiPolygonCoordinates(geometry: RdMultiPolygon, write: WritePoint): Ring[][] | null {
  const polygons: Ring[][] = [];
  for (const [outer, ...holes] of geometry) {
    const outline = outer ? writtenRing(outer, write, 'counterclockwise') : null;
    if (!outline) continue;
    const written: Ring[] = [outline];
    for (const hole of holes) {
      const ring = writtenRing(hole, write, 'clockwise');
      if (ring) written.push(ring);
    }
    polygons.push(written);
  }
  return polygons.length === 0 ? null : polygons;
}

function writtenRing(ring: RdRing, write: WritePoint, direction: 'clockwise' | 'counterclockwise'): Ring | null {
  const written: Ring = [];
  for (const point of ring) {
    const position = write(point);
    const last = written.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) written.push(position);
  }
  const area = signedArea(written);
  if (written.length < 4 || area === 0) return null;
  return area > 0 === (direction === 'counterclockwise') ? written : written.reverse();
}

/** In square units; positive when counterclockwise. Measured from the first point, for precision. */
function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let area = 0;
  let previous: Position = [0, 0];
  for (const [x, y] of ring) {
    const current: Position = [x - x0, y - y0];
    area += previous[0] * current[1] - current[0] * previous[1];
    previous = current;
  }
  return area / 2;
}

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;
