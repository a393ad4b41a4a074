import { contains } from '../domain/geometry/contains';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import { wgs84ToRd } from './rd-wgs84';

/**
 * The Netherlands with 3 to 6 km around it, by hand from places on the border: rough enough that no Dutch parcel falls
 * outside, fine enough to tell Antwerpen, Gent, Hasselt and Aken from it. Longitude and latitude, clockwise from the
 * northern sea.
 */
const AROUND_THE_NETHERLANDS: readonly (readonly [longitude: number, latitude: number])[] = [
  [3.0, 51.75],
  [4.3, 53.3],
  [5.5, 53.7],
  [6.4, 53.8],
  [7.15, 53.45],
  [7.3, 53.25],
  [7.3, 52.75],
  [7.1, 52.58],
  [7.15, 52.35],
  [7.13, 52.2],
  [6.95, 52.0],
  [6.85, 51.83],
  [6.45, 51.8],
  [6.1, 51.78],
  [6.05, 51.68],
  [6.3, 51.48],
  [6.3, 51.2],
  [6.2, 51.1],
  [6.0, 51.08],
  [6.17, 50.9],
  [6.1, 50.7],
  [5.62, 50.72],
  [5.58, 50.87],
  [5.7, 51.0],
  [5.78, 51.12],
  [5.5, 51.22],
  [5.2, 51.24],
  [5.06, 51.38],
  [4.85, 51.37],
  [4.7, 51.38],
  [4.5, 51.38],
  [4.35, 51.31],
  [4.22, 51.33],
  [4.05, 51.2],
  [3.75, 51.17],
  [3.55, 51.24],
  [3.3, 51.24],
  [3.3, 51.36],
];

const OUTLINE: RdMultiPolygon = [[[...AROUND_THE_NETHERLANDS, [3.0, 51.75] as const].map(wgs84ToRd)]];

/** Roughly where Germany begins, seen from Belgium: the meridian of Aken. */
const EAST_OF_BELGIUM = 200_000;

/** The country of a point in RD metres as far as it matters here; null when it lies elsewhere altogether. */
export function countryOf(point: RdPoint): 'Nederland' | 'België' | 'Duitsland' | null {
  if (contains(OUTLINE, point)) return 'Nederland';
  const [x, y] = point;
  if (x > -60_000 && x < EAST_OF_BELGIUM && y > 150_000 && y < 400_000) return 'België';
  if (x >= EAST_OF_BELGIUM && x < 800_000 && y > -150_000 && y < 850_000) return 'Duitsland';
  return null;
}
