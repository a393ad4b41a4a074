import { polygonAreaM2 } from '../domain/geometry/area';
import type { RdMultiPolygon, RdPoint, RdPolygon, RdRing } from '../domain/rd-geometry';

/** Where RD is used: outside it the coordinates are of another system, or swapped. */
const RD_RANGE = { minX: 0, maxX: 300_000, minY: 300_000, maxY: 630_000 } as const;

export type ReadGeometry =
  | { readonly ok: true; readonly geometry: RdMultiPolygon; readonly repaired: boolean }
  | { readonly ok: false; readonly reason: 'no-polygon' | 'not-rd' };

/**
 * A GeoJSON Polygon or MultiPolygon in RD as we keep it. Coordinates stay as given; heights are dropped, open
 * rings closed, rings and parts without area left out, and each of these counts as a repair.
 */
export function readRdGeometry(geometry: unknown): ReadGeometry {
  if (!isRecord(geometry)) return { ok: false, reason: 'no-polygon' };
  const { type, coordinates } = geometry;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons)) return { ok: false, reason: 'no-polygon' };
  let repaired = false;
  const kept: RdPolygon[] = [];
  for (const polygon of polygons) {
    const rings: RdRing[] = [];
    for (const [index, raw] of Array.isArray(polygon) ? polygon.entries() : []) {
      const ring = readRing(raw);
      if (ring === null || polygonAreaM2([ring.points]) === 0) {
        repaired = true;
        // Without its outer ring a polygon's holes mean nothing.
        if (index === 0) break;
        continue;
      }
      repaired ||= ring.repaired;
      rings.push(ring.points);
    }
    if (rings.length > 0) kept.push(rings);
  }
  if (kept.length === 0) return { ok: false, reason: 'no-polygon' };
  const inRange = kept.every((polygon) => polygon.every((ring) => ring.every(isInRd)));
  return inRange ? { ok: true, geometry: kept, repaired } : { ok: false, reason: 'not-rd' };
}

function readRing(raw: unknown): { readonly points: RdRing; readonly repaired: boolean } | null {
  if (!Array.isArray(raw)) return null;
  let repaired = false;
  const points: RdPoint[] = [];
  for (const position of raw) {
    if (!Array.isArray(position)) return null;
    const [x, y] = position;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
    if (position.length > 2) repaired = true;
    points.push([x, y]);
  }
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first[0] !== last[0] || first[1] !== last[1]) {
    points.push(first);
    repaired = true;
  }
  return points.length < 4 ? null : { points, repaired };
}

const isInRd = ([x, y]: RdPoint): boolean =>
  x >= RD_RANGE.minX && x <= RD_RANGE.maxX && y >= RD_RANGE.minY && y <= RD_RANGE.maxY;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
