import proj4 from 'proj4';
import type { RdBounds, RdPoint } from '../domain/rd-geometry';
import { type CorrectionGrid, shifted, unshifted } from './rdnaptrans/correction-grid';

type LngLat = readonly [longitude: number, latitude: number];

/** How RD is turned into WGS84 and back: with the correction grid (1 cm), or with the built-in parameters (0.25 m). */
export const RDNAPTRANS = ['grid', 'parameters'] as const;
export type Rdnaptrans = (typeof RDNAPTRANS)[number];

const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel';

/**
 * Rijksdriehoek (EPSG:28992) to and from WGS84 with the seven-parameter transformation: within 0.25 m of the
 * official RDNAPTRANS over the land of the Netherlands (source: NSGI, EPSG operation 4833).
 */
const BY_PARAMETERS = `${RD} +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs`;

// One converter for all calls: proj4(from, to, point) would parse the definition each time.
const byParameters = proj4(BY_PARAMETERS, 'WGS84');
/** To degrees on RD's own ellipsoid, where the correction grid goes on (EPSG operation 9282). */
const onBessel = proj4(`${RD} +units=m +no_defs`, '+proj=longlat +ellps=bessel +no_defs');

let inUse: CorrectionGrid | null = null;

/**
 * From now on both functions use this grid, or the parameters alone when it is null. To be called before anything is read or
 * built, and not halfway: one package has one transformation. Each worker has its own.
 */
export function setCorrectionGrid(grid: CorrectionGrid | null): void {
  inUse = grid;
}

/** The grid that both functions use on this thread, or null. */
export const correctionGridInUse = (): CorrectionGrid | null => inUse;

export const rdnaptransInUse = (): Rdnaptrans => (inUse === null ? 'parameters' : 'grid');

/** RD metres to WGS84 degrees, longitude first. Outside the correction grid, and without one, by the parameters. */
export function rdToWgs84([x, y]: RdPoint): LngLat {
  const corrected = inUse === null ? null : rdToWgs84ByGrid(inUse, [x, y]);
  if (corrected !== null) return corrected;
  const [longitude, latitude] = byParameters.forward([x, y]);
  return [longitude, latitude];
}

function rdToWgs84ByGrid(grid: CorrectionGrid, [x, y]: RdPoint): LngLat | null {
  const [longitude, latitude] = onBessel.forward([x, y]);
  return shifted(grid, [longitude, latitude]);
}

/** WGS84 degrees, longitude first, to RD metres: the inverse of `rdToWgs84`. */
export const wgs84ToRd = (place: LngLat): RdPoint => wgs84ToRdBy(inUse)(place);

/**
 * The way back for what was once turned into WGS84 by this grid, or by the parameters when it is null, whatever is in use now: a
 * package says what it was made with.
 */
export const wgs84ToRdBy =
  (grid: CorrectionGrid | null): ((place: LngLat) => RdPoint) =>
  (place) => {
    const bessel = grid === null ? null : unshifted(grid, place);
    if (bessel === null) return wgs84ToRdByParameters(place);
    const [x, y] = onBessel.inverse([...bessel]);
    return [x, y];
  };

function wgs84ToRdByParameters([longitude, latitude]: LngLat): RdPoint {
  const [x, y] = byParameters.inverse([longitude, latitude]);
  return [x, y];
}

/** How far a grid and the parameters are apart at a place in RD, metres; null outside the grid. */
export function metresFromParameters(grid: CorrectionGrid, place: RdPoint): number | null {
  const corrected = rdToWgs84ByGrid(grid, place);
  if (corrected === null) return null;
  const [x, y] = wgs84ToRdByParameters(corrected);
  return Math.hypot(x - place[0], y - place[1]);
}

/**
 * WGS84 bounds (west, south, east, north) that hold RD bounds. RD is turned against the graticule, so the
 * edges are sampled: the corners alone would miss the bulge of a long edge.
 */
export function rdBoundsToWgs84([minX, minY, maxX, maxY]: RdBounds): readonly [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  const steps = 8;
  for (let step = 0; step <= steps; step++) {
    const x = minX + ((maxX - minX) * step) / steps;
    const y = minY + ((maxY - minY) * step) / steps;
    for (const point of [[x, minY] as const, [x, maxY] as const, [minX, y] as const, [maxX, y] as const]) {
      const [longitude, latitude] = rdToWgs84(point);
      west = Math.min(west, longitude);
      south = Math.min(south, latitude);
      east = Math.max(east, longitude);
      north = Math.max(north, latitude);
    }
  }
  return [west, south, east, north];
}
