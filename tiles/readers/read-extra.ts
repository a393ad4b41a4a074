import type { Geometry, Position } from 'geojson';
import { ringBounds } from '../../src/domain/geometry/bounds';
import type { RdPoint } from '../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../src/domain/result';
import type { ExtraFeature, ExtraGeometryKind, ExtraValue } from '../../src/package/extra-layer';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import type { ReadReport, RepairKind } from '../../src/package/source/read-report';
import { ADDRESS_FIELDS } from './columns/point-column-fields';
import { recogniseColumns } from './columns/recognise-columns';
import { type Placer, placerFor } from './crs/find-crs';
import type { FileLayer, RawFeature, RawProperties } from './file-layer';
import { readPolygons } from './geometry/read-polygons';
import { ReadTally } from './read-tally';
import { type AddressQuery, addressOf, canBeFound, cellText } from './row-address';
import type { GeometryKind, LayerSurvey } from './survey-layer';

/** A row that has an address and no coordinates. */
interface UnplacedExtra {
  readonly position: number;
  readonly name: string;
  readonly query: AddressQuery;
  readonly feature: Pick<ExtraFeature, 'properties'>;
  readonly properties: RawProperties;
}

export interface ExtraReading {
  readonly features: readonly ExtraFeature[];
  /** To be placed by a geocoder or by hand; they count as written. */
  readonly unplaced: readonly UnplacedExtra[];
  readonly geometryKind: ExtraGeometryKind;
  /** Columns by which the layer can be coloured, the most promising first: few values, each of them often. */
  readonly colourable: readonly string[];
  readonly report: ReadReport;
}

/** Colours that people can still tell apart. */
const MAX_COLOURS = 12;
/** What a row that is not found is called in the list of those. */
const NAME_FIELD = { name: { names: ['naam', 'name', 'complexnaam', 'omschrijving', 'titel', 'label'] } };

/**
 * Reads a layer to look at: any shapes, all attributes. Rows of points that have an address and no place are still to be placed.
 * Problems: those of reading, `file-without-geometry`.
 */
export async function readExtraLayerFrom(
  layer: FileLayer,
  survey: LayerSurvey,
): Promise<Result<ExtraReading, FileProblem>> {
  const { columns } = recogniseColumns({ ...ADDRESS_FIELDS, ...NAME_FIELD }, survey.columns);
  // A parcel without its outline is not to be found by an address: only lists of places are.
  const mayBeFound = survey.kinds.every((kind) => kind === 'point');
  const tally = new ReadTally(survey.crs);
  const place = survey.crs === null ? () => null : placerFor(survey.crs);
  const features: ExtraFeature[] = [];
  const unplaced: UnplacedExtra[] = [];
  let position = 0;
  const take = (raw: RawFeature): void => {
    position += 1;
    tally.next();
    const properties = plainProperties(raw.properties);
    const query = addressOf(raw.properties, columns);
    if (raw.geometry === null && mayBeFound && canBeFound(query)) {
      const name = cellText(raw.properties, columns, 'name');
      unplaced.push({ position, name, query, feature: { properties }, properties: raw.properties });
      tally.writeUnplaced();
      return;
    }
    const shape = shapeOf(raw, place);
    if (!shape.ok) {
      tally.refuse('', shape.reason, raw.properties);
      return;
    }
    tally.write(ringBounds(cornersOf(shape.geometry)), shape.repairs);
    features.push({ geometry: shape.geometry, properties });
  };
  try {
    for await (const batch of layer.features()) batch.forEach(take);
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
  if (survey.crs === null && unplaced.length === 0) return bad({ name: 'file-without-geometry' });
  return good({
    features,
    unplaced,
    geometryKind: survey.kinds.length === 0 ? 'point' : kindOf(survey.kinds),
    colourable: colourableColumns([...features, ...unplaced.map(({ feature }) => feature)]),
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

function colourableColumns(features: readonly Pick<ExtraFeature, 'properties'>[]): readonly string[] {
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
