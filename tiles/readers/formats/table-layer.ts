import type { Geometry } from 'geojson';
import { SourceFailure } from '../../../src/package/source/file-problem';
import { COORDINATE_FIELDS } from '../columns/coordinate-fields';
import { recogniseColumns } from '../columns/recognise-columns';
import { coordinateOf } from '../coordinate-of';
import type { FileFormat, FileLayer, OpenOptions, RawFeature } from '../file-layer';
import { looksLikeWkt, readWkt } from '../wkt';

type Rows = AsyncIterable<readonly (readonly string[])[]>;
/** Rows looked at for the header and for where the coordinates stand. */
const LOOKED_AT = 200;

/** Where a table's rows say where they are. */
type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'wkt'; readonly column: number }
  | { readonly kind: 'xy'; readonly x: number; readonly y: number };

interface Head {
  /** Rows above the header: titles. */
  readonly skip: number;
  readonly columns: readonly string[];
  readonly place: Place;
}

/** A table as a layer: cells as text under the names of the header, places from coordinates or well-known text. */
export async function tableLayer(
  name: string,
  format: Extract<FileFormat, 'csv' | 'excel' | 'ods'>,
  rows: () => Rows,
  options: OpenOptions,
): Promise<FileLayer> {
  const first: (readonly string[])[] = [];
  for await (const batch of rows()) {
    first.push(...batch);
    if (first.length >= LOOKED_AT) break;
  }
  const head = headOf(first.slice(0, LOOKED_AT), options);
  return { name, format, count: null, declaredCrs: null, features: () => features(rows(), head) };
}

async function* features(rows: Rows, { skip, columns, place }: Head): AsyncGenerator<readonly RawFeature[]> {
  let left = skip + 1;
  for await (const batch of rows) {
    const wanted = left > 0 ? batch.slice(left) : batch;
    left = Math.max(0, left - batch.length);
    if (wanted.length > 0) yield wanted.map((row) => featureOf(row, columns, place));
  }
}

function headOf(rows: readonly (readonly string[])[], options: OpenOptions): Head {
  const filled = rows.slice(0, 20).map((row) => row.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(0, ...filled);
  if (most === 0) throw new SourceFailure({ name: 'file-without-rows' });
  // Above the header may stand a title: the header is the first row that fills most of the columns.
  const skip = filled.findIndex((count) => count > most / 2);
  const columns = uniqueNames(rows[skip] ?? []);
  const samples = columns.map((name, at) => ({
    name,
    samples: rows.slice(skip + 1).map((row) => row[at] ?? ''),
  }));
  return { skip, columns, place: placeOf(columns, samples, options) };
}

function placeOf(
  columns: readonly string[],
  samples: readonly { readonly name: string; readonly samples: readonly string[] }[],
  { coordinates }: OpenOptions,
): Place {
  if (coordinates === null) return { kind: 'none' };
  if (coordinates !== undefined)
    return { kind: 'xy', x: columns.indexOf(coordinates.x), y: columns.indexOf(coordinates.y) };
  const wkt = samples.findIndex((column) => column.samples.some(looksLikeWkt));
  if (wkt >= 0) return { kind: 'wkt', column: wkt };
  const chosen = recogniseColumns(COORDINATE_FIELDS, samples).columns;
  for (const [x, y] of [
    [chosen.x, chosen.y],
    [chosen.longitude, chosen.latitude],
  ] as const)
    if (x !== null && y !== null) return { kind: 'xy', x: columns.indexOf(x), y: columns.indexOf(y) };
  return { kind: 'none' };
}

/** Names as they stand; empty and double ones get a number, so that no cell is lost. */
function uniqueNames(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((cell, at) => {
    const name = cell.replace(/^\uFEFF/, '').trim() || `kolom ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
}

function featureOf(row: readonly string[], columns: readonly string[], place: Place): RawFeature {
  const properties: Record<string, string> = {};
  for (const [at, name] of columns.entries())
    if (!(place.kind === 'wkt' && at === place.column)) properties[name] = row[at] ?? '';
  // More cells than the header has names for: kept, so that a shifted row can be seen.
  for (let at = columns.length; at < row.length; at++)
    if (row[at]?.trim()) properties[`kolom ${at + 1}`] = row[at] ?? '';
  if (place.kind === 'none') return { properties, geometry: null };
  if (place.kind === 'wkt') {
    const text = row[place.column] ?? '';
    if (text.trim() === '') return { properties, geometry: null };
    const geometry = readWkt(text);
    if (geometry === 'curved') return { properties, geometry: null, trouble: 'curved' };
    return geometry === null ? { properties, geometry, trouble: 'unreadable' } : { properties, geometry };
  }
  const [x, y] = [coordinateOf(row[place.x] ?? ''), coordinateOf(row[place.y] ?? '')];
  const geometry: Geometry | null = x === null || y === null ? null : { type: 'Point', coordinates: [x, y] };
  return { properties, geometry };
}
