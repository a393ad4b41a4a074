import { multiPolygon, featureCollection as together, type union } from '@turf/turf';
import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import type { RdMultiPolygon } from '../../domain/rd-geometry';

/**
 * Area in m² of a union or intersection by turf, which knows nothing of ours: a second opinion. null where it has none:
 * on lines that nearly meet it breaks off ("Unable to complete output ring").
 */
export function areaByTurf(of: typeof union, geometries: readonly RdMultiPolygon[]): number | null {
  const [originX, originY] = geometries[0]?.[0]?.[0]?.[0] ?? [0, 0];
  const near = geometries.map((geometry) =>
    multiPolygon(geometry.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x - originX, y - originY])))),
  );
  try {
    const found = of(together(near))?.geometry;
    if (!found) return 0;
    const polygons = found.type === 'Polygon' ? [found.coordinates] : found.coordinates;
    return multiPolygonAreaM2(polygons as unknown as RdMultiPolygon);
  } catch (error) {
    if (error instanceof Error && /output ring|infinite loop|splay|sweep/i.test(error.message)) return null;
    throw error;
  }
}
