import proj4 from 'proj4';
import type { RdBounds, RdPoint } from '../domain/rd-geometry';

/**
 * Rijksdriehoek (EPSG:28992) to and from WGS84 with the seven-parameter transformation: within 0.25 m of the
 * official RDNAPTRANS over the land of the Netherlands (source: NSGI, EPSG operation 4833). The correction
 * grid that brings this to 1 cm belongs in this file, behind the same two functions.
 */
const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';

// One converter for all calls: proj4(from, to, point) would parse the definition each time.
const converter = proj4(RD, 'WGS84');

/** RD metres to WGS84 degrees, longitude first. */
export function rdToWgs84([x, y]: RdPoint): readonly [longitude: number, latitude: number] {
  const [longitude, latitude] = converter.forward([x, y]);
  return [longitude, latitude];
}

/** WGS84 degrees, longitude first, to RD metres. */
export function wgs84ToRd([longitude, latitude]: readonly [longitude: number, latitude: number]): RdPoint {
  const [x, y] = converter.inverse([longitude, latitude]);
  return [x, y];
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
