import { boundsMeet, multiPolygonBounds } from '../domain/geometry/bounds';
import { contains } from '../domain/geometry/contains';
import type { RdPoint } from '../domain/rd-geometry';
import type { Area } from './layers';

/** A function that gives the buurt in which a point (RD metres) lies, or null outside all of them. */
export function neighbourhoodFinder(areas: readonly Area[]): (point: RdPoint) => Area | null {
  const buurten = areas
    .filter((area) => area.level === 'buurt')
    .map((area) => ({ area, bounds: multiPolygonBounds(area.geometry) }));
  return ([x, y]) =>
    buurten.find(({ area, bounds }) => boundsMeet(bounds, [x, y, x, y]) && contains(area.geometry, [x, y]))?.area ??
    null;
}
