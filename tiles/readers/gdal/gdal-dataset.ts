import * as v from 'valibot';
import type { GdalModule } from '../../../src/package/gdal/gdal-module';
import { closeVector, type GdalProblem, openVector, translateVector } from '../../../src/package/gdal/vector-files';
import { withList } from '../../../src/package/gdal/with-list';
import { SourceFailure } from '../../../src/package/source/file-problem';
import type { FileBounds } from '../file-layer';

const infoSchema = v.object({
  layers: v.array(
    v.object({
      name: v.string(),
      featureCount: v.number(),
      geometryFields: v.optional(
        v.array(
          v.object({
            name: v.optional(v.string(), ''),
            coordinateSystem: v.optional(
              v.nullable(
                v.object({
                  wkt: v.optional(v.string()),
                  projjson: v.optional(
                    v.looseObject({
                      name: v.optional(v.string()),
                      id: v.optional(v.object({ authority: v.string(), code: v.union([v.number(), v.string()]) })),
                    }),
                  ),
                }),
              ),
            ),
          }),
        ),
        [],
      ),
      fields: v.optional(v.array(v.object({ name: v.string() })), []),
    }),
  ),
});

export interface GdalLayer {
  readonly name: string;
  readonly count: number;
  readonly hasGeometry: boolean;
  /** Name of the column with the shapes; '' where a format has none. */
  readonly geometryColumn: string;
  /** `EPSG:28992`, or the name of the system; null when the layer does not say. */
  readonly crs: string | null;
  readonly columns: readonly string[];
  /** `_rowid_` is not the name of a column of its own: it means what SQLite means by it. */
  readonly rowidIsFree: boolean;
}

/** Some of the rows of a layer: so many after so many or, of a database, by SQLite's own numbers of them (both ends included). */
export type SomeRows =
  | { readonly skip: number; readonly take: number }
  | { readonly lowest: number; readonly highest: number };

/** Rows of a table of a GeoPackage that meet bounds, by its index of places. */
interface RowsNear {
  readonly near: FileBounds;
  /** Name of the column with the shapes. */
  readonly geometryColumn: string;
}

/** A dataset that GDAL has opened, by its C functions. `close` it. */
export class GdalDataset {
  private constructor(
    private readonly gdal: GdalModule,
    private readonly pointer: number,
  ) {}

  /** Throws `SourceFailure` (`file-unreadable`). */
  static open(gdal: GdalModule, path: string, options: readonly string[] = []): GdalDataset {
    const opened = openVector(gdal, path, options);
    if (!opened.ok) throw failure(opened.problem);
    return new GdalDataset(gdal, opened.value);
  }

  layers(): readonly GdalLayer[] {
    const { gdal } = this;
    const text = withList(gdal, ['-json', '-so', '-al'], (list) => {
      const options = gdal.ccall('GDALVectorInfoOptionsNew', 'number', ['number', 'number'], [list, 0]);
      const info = gdal.ccall('GDALVectorInfo', 'string', ['number', 'number'], [this.pointer, options]);
      gdal.ccall('GDALVectorInfoOptionsFree', null, ['number'], [options]);
      return info;
    });
    const info = v.safeParse(infoSchema, parsed(String(text)));
    if (!info.success) throw new SourceFailure({ name: 'file-unreadable', detail: info.issues[0].message });
    return info.output.layers.map(({ name, featureCount, geometryFields, fields }) => {
      const system = geometryFields[0]?.coordinateSystem?.projjson;
      return {
        name,
        count: featureCount,
        hasGeometry: geometryFields.length > 0,
        geometryColumn: geometryFields[0]?.name ?? '',
        crs: system === undefined ? null : (authorityCode(system.id) ?? system.name ?? null),
        columns: fields.map((field) => field.name),
        rowidIsFree: fields.every((field) => field.name.toLowerCase() !== '_rowid_'),
      };
    });
  }

