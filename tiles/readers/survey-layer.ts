import type { Geometry, Position } from 'geojson';
import { bad, good, type Result } from '../../src/domain/result';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import type { FoundCrs } from '../../src/package/source/read-report';
import type { ColumnSample } from './columns/recognise-columns';
import { findCrs } from './crs/find-crs';
import type { FileLayer, RawFeature } from './file-layer';
import { textOf } from './text-of';

export type GeometryKind = 'point' | 'line' | 'polygon' | 'collection';

/** What the first rows of a layer show. */
export interface LayerSurvey {
  readonly columns: readonly ColumnSample[];
  /** Kinds of shape, the most frequent first; [] when no row has a place. */
  readonly kinds: readonly GeometryKind[];
  /** null when no row has a place. */
  readonly crs: FoundCrs | null;
  readonly looked: number;
}

/** Rows looked at: enough to see a system and how columns are filled, quick for any file. */
const LOOKED_AT = 2000;
const SAMPLES = 50;

/**
 * Looks at the first rows of a layer: columns, shapes, coordinate system. Problems: those of reading, `file-without-rows`,
 * `file-too-many-columns`, and of `findCrs`.
 */
export async function surveyLayer(layer: FileLayer, maxColumns: number): Promise<Result<LayerSurvey, FileProblem>> {
  try {
    const features = await firstFeatures(layer);
    if (features.length === 0) return bad({ name: 'file-without-rows' });
    const columns = columnsOf(features, maxColumns);
    const geometries = features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
    const positions = geometries.flatMap(somePositions);
    if (positions.length === 0) return good({ columns, kinds: [], crs: null, looked: features.length });
    const crs = findCrs(layer.declaredCrs, layer.format === 'kml' || layer.format === 'kadaster-gml', positions);
    if (!crs.ok) return crs;
    return good({ columns, kinds: kindsOf(geometries), crs: crs.value, looked: features.length });
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
}

async function firstFeatures(layer: FileLayer): Promise<readonly RawFeature[]> {
  const features: RawFeature[] = [];
  for await (const batch of layer.features()) {
    features.push(...batch.slice(0, LOOKED_AT - features.length));
    if (features.length >= LOOKED_AT) break;
  }
  return features;
}

function columnsOf(features: readonly RawFeature[], limit: number): readonly ColumnSample[] {
  const samples = new Map<string, string[]>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties)) {
      const known = samples.get(name);
      const text = textOf(value);
      if (known === undefined) samples.set(name, text === '' ? [] : [text]);
      else if (text !== '' && known.length < SAMPLES) known.push(text);
      if (samples.size > limit)
        throw new SourceFailure({ name: 'file-too-many-columns', columns: Object.keys(properties).length, limit });
    }
  return [...samples].map(([name, values]) => ({ name, samples: values }));
}

const KINDS: Readonly<Record<Geometry['type'], GeometryKind>> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'polygon',
  MultiPolygon: 'polygon',
  GeometryCollection: 'collection',
};

function kindsOf(geometries: readonly Geometry[]): readonly GeometryKind[] {
  const counts = new Map<GeometryKind, number>();
  for (const { type } of geometries) counts.set(KINDS[type], (counts.get(KINDS[type]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}

/** The first positions of a geometry: where it lies. */
function somePositions(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.slice(0, 1).flatMap(somePositions);
  let nested: unknown = geometry.coordinates;
  while (Array.isArray(nested) && Array.isArray(nested[0])) nested = nested[0];
  return isPosition(nested) ? [nested] : [];
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
