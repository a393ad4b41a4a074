import { signedRingAreaM2 } from '../../domain/geometry/area';
import type { RdMultiPolygon, RdPoint, RdRing } from '../../domain/rd-geometry';
import { roundTo } from '../../package/clip-polygons';

type Position = readonly [number, number];
type Ring = readonly Position[];

/** How points are written: projected, and rounded to what their system can mean. */
export interface WrittenIn {
  readonly project: (point: RdPoint) => Position;
  /** Steps in a unit to which coordinates are rounded. */
  readonly steps: number;
}

/** To the millimetre, the precision of the kadastrale kaart: its own coordinates come out as they went in. */
export const IN_RD: WrittenIn = { project: (point) => point, steps: 1_000 };

/** To seven decimals, about a centimetre (RFC 7946 §11.2 advises against more than is meant). */
export const inWgs84 = (project: WrittenIn['project']): WrittenIn => ({ project, steps: 1e7 });

/**
 * GeoJSON coordinates of a MultiPolygon with the right-hand rule (RFC 7946 §3.1.6): outer rings
 * counterclockwise, holes clockwise. What rounding flattened to nothing is left out, what it brought to cross or touch
 * is set right; null when nothing is left.
 */
export function multiPolygonCoordinates(
  geometry: RdMultiPolygon,
  { project, steps }: WrittenIn,
): readonly (readonly Ring[])[] | null {
  const projected = geometry.map((polygon) => polygon.map((ring) => ring.map(project)));
  const round = (value: number): number => Math.round(value * steps) / steps;
  // On the grid already, as the kadastrale kaart is in RD: nothing moves, so that nothing can come to cross.
  const moves = projected.some((polygon) =>
    polygon.some((ring) => ring.some(([x, y]) => x !== round(x) || y !== round(y))),
  );
  const sound = moves ? roundTo(projected, steps) : null;
  if (sound?.ok) return sound.value.length === 0 ? null : sound.value;
  const polygons: Ring[][] = [];
  for (const [outer, ...holes] of projected) {
    const outline = outer ? writtenRing(outer, round, 'counterclockwise') : null;
    if (!outline) continue;
    const written: Ring[] = [outline];
    for (const hole of holes) {
      const ring = writtenRing(hole, round, 'clockwise');
      if (ring) written.push(ring);
    }
    polygons.push(written);
  }
  return polygons.length === 0 ? null : polygons;
}

function writtenRing(
  ring: RdRing,
  round: (value: number) => number,
  direction: 'clockwise' | 'counterclockwise',
): Ring | null {
  const written: Position[] = [];
  for (const [x, y] of ring) {
    const position: Position = [round(x), round(y)];
    const last = written.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) written.push(position);
  }
  const area = signedRingAreaM2(written);
  if (written.length < 4 || area === 0) return null;
  return area > 0 === (direction === 'counterclockwise') ? written : written.reverse();
}