  /**
   * A layer as a FlatGeobuf file: binary, so that every coordinate comes out as the double it is; rows without geometry
   * are kept, the order too.
   * @param rows those to take; all of them without it
   * @param near only rows that meet these bounds, which leaves out those without geometry
   */
  toFlatGeobuf(layer: string, rows?: SomeRows, near?: FileBounds): Uint8Array<ArrayBuffer> {
    const filter = near === undefined ? [] : ['-spat', ...near.map(String)];
    if (rows === undefined) return this.translated([...filter, layer]);
    return this.translated([...filter, '-sql', `SELECT * FROM ${quoted(layer)} ${whichOf(rows)}`]);
  }

  /**
   * The lowest and the highest number that SQLite gave to a row of a table, as a FlatGeobuf of one row with `lowest` and `highest`.
   * Throws `SourceFailure` where rows have none: a view.
   */
  rowNumbers(layer: string): Uint8Array<ArrayBuffer> {
    // Each asked for by itself SQLite finds at once, both in one breath by going through the whole table.
    const one = (end: 'min' | 'max') => `(SELECT ${end}(_rowid_) FROM ${quoted(layer)})`;
    return this.translated(['-sql', `SELECT ${one('min')} AS lowest, ${one('max')} AS highest`]);
  }

  /**
   * The rows of a table of a GeoPackage that meet bounds, divided into parts: a FlatGeobuf of a row for each with `lowest` and `highest`.
   * Throws `SourceFailure` where the table has no index of places.
   */
  partsNear(layer: string, rows: RowsNear, size: number): Uint8Array<ArrayBuffer> {
    const numbered = `SELECT id, (row_number() OVER (ORDER BY id) - 1) / ${size} AS part FROM ${nearBy(layer, rows)}`;
    return this.translated([
      '-sql',
      `SELECT min(id) AS lowest, max(id) AS highest FROM (${numbered}) GROUP BY part ORDER BY part`,
    ]);
  }

  /** The rows of one of `partsNear`, as a FlatGeobuf in the order of the table. */
  partNear(layer: string, rows: RowsNear, { lowest, highest }: Extract<SomeRows, { readonly lowest: number }>) {
    // CROSS JOIN: SQLite goes by the index first, and not through all rows of the table that lie between.
    const numbers = `SELECT id FROM ${nearBy(layer, rows)} AND id BETWEEN ${lowest} AND ${highest}`;
    return this.translated([
      '-sql',
      `SELECT found.* FROM (${numbers}) AS near CROSS JOIN ${quoted(layer)} AS found ON found._rowid_ = near.id ORDER BY near.id`,
    ]);
  }

  private translated(select: readonly string[]): Uint8Array<ArrayBuffer> {
    const { gdal } = this;
    const path = '/out.fgb';
    // Any type: a shapefile's polygons hold multipolygons too. No index: it would change the order.
    const parameters = [
      '-f',
      'FlatGeobuf',
      '-lco',
      'SPATIAL_INDEX=NO',
      '-nlt',
      'GEOMETRY',
      '-nlt',
      'CONVERT_TO_LINEAR',
    ];
    const made = translateVector(gdal, this.pointer, path, [...parameters, ...select]);
    if (!made.ok) throw failure(made.problem);
    const bytes = gdal.FS.readFile(path);
    gdal.FS.unlink(path);
    return bytes;
  }

  close(): void {
    closeVector(this.gdal, this.pointer);
  }
}

const whichOf = (rows: SomeRows): string =>
  'take' in rows
    ? `LIMIT ${rows.take} OFFSET ${rows.skip}`
    : `WHERE _rowid_ BETWEEN ${rows.lowest} AND ${rows.highest}`;

/** The index of a table as the GeoPackage standard names it (extension RTree Spatial Indexes), and what meets bounds in it. */
const nearBy = (layer: string, { near: [minX, minY, maxX, maxY], geometryColumn }: RowsNear): string =>
  `${quoted(`rtree_${layer}_${geometryColumn}`)} WHERE minx <= ${maxX} AND maxx >= ${minX} AND miny <= ${maxY} AND maxy >= ${minY}`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const authorityCode = (
  id: { readonly authority: string; readonly code: number | string } | undefined,
): string | null => (id === undefined ? null : `${id.authority}:${id.code}`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceFailure({ name: 'file-unreadable', detail: error instanceof Error ? error.message : 'GDAL' });
  }
}

const failure = ({ detail }: GdalProblem): SourceFailure => new SourceFailure({ name: 'file-unreadable', detail });
