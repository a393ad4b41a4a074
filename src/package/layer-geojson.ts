import type { FeatureCollection, Position } from 'geojson';
import * as v from 'valibot';
import { bad, good, type Result } from '../domain/result';
import { AMENITY_KINDS, type Amenity, type Area, CARE_KINDS, type CareSite } from './layers';
import { wgs84ToRdBy } from './rd-wgs84';
import type { CorrectionGrid } from './rdnaptrans/correction-grid';

/** A point layer feature with its place in both systems. */
export type Placed<Feature> = Feature & { readonly lngLat: readonly [longitude: number, latitude: number] };

const text = v.pipe(v.string(), v.maxLength(1000));
const unknownOrCount = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.transform((numbers): readonly [number, number] => [numbers[0] ?? 0, numbers[1] ?? 0]),
);
type PolygonCoordinates = Position[][];
// Checked by hand: the areas of a large municipality have 100,000 corners, and a schema per number takes ten times as long.
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
const isPolygon = (value: unknown): value is PolygonCoordinates =>
  Array.isArray(value) && value.every((ring) => Array.isArray(ring) && ring.every(isPosition));
const polygon = v.custom<PolygonCoordinates>(isPolygon, 'not the coordinates of a polygon');
const multiPolygon = v.custom<PolygonCoordinates[]>(
  (value) => Array.isArray(value) && value.every(isPolygon),
  'not the coordinates of a multipolygon',
);
const point = v.object({ type: v.literal('Point'), coordinates: position });
const areaGeometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: multiPolygon }),
]);

const careProperties = v.object({
  name: text,
  careKind: v.picklist(CARE_KINDS),
  organisation: text,
  places: unknownOrCount,
  address: text,
});
const amenityProperties = v.object({ name: text, amenityKind: v.picklist(AMENITY_KINDS) });
const areaProperties = v.object({
  level: v.picklist(['gemeente', 'wijk', 'buurt']),
  code: text,
  name: text,
  parentCode: v.nullable(text),
  inhabitants: unknownOrCount,
  households: unknownOrCount,
  percentage65Plus: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

const collectionOf = <
  Geometry extends v.GenericSchema<unknown, unknown>,
  Properties extends v.GenericSchema<unknown, unknown>,
>(
  geometry: Geometry,
  properties: Properties,
) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(v.object({ type: v.literal('Feature'), geometry, properties })),
  });

const careCollection = collectionOf(point, careProperties);
const amenityCollection = collectionOf(point, amenityProperties);
const areaCollection = collectionOf(areaGeometry, areaProperties);

/** Reads `care.geojson` (WGS84, made of RD `by` this). Fails with one line that names the first thing wrong. */
export function readCare(json: string, by: CorrectionGrid | null = null): Result<readonly Placed<CareSite>[], string> {
  const read = parse(careCollection, json);
  if (!read.ok) return read;
  return good(
    read.value.features.map(({ geometry, properties }) => ({ ...properties, ...placed(geometry.coordinates, by) })),
  );
}

/** Reads `amenities.geojson` (WGS84). Fails with one line that names the first thing wrong. */
export function readAmenities(
  json: string,
  by: CorrectionGrid | null = null,
): Result<readonly Placed<Amenity>[], string> {
  const read = parse(amenityCollection, json);
  if (!read.ok) return read;
  return good(
    read.value.features.map(({ geometry, properties }) => ({ ...properties, ...placed(geometry.coordinates, by) })),
  );
}

/** Areas in RD for questions, and as they stand in the file for the map. */
export interface ReadAreas {
  readonly areas: readonly Area[];
  readonly geoJson: FeatureCollection;
}

/** Reads `areas.geojson` (WGS84). Fails with one line that names the first thing wrong. */
export function readAreas(json: string, by: CorrectionGrid | null = null): Result<ReadAreas, string> {
  const read = parse(areaCollection, json);
  if (!read.ok) return read;
  const back = wgs84ToRdBy(by);
  const toRd = ([longitude = 0, latitude = 0]: Position) => back([longitude, latitude]);
  const features = read.value.features.map(({ geometry, properties }) => ({
    properties,
    coordinates: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
  const areas = features.map(
    ({ properties, coordinates }): Area => ({
      ...properties,
      geometry: coordinates.map((rings) => rings.map((ring) => ring.map(toRd))),
    }),
  );
  const geoJson: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.map(({ properties, coordinates }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  };
  return good({ areas, geoJson });
}

const placed = (lngLat: readonly [number, number], by: CorrectionGrid | null) => ({
  lngLat,
  at: wgs84ToRdBy(by)(lngLat),
});

function parse<Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  json: string,
): Result<v.InferOutput<Schema>, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return bad(error instanceof Error ? error.message : 'no JSON');
  }
  const result = v.safeParse(schema, parsed);
  if (result.success) return good(result.output);
  const [issue] = result.issues;
  return bad(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}
