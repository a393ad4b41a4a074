import type { Geometry, Position } from 'geojson';
import { ringBounds } from '../../src/domain/geometry/bounds';
import type { RdPoint } from '../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../src/domain/result';
import type { ExtraFeature, ExtraGeometryKind, ExtraValue } from '../../src/package/extra-layer';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import type { ReadReport, RepairKind } from '../../src/package/source/read-report';
import { type Placer, placerFor } from './crs/find-crs';
import type { FileLayer, RawFeature } from './file-layer';
import { readPolygons } from './geometry/read-polygons';
import { ReadTally } from './read-tally';
import type { GeometryKind, LayerSurvey } from './survey-layer';

export interface ExtraReading {
  readonly features: readonly ExtraFeature[];
  readonly geometryKind: ExtraGeometryKind;
  /** Columns by which the layer can be coloured, the most promising first: few values, each of them often. */
  readonly colourable: readonly string[];
  readonly report: ReadReport;
}

/** Colours that people can still tell apart. */
const MAX_COLOURS = 12;

/** Reads a layer to look at: any shapes, all attributes. Problems: those of reading, `file-without-geometry`. */
export async function readExtraLayerFrom(
  layer: FileLayer,
  survey: LayerSurvey,
): Promise<Result<ExtraReading, FileProblem>> {
  if (survey.crs === null) return bad({ name: 'file-without-geometry' });
  const tally = new ReadTally(survey.crs);
  const place = placerFor(survey.crs);
  const features: ExtraFeature[] = [];
  try {
    for await (const batch of layer.features())
      for (const raw of batch) {
        tally.next();
        const shape = shapeOf(raw, place);
        if (!shape.ok) {
          tally.refuse('', shape.reason, raw.properties);
          continue;
        }
        const corners = cornersOf(shape.geometry);
        tally.write(ringBounds(corners), shape.repairs);
        features.push({ geometry: shape.geometry, properties: plainProperties(raw.properties) });
      }
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
  return good({
    features,
    geometryKind: kindOf(survey.kinds),
    colourable: colourableColumns(features),
    report: tally.report(),
  });
}

type Shape =
  | { readonly ok: true; readonly geometry: Geometry; readonly repairs: readonly RepairKind[] }
  | Extract<ReturnType<typeof readPolygons>, { readonly ok: false }>;

function shapeOf(raw: RawFeature, place: Placer): Shape {
  const { geometry } = raw;
  if (geometry === null) return { ok: false, reason: raw.trouble ?? 'no-geometry' };
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    const read = readPolygons(raw, place);
    if (!read.ok) return read;
    const coordinates = read.geometry.map((rings) => rings.map((ring) => ring.map(([x, y]): Position => [x, y])));
    return { ok: true, geometry: { type: 'MultiPolygon', coordinates }, repairs: read.repairs };
  }
  const repairs = new Set<RepairKind>();
  const moved = movedTo(geometry, place, repairs);
  return moved === null ? { ok: false, reason: 'outside' } : { ok: true, geometry: moved, repairs: [...repairs] };
}

/** The same shape in RD; null when a corner of it lies outside. */
function movedTo(geometry: Geometry, place: Placer, repairs: Set<RepairKind>): Geometry | null {
  if (geometry.type === 'GeometryCollection') {
    const parts = geometry.geometries.map((part) => movedTo(part, place, repairs));
    const whole = parts.filter((part) => part !== null);
    return whole.length < parts.length || whole.length === 0 ? null : { type: geometry.type, geometries: whole };
  }
  const coordinates = nested(geometry.coordinates, place, repairs);
  // The lists are as deep as they were, so they are still of the same type.
  return coordinates === null ? null : ({ type: geometry.type, coordinates } as Geometry);
}

function nested(value: unknown, place: Placer, repairs: Set<RepairKind>): unknown {
  if (!Array.isArray(value) || value.length === 0) return null;
  if (!Array.isArray(value[0])) {
    if (value.length > 2) repairs.add('height-dropped');
    const point = place(value);
    return point === null ? null : [...point];
  }
  const parts = value.map((part) => nested(part, place, repairs));
  return parts.includes(null) ? null : parts;
}

function cornersOf(geometry: Geometry): RdPoint[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(cornersOf);
  const corners: RdPoint[] = [];
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') corners.push([value[0], value[1]]);
    else value.forEach(walk);
  };
  walk(geometry.coordinates);
  return corners;
}

const plainProperties = (properties: RawFeature['properties']): ExtraFeature['properties'] =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plainValue(value)]));

function plainValue(value: unknown): ExtraValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

const kindOf = (kinds: readonly GeometryKind[]): ExtraGeometryKind => {
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined && only !== 'collection' ? only : 'mixed';
};

function colourableColumns(features: readonly ExtraFeature[]): readonly string[] {
  const values = new Map<string, Set<ExtraValue>>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties)) {
      const known = values.get(name) ?? new Set();
      if (known.size <= MAX_COLOURS && value !== null && value !== '') known.add(value);
      values.set(name, known);
    }
  return [...values]
    .filter(([, { size }]) => size >= 2 && size <= MAX_COLOURS && size < features.length)
    .sort((a, b) => a[1].size - b[1].size)
    .map(([name]) => name);
}
