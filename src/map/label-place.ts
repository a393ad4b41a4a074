import polylabel from 'polylabel';
import { polygonAreaM2 } from '../domain/geometry/area';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';

/**
 * A point well inside the largest part, RD metres; null for an empty geometry. `precision` in metres: a label
 * covers several, so exactness would only cost time.
 */
export function labelPlace(geometry: RdMultiPolygon, precision: number): RdPoint | null {
  let largest = geometry[0];
  let most = 0;
  for (const polygon of geometry.length > 1 ? geometry : []) {
    const area = polygonAreaM2(polygon);
    if (area > most) [largest, most] = [polygon, area];
  }
  if (!largest?.[0]?.length) return null;
  const [x, y] = polylabel(largest, precision);
  return [x, y];
}
