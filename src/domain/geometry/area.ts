import type { RdMultiPolygon, RdPolygon, RdRing } from '../rd-geometry';

/**
 * Signed area of a closed ring in m², positive when counter-clockwise. Taken relative to the ring's first
 * point: RD values are about 1e5, and products of those would lose the square millimetres.
 */
export function signedRingAreaM2(ring: RdRing): number {
  const origin = ring[0];
  if (origin === undefined) return 0;
  const [originX, originY] = origin;
  let twice = 0;
  let previousX = 0;
  let previousY = 0;
  for (const [x, y] of ring) {
    const dx = x - originX;
    const dy = y - originY;
    twice += previousX * dy - dx * previousY;
    previousX = dx;
    previousY = dy;
  }
  return twice / 2;
}

/** Area in m² of a polygon: outer ring less its holes, whatever way the rings turn. */
export function polygonAreaM2(polygon: RdPolygon): number {
  let area = 0;
  for (const [index, ring] of polygon.entries()) {
    const ringArea = Math.abs(signedRingAreaM2(ring));
    area += index === 0 ? ringArea : -ringArea;
  }
  return area;
}

/** Area in m² of a multipolygon in RD metres. */
export function multiPolygonAreaM2(geometry: RdMultiPolygon): number {
  let area = 0;
  for (const polygon of geometry) area += polygonAreaM2(polygon);
  return area;
}
