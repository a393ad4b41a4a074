import { multiPolygonAreaM2 } from '../domain/geometry/area';
import { boundsMeet, multiPolygonBounds } from '../domain/geometry/bounds';
import type { RdMultiPolygon } from '../domain/rd-geometry';
import { subtract, unionAny } from './clip-polygons';

/** Less is what rounding to the millimetre leaves along a line that two drawn parts share. */
const OVERLAP_M2 = 0.1;

/** Whether two outlines lie over each other. A tangle lies over nothing: nobody can say what of it does. */
export function lieOver(a: RdMultiPolygon, b: RdMultiPolygon): boolean {
  if (!boundsMeet(multiPolygonBounds(a), multiPolygonBounds(b))) return false;
  const own = unionAny([a]);
  const rest = subtract(a, [b]);
  return own.ok && rest.ok && multiPolygonAreaM2(own.value) - multiPolygonAreaM2(rest.value) >= OVERLAP_M2;
}
