import { featureCollection, intersect as intersection, multiPolygon, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { multiPolygonBounds } from '../domain/geometry/bounds';
import { snapToMm } from '../domain/geometry/snap-to-mm';
import type { RdMultiPolygon, RdPoint, RdRing } from '../domain/rd-geometry';

type Clipped = Feature<Polygon | MultiPolygon> | null;

/**
 * The part of `geometry` inside a drawn ring, for a deelperceel. The ring may cross itself: what it winds
 * around counts. Corners are rounded to the millimetre; [] when they do not overlap.
 * Brings turf's clipping along: import it only when someone draws or exports.
 */
export function intersect(geometry: RdMultiPolygon, ring: RdRing): RdMultiPolygon {
  if (geometry.length === 0) return [];
  return nearOrigin([geometry, [[ring]]], intersection);
}

/** Union of polygons that may overlap in any way. Corners are rounded to the millimetre. */
export function unionAny(geometries: readonly RdMultiPolygon[]): RdMultiPolygon {
  // turf wants two or more; a union with itself is what a single one needs, for it may overlap itself.
  const [only, ...others] = geometries.filter((geometry) => geometry.length > 0);
  if (only === undefined) return [];
  return nearOrigin(others.length === 0 ? [only, only] : [only, ...others], union);
}

/** RD values are about 1e5 with three decimals: moved to the origin, sums and products keep their precision. */
function nearOrigin(
  geometries: readonly RdMultiPolygon[],
  work: (moved: FeatureCollection<MultiPolygon>) => Clipped,
): RdMultiPolygon {
  const [minX, minY] = multiPolygonBounds(geometries.flat());
  const originX = Math.floor(minX);
  const originY = Math.floor(minY);
  const moved = geometries.map((geometry) => multiPolygon(shift(geometry, -originX, -originY)));
  const clipped = work(featureCollection(moved))?.geometry;
  if (!clipped) return [];
  const polygons = clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates;
  return snapToMm(
    shift(
      polygons.map((polygon) => polygon.map((ring) => ring.map(toPoint))),
      originX,
      originY,
    ),
  );
}

const toPoint = ([x = 0, y = 0]: readonly number[]): RdPoint => [x, y];

const shift = (geometry: RdMultiPolygon, dx: number, dy: number): [number, number][][][] =>
  geometry.map((polygon) => polygon.map((ring) => ring.map(([x, y]: RdPoint) => [x + dx, y + dy])));
