import { multiPolygonBounds } from '../../src/domain/geometry/bounds';
import type { RdMultiPolygon } from '../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../src/domain/result';
import type { ParcelFeature } from '../../src/package/layers';
import { mostlyInside } from '../../src/package/mostly-inside';
import { readParcelAttributes } from '../../src/package/parcel-attributes';
import { PARCEL_FIELD, type ParcelField } from '../../src/package/parcel-fields';
import type { FileProblem } from '../../src/package/source/file-problem';
import type { FoundCrs, ReadReport } from '../../src/package/source/read-report';
import { PARCEL_COLUMN_FIELDS } from './columns/parcel-column-fields';
import { type ChosenBefore, type ChosenColumns, recogniseColumns } from './columns/recognise-columns';
import { fileBounds, mayMeet } from './crs/file-bounds';
import { placerFor } from './crs/find-crs';
import type { FileLayer, RawFeature, RawProperties } from './file-layer';
import { readPolygons } from './geometry/read-polygons';
import { ReadTally } from './read-tally';
import type { LayerSurvey } from './survey-layer';
import { textOf } from './text-of';

/** Parcels on their way out of a file. */
export interface ParcelReading {
  readonly columns: ChosenColumns<ParcelField>;
  /** Each parcel once, in the file's order; to be gone through once. Throws `SourceFailure` when the file breaks off. */
  readonly parcels: AsyncIterable<ParcelFeature>;
  /** What became of the rows gone through so far. */
  report(): ReadReport;
  /**
   * The same of the parcels that lie for more than half of their area within an outline (`mostlyInside`); the other rows are counted as
   * outside. What is held, and of most formats what is read too, grows with the outline and not with the file.
   */
  within(outline: RdMultiPolygon): ParcelReading;
}

/**
 * Reads a layer as parcels, as a stream: what is held is an id and a number for each parcel. A row with the id and the outline
 * of an earlier one is a duplicate; with the id alone it is refused.
 * Problems: `file-columns-missing`, `file-without-geometry`, `file-wrong-geometry`.
 */
export function readParcels(
  layer: FileLayer,
  survey: LayerSurvey,
  chosen?: ChosenBefore<ParcelField>,
): Result<ParcelReading, FileProblem> {
  const columns = recogniseColumns(PARCEL_COLUMN_FIELDS, survey.columns, chosen);
  const { crs, kinds } = survey;
  if (crs === null) return bad({ name: 'file-without-geometry' });
  if (!kinds.includes('polygon') && !kinds.includes('collection'))
    return bad({ name: 'file-wrong-geometry', found: kinds, needed: 'vlakken' });
  const missing = (['localId', 'number'] as const).filter((field) => columns.columns[field] === null);
  if (missing.length > 0)
    return bad({
      name: 'file-columns-missing',
      fields: missing.map((field) => PARCEL_FIELD[field]),
      columns: survey.columns.map(({ name }) => name),
    });
  return good(readingOf({ layer, columns, crs }, null));
}

interface Source {
  readonly layer: FileLayer;
  readonly columns: ChosenColumns<ParcelField>;
  readonly crs: FoundCrs;
}

function readingOf(source: Source, outline: RdMultiPolygon | null): ParcelReading {
  const { layer, columns, crs } = source;
  const tally = new ReadTally(crs, outline !== null);
  const place = placerFor(crs);
  const isInside = outline === null ? null : mostlyInside(outline);
  const seen = new Map<string, number>();
  const read = (feature: RawFeature): ParcelFeature | null => {
    const shape = readPolygons(feature, place);
    if (shape.ok && isInside?.(shape.geometry) === false) {
      tally.leaveOut();
      return null;
    }
    tally.next();
    const named = renamed(feature.properties, columns);
    const attributes = readParcelAttributes(named);
    const id = textOf(named[PARCEL_FIELD.localId]);
    if (attributes === null) {
      tally.refuse(id, id === '' ? 'no-id' : 'no-number', feature.properties);
      return null;
    }
    if (!shape.ok) {
      tally.refuse(id, shape.reason, feature.properties);
      return null;
    }
    const mark = markOf(shape.geometry);
    const before = seen.get(attributes.localId);
    if (before !== undefined) {
      if (before === mark) tally.duplicate();
      else tally.refuse(id, 'id-twice', feature.properties);
      return null;
    }
    seen.set(attributes.localId, mark);
    tally.write(multiPolygonBounds(shape.geometry), shape.repairs);
    return { ...attributes, geometry: shape.geometry };
  };
  const features = outline === null ? layer.features() : featuresNear(layer, crs, outline, tally);
  return {
    columns,
    parcels: parcelsOf(features, read),
    report: () => tally.report(),
    within: (wanted) => readingOf(source, wanted),
  };
}

async function* parcelsOf(
  features: AsyncIterable<readonly RawFeature[]>,
  read: (feature: RawFeature) => ParcelFeature | null,
): AsyncGenerator<ParcelFeature> {
  for await (const batch of features)
    for (const feature of batch) {
      const parcel = read(feature);
      if (parcel !== null) yield parcel;
    }
}

/** The rows that may lie in an outline. All others are counted, whether the layer gives them or passes them over. */
async function* featuresNear(
  layer: FileLayer,
  crs: FoundCrs,
  outline: RdMultiPolygon,
  tally: ReadTally,
): AsyncGenerator<readonly RawFeature[]> {
  const near = fileBounds(multiPolygonBounds(outline), crs);
  let given = 0;
  // Which way round a reader has the axes of a file that has them wrong is anyone's guess: such a file is read whole.
  for await (const batch of crs.swapped ? layer.features() : layer.features(near)) {
    given += batch.length;
    const meeting = batch.filter((feature) => mayMeet(feature, near));
    tally.leaveOut(batch.length - meeting.length);
    yield meeting;
  }
  if (layer.count !== null) tally.leaveOut(Math.max(0, layer.count - given));
}

/** A row's attributes under the kadastrale kaart's names. */
function renamed(properties: RawProperties, { columns }: ChosenColumns<ParcelField>): RawProperties {
  const named: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(columns) as [ParcelField, string | null][])
    if (column !== null) named[PARCEL_FIELD[field]] = properties[column];
  return named;
}

/** A number that two outlines share when they are the same, and else next to never (53 bits, FNV-like). */
function markOf(geometry: RdMultiPolygon): number {
  let [high, low] = [0x811c9dc5, 0x1000193];
  const add = (value: number) => {
    high = Math.imul(high ^ value, 0x01000193);
    low = Math.imul(low ^ (value + 0x9e3779b9), 0x85ebca6b);
  };
  for (const polygon of geometry)
    for (const ring of polygon) {
      add(ring.length);
      for (const [x, y] of ring) {
        // Tenths of millimetres: computed from degrees the same corner may differ in its last bits.
        add(Math.round(x * 1e4) | 0);
        add(Math.round(y * 1e4) | 0);
      }
    }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
