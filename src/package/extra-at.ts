import type { Feature, Geometry, Position } from 'geojson';
import { contains } from '../domain/geometry/contains';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import type { OpenedExtraLayer } from './open-package';
import { rdToWgs84, wgs84ToRd } from './rd-wgs84';

/** What an extra layer says of one place: its attributes as the file had them, empty ones left out. */
export interface ExtraAt {
  readonly layer: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** More of one layer at one place is a layer that lies over itself; a card is no list. */
const MOST_OF_A_LAYER = 3;

/**
 * What extra layers say of a parcel: areas that hold the point inside it, and points that lie in it. Lines say nothing.
 *
 * @param inside a point well inside the parcel, RD metres
 * @param outline of the parcel, RD metres
 */
export function extraAt(
  layers: readonly OpenedExtraLayer[],
  inside: RdPoint,
  outline: RdMultiPolygon,
): readonly ExtraAt[] {
  const place = rdToWgs84(inside);
  return layers.flatMap(({ name, geoJson }) =>
    geoJson.features
      .filter(({ geometry }) => liesAt(geometry, place, outline))
      .slice(0, MOST_OF_A_LAYER)
      .map((feature) => ({ layer: name, attributes: attributesOf(feature) })),
  );
}

function liesAt(geometry: Geometry, [lng, lat]: readonly [number, number], outline: RdMultiPolygon): boolean {
  switch (geometry.type) {
    case 'Polygon':
      return contains([geometry.coordinates.map(asRing)], [lng, lat]);
    case 'MultiPolygon':
      return contains(
        geometry.coordinates.map((polygon) => polygon.map(asRing)),
        [lng, lat],
      );
    case 'Point':
      return isIn(outline, geometry.coordinates);
    case 'MultiPoint':
      return geometry.coordinates.some((position) => isIn(outline, position));
    case 'GeometryCollection':
      return geometry.geometries.some((part) => liesAt(part, [lng, lat], outline));
    default:
      return false;
  }
}

/** In a plane of degrees: which side of a line a point lies is the same there as in metres. */
const asRing = (ring: readonly Position[]): RdPoint[] => ring.map(([x = 0, y = 0]) => [x, y]);

const isIn = (outline: RdMultiPolygon, [lng = 0, lat = 0]: Position): boolean =>
  contains(outline, wgs84ToRd([lng, lat]));

const attributesOf = ({ properties }: Feature): ExtraAt['attributes'] =>
  Object.entries(properties ?? {}).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value: String(value) }],
  );
