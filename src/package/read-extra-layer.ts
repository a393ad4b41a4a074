import type { FeatureCollection, Geometry } from 'geojson';
import { bad, good, type Result } from '../domain/result';
import { isRecord } from './read-rd-geometry';

/**
 * Reads `layer-<slug>.geojson` (WGS84) for the map. Fails with one line that names the first thing wrong. Attributes that are
 * lists or objects become text: the screen shows values, not structures.
 */
export function readExtraLayer(json: string): Result<FeatureCollection, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return bad(error instanceof Error ? error.message : 'no JSON');
  }
  if (!isRecord(parsed) || parsed.type !== 'FeatureCollection' || !Array.isArray(parsed.features))
    return bad('file: not a FeatureCollection');
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [] };
  for (const [at, feature] of parsed.features.entries()) {
    if (!isRecord(feature) || !isGeometry(feature.geometry)) return bad(`features.${at}: not a geometry`);
    const properties = isRecord(feature.properties) ? feature.properties : {};
    const plain = Object.entries(properties).map(([name, value]) => [name, scalar(value)]);
    collection.features.push({
      type: 'Feature',
      properties: Object.fromEntries(plain),
      geometry: feature.geometry,
    });
  }
  return good(collection);
}

const scalar = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** How deep the lists of a geometry's coordinates go. */
const DEPTH: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

function isGeometry(value: unknown): value is Geometry {
  if (!isRecord(value)) return false;
  if (value.type === 'GeometryCollection') return Array.isArray(value.geometries) && value.geometries.every(isGeometry);
  const depth = DEPTH[String(value.type)];
  return depth !== undefined && isNested(value.coordinates, depth);
}

const isNested = (value: unknown, depth: number): boolean =>
  Array.isArray(value) &&
  (depth === 0
    ? Number.isFinite(value[0]) && Number.isFinite(value[1])
    : value.every((part) => isNested(part, depth - 1)));
