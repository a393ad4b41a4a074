import { multiPolygonBounds } from '../../src/domain/geometry/bounds';
import { contains } from '../../src/domain/geometry/contains';
import type { RdPoint } from '../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../src/domain/result';
import { countryOf } from '../../src/package/nearby-country';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import type { FoundCrs, ReadReport, RefusalReason, RepairKind } from '../../src/package/source/read-report';
import type { ADDRESS_FIELDS } from './columns/point-column-fields';
import type { ChosenColumns } from './columns/recognise-columns';
import { type Placer, placerFor } from './crs/find-crs';
import type { FileLayer, RawFeature, RawProperties } from './file-layer';
import { readPolygons } from './geometry/read-polygons';
import { ReadTally } from './read-tally';
import { type AddressQuery, addressOf, canBeFound, cellText } from './row-address';

/** A row that has no coordinates but does have an address: to be placed by a geocoder or by hand. */
interface Unplaced<Feature> {
  readonly position: number;
  readonly query: AddressQuery;
  /** The feature, all but its place. */
  readonly feature: Omit<Feature, 'at'>;
  readonly properties: RawProperties;
}

export interface PointReading<Feature> {
  readonly placed: readonly Feature[];
  readonly unplaced: readonly Unplaced<Feature>[];
  /** Rows that are still to be placed count as written: none of them is lost. */
  readonly report: ReadReport;
}

/** One row as a feature without its place, or why it is none. `unknownKind`: what it says to be, when that is nothing of ours. */
export type ReadPointRow<Feature> = (row: (field: string) => string) =>
  | {
      readonly feature: Omit<Feature, 'at'>;
      readonly key: string | null;
      readonly repairs?: readonly RepairKind[];
      readonly unknownKind?: string;
    }
  | { readonly refused: RefusalReason; readonly unknownKind: string }
  | RefusalReason;

/**
 * Reads a layer as points: by its coordinates, or else by address. Of a polygon a point inside is taken. Rows with the key
 * of an earlier one are duplicates: care lists have many rows for one location.
 */
export async function readPoints<Feature extends { readonly at: RdPoint }>(
  layer: FileLayer,
  crs: FoundCrs | null,
  { columns }: ChosenColumns<keyof typeof ADDRESS_FIELDS>,
  readRow: ReadPointRow<Feature>,
  build: (feature: Omit<Feature, 'at'>, at: RdPoint) => Feature,
): Promise<Result<PointReading<Feature>, FileProblem>> {
  const tally = new ReadTally(crs);
  const place = crs === null ? () => null : placerFor(crs);
  const placed: Feature[] = [];
  const unplaced: Unplaced<Feature>[] = [];
  const seen = new Set<string>();
  let position = 0;
  /** Keeps the row, or says why not. */
  const take = (raw: RawFeature, query: AddressQuery): RefusalReason | 'duplicate' | null => {
    const row = readRow((field) => cellText(raw.properties, columns, field));
    if (typeof row === 'string') return row;
    if ('refused' in row) {
      tally.unknownKind(row.unknownKind);
      return row.refused;
    }
    const at = raw.geometry === null ? null : pointOf(raw, place);
    if (raw.geometry !== null && (at === null || countryOf(at) !== 'Nederland')) return 'outside';
    if (at === null && !canBeFound(query)) return raw.trouble ?? 'no-place';
    if (row.key !== null && seen.has(row.key)) return 'duplicate';
    if (row.key !== null) seen.add(row.key);
    const repairs = [...(row.repairs ?? []), ...(row.unknownKind === undefined ? [] : (['kind-unknown'] as const))];
    if (row.unknownKind !== undefined) tally.unknownKind(row.unknownKind);
    if (at === null) {
      unplaced.push({ position, query, feature: row.feature, properties: raw.properties });
      tally.writeUnplaced(repairs);
    } else {
      placed.push(build(row.feature, at));
      tally.write([...at, ...at], repairs);
    }
    return null;
  };
  try {
    for await (const batch of layer.features())
      for (const raw of batch) {
        position += 1;
        tally.next();
        const query = addressOf(raw.properties, columns);
        const outcome = take(raw, query);
        if (outcome === 'duplicate') tally.duplicate();
        else if (outcome !== null)
          tally.refuse([query.postcode, query.houseNumber].filter(Boolean).join(' '), outcome, raw.properties);
      }
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
  return good({ placed, unplaced, report: tally.report() });
}

function pointOf(raw: RawFeature, place: Placer): RdPoint | null {
  const { geometry } = raw;
  if (geometry?.type === 'Point') return place(geometry.coordinates);
  if (geometry?.type === 'MultiPoint')
    return geometry.coordinates[0] === undefined ? null : place(geometry.coordinates[0]);
  const shape = readPolygons(raw, place);
  if (!shape.ok) return null;
  const [west, south, east, north] = multiPolygonBounds(shape.geometry);
  const middle: RdPoint = [(west + east) / 2, (south + north) / 2];
  if (contains(shape.geometry, middle)) return middle;
  // A building round a court: a corner is on it, whatever its shape.
  const corner = shape.geometry[0]?.[0]?.[0];
  return corner === undefined ? null : corner;
}
