import type { Position } from 'geojson';
import type { RdBounds } from '../../../src/domain/rd-geometry';
import { rdBoundsToWgs84 } from '../../../src/package/rd-wgs84';
import type { FoundCrs } from '../../../src/package/source/read-report';
import type { FileBounds, RawFeature } from '../file-layer';

/** Degrees: some 100 m, for what becomes of the edges of a box between the points that are looked at. */
const MARGIN = 0.0015;

/** Bounds in RD metres as bounds in the coordinates of a file, somewhat wider where these are degrees. */
export function fileBounds(bounds: RdBounds, { crs, swapped }: Pick<FoundCrs, 'crs' | 'swapped'>): FileBounds {
  const [a, b, c, d] = crs === 'EPSG:28992' ? bounds : widened(rdBoundsToWgs84(bounds));
  return swapped ? [b, a, d, c] : [a, b, c, d];
}

const widened = ([west, south, east, north]: FileBounds): FileBounds => [
  west - MARGIN,
  south - MARGIN,
  east + MARGIN,
  north + MARGIN,
];

/** Whether a row may meet bounds: false only when all its corners lie on one side of them. A row that has no place may. */
export function mayMeet({ geometry }: Pick<RawFeature, 'geometry'>, [minX, minY, maxX, maxY]: FileBounds): boolean {
  if (geometry === null || geometry.type === 'GeometryCollection') return true;
  let [west, south, east, north] = [true, true, true, true];
  let any = false;
  const look = ([x = Number.NaN, y = Number.NaN]: Position): void => {
    any = true;
    // Turned round, so that what is no number lies on no side.
    if (!(x < minX)) west = false;
    if (!(x > maxX)) east = false;
    if (!(y < minY)) south = false;
    if (!(y > maxY)) north = false;
  };
  everyPosition(geometry.coordinates, look);
  return !any || !(west || south || east || north);
}

/** What a file calls coordinates is looked at as it is: anything may be there. */
function everyPosition(coordinates: unknown, look: (position: Position) => void): void {
  if (!Array.isArray(coordinates)) return;
  if (Array.isArray(coordinates[0])) for (const part of coordinates) everyPosition(part, look);
  else if (coordinates.length > 0) look(coordinates as Position);
}
