import type { Geometry, Position } from 'geojson';
import { polygonAreaM2 } from '../../../src/domain/geometry/area';
import type { RdMultiPolygon, RdPoint, RdPolygon, RdRing } from '../../../src/domain/rd-geometry';
import { unionAny } from '../../../src/package/clip-polygons';
import type { RefusalReason, RepairKind } from '../../../src/package/source/read-report';
import type { Placer } from '../crs/find-crs';
import type { RawFeature } from '../file-layer';
import { crossesItself } from './crosses-itself';

export type ReadPolygons =
  | { readonly ok: true; readonly geometry: RdMultiPolygon; readonly repairs: readonly RepairKind[] }
  | {
      readonly ok: false;
      readonly reason: Extract<
        RefusalReason,
        'no-geometry' | 'no-polygon' | 'curved' | 'tangled' | 'outside' | 'unreadable'
      >;
    };

/** Corners of one parcel that untangling is tried for; beyond it a single outline would hold up all others. */
const MAX_TANGLED_CORNERS = 20_000;

/**
 * The polygons of a feature in RD. Good ones keep their coordinates untouched. Put right: heights dropped, rings closed, rings
 * and parts without area left out, outlines that cross themselves untangled (what a ring winds around counts; corners to
 * the millimetre).
 */
export function readPolygons({ geometry, trouble }: RawFeature, place: Placer): ReadPolygons {
  if (trouble !== undefined) return { ok: false, reason: trouble };
  if (geometry === null) return { ok: false, reason: 'no-geometry' };
  const repairs = new Set<RepairKind>();
  const raw = polygonsOf(geometry, repairs);
  if (raw.length === 0) return { ok: false, reason: 'no-polygon' };
  const polygons: RdPolygon[] = [];
  for (const rings of raw) {
    const polygon = readPolygon(rings, place, repairs);
    if (polygon === 'outside' || polygon === 'unreadable') return { ok: false, reason: polygon };
    if (polygon === null) repairs.add('part-empty');
    else polygons.push(polygon);
  }
  if (polygons.length === 0) return { ok: false, reason: 'no-polygon' };
  if (!polygons.some(crossesItself)) return { ok: true, geometry: polygons, repairs: [...repairs] };
  repairs.add('self-crossing');
  const untangled = untangle(polygons);
  if (untangled === null) return { ok: false, reason: 'tangled' };
  return untangled.length === 0
    ? { ok: false, reason: 'no-polygon' }
    : { ok: true, geometry: untangled, repairs: [...repairs] };
}

function untangle(polygons: RdMultiPolygon): RdMultiPolygon | null {
  const corners = polygons.reduce((sum, rings) => sum + rings.reduce((ringSum, ring) => ringSum + ring.length, 0), 0);
  if (corners > MAX_TANGLED_CORNERS) return null;
  const union = unionAny([polygons]);
  return union.ok ? union.value : null;
}

function polygonsOf(geometry: Geometry, repairs: Set<RepairKind>): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type !== 'GeometryCollection') return [];
  const polygons = geometry.geometries.flatMap((part) => polygonsOf(part, repairs));
  if (polygons.length > 0) repairs.add('collection-opened');
  return polygons;
}

/** null for a part without area. */
function readPolygon(
  rings: unknown,
  place: Placer,
  repairs: Set<RepairKind>,
): RdPolygon | 'outside' | 'unreadable' | null {
  if (!Array.isArray(rings)) return 'unreadable';
  const kept: RdRing[] = [];
  for (const [index, raw] of rings.entries()) {
    const ring = readRing(raw, place, repairs);
    if (typeof ring === 'string') return ring;
    if (ring.length >= 4 && polygonAreaM2([ring]) > 0) kept.push(ring);
    // A bow tie's halves cancel out, while it does enclose something.
    else if (ring.length >= 5 && crossesItself([ring])) kept.push(ring);
    // Without its outer ring a polygon's holes mean nothing.
    else if (index === 0) return null;
    else repairs.add('ring-without-area');
  }
  return kept.length === 0 ? null : kept;
}

function readRing(raw: unknown, place: Placer, repairs: Set<RepairKind>): RdRing | 'outside' | 'unreadable' {
  if (!Array.isArray(raw)) return 'unreadable';
  const points: RdPoint[] = [];
  for (const position of raw) {
    if (!Array.isArray(position) || !Number.isFinite(position[0]) || !Number.isFinite(position[1])) return 'unreadable';
    if (position.length > 2) repairs.add('height-dropped');
    const point = place(position);
    if (point === null) return 'outside';
    points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return points;
  if (first[0] !== last[0] || first[1] !== last[1]) {
    points.push(first);
    repairs.add('ring-closed');
  }
  return points;
}
