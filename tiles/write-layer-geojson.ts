import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { signedRingAreaM2 } from '../src/domain/geometry/area';
import type { RdMultiPolygon, RdPoint, RdRing } from '../src/domain/rd-geometry';
import type { ExtraFeature } from '../src/package/extra-layer';
import type { Amenity, Area, CareSite } from '../src/package/layers';
import { rdToWgs84 } from '../src/package/rd-wgs84';

/** `care.geojson`: RFC 7946, WGS84 with 8 decimals (1 mm). `readCare` in src/package reads it back. */
export const writeCare = (care: readonly CareSite[]): string =>
  collection(care.map(({ at, ...properties }) => feature(pointGeometry(at), properties)));

/** `amenities.geojson`, as `writeCare`. */
export const writeAmenities = (amenities: readonly Amenity[]): string =>
  collection(amenities.map(({ at, ...properties }) => feature(pointGeometry(at), properties)));

/** `areas.geojson`, as `writeCare`; rings by the right-hand rule. */
export const writeAreas = (areas: readonly Area[]): string =>
  collection(areas.map(({ geometry, ...properties }) => feature(multiPolygonGeometry(geometry), properties)));

/** `layer-<slug>.geojson`, as `writeCare`; any geometry, attributes as they are. */
export const writeExtraLayer = (features: readonly ExtraFeature[]): string =>
  collection(features.map(({ geometry, properties }) => feature(inWgs84(geometry), properties)));

function inWgs84(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: moved(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(moved) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(moved)) };
    case 'Polygon':
      return { ...geometry, coordinates: polygonInWgs84(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(polygonInWgs84) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(inWgs84) };
  }
}

const moved = ([x = 0, y = 0]: Position): Position => position([x, y]);

const polygonInWgs84 = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, index) =>
    turned(
      ring.map(([x = 0, y = 0]): RdPoint => [x, y]),
      index === 0,
    ).map(position),
  );

const feature = (geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature => ({
  type: 'Feature',
  properties: { ...properties },
  geometry,
});

function collection(features: Feature[]): string {
  const file: FeatureCollection = { type: 'FeatureCollection', features };
  return JSON.stringify(file);
}

const pointGeometry = (point: RdPoint): Geometry => ({ type: 'Point', coordinates: position(point) });

const multiPolygonGeometry = (geometry: RdMultiPolygon): Geometry => ({
  type: 'MultiPolygon',
  coordinates: geometry.map((polygon) => polygon.map((ring, index) => turned(ring, index === 0).map(position))),
});

/** RFC 7946 §3.1.6: outer rings counter-clockwise, holes clockwise. */
const turned = (ring: RdRing, isOuter: boolean): RdRing =>
  signedRingAreaM2(ring) > 0 === isOuter ? ring : [...ring].reverse();

function position(point: RdPoint): Position {
  const [longitude, latitude] = rdToWgs84(point);
  return [Number(longitude.toFixed(8)), Number(latitude.toFixed(8))];
}
