import * as v from 'valibot';
import type { GdalModule } from '../../../src/package/gdal/gdal-module';
import { closeVector, type GdalProblem, openVector, translateVector } from '../../../src/package/gdal/vector-files';
import { withList } from '../../../src/package/gdal/with-list';
import { SourceFailure } from '../../../src/package/source/file-problem';

const infoSchema = v.object({
  layers: v.array(
    v.object({
      name: v.string(),
      featureCount: v.number(),
      geometryFields: v.optional(
        v.array(
          v.object({
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
  /** `EPSG:28992`, or the name of the system; null when the layer does not say. */
  readonly crs: string | null;
  readonly columns: readonly string[];
  /** `_rowid_` is not the name of a column of its own: it means what SQLite means by it. */
  readonly rowidIsFree: boolean;
}

/** Some of the rows of a layer of a database: so many after so many, or by SQLite's own numbers of them (both ends included). */
export type SomeRows =
  | { readonly skip: number; readonly take: number }
  | { readonly lowest: number; readonly highest: number };

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
   */
  toFlatGeobuf(layer: string, rows?: SomeRows): Uint8Array<ArrayBuffer> {
    if (rows === undefined) return this.translated([layer]);
    const which =
      'take' in rows
        ? `LIMIT ${rows.take} OFFSET ${rows.skip}`
        : `WHERE _rowid_ BETWEEN ${rows.lowest} AND ${rows.highest}`;
    return this.translated(['-sql', `SELECT * FROM ${quoted(layer)} ${which}`]);
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
