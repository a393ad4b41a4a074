import * as v from 'valibot';
import { SourceFailure } from '../../../src/package/source/file-problem';
import type { GdalModule } from './gdal';

const [OPEN_VECTOR, OPEN_VERBOSE] = [0x04, 0x40];

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
  readonly columns: number;
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
    gdal.ccall('CPLErrorReset', null, [], []);
    const pointer = withList(gdal, options, (list) =>
      gdal.ccall(
        'GDALOpenEx',
        'number',
        ['string', 'number', 'number', 'number', 'number'],
        [path, OPEN_VECTOR | OPEN_VERBOSE, 0, list, 0],
      ),
    );
    if (typeof pointer !== 'number' || pointer === 0) throw failure(gdal);
    return new GdalDataset(gdal, pointer);
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
        columns: fields.length,
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
    gdal.ccall('CPLErrorReset', null, [], []);
    const made = withList(gdal, [...parameters, ...select], (list) => {
      const options = gdal.ccall('GDALVectorTranslateOptionsNew', 'number', ['number', 'number'], [list, 0]);
      const sources = gdal._malloc(4);
      gdal.setValue(sources, this.pointer, 'i32');
      const types = ['string', 'number', 'number', 'number', 'number', 'number'];
      const output = gdal.ccall('GDALVectorTranslate', 'number', types, [path, 0, 1, sources, options, 0]);
      gdal._free(sources);
      gdal.ccall('GDALVectorTranslateOptionsFree', null, ['number'], [options]);
      return output;
    });
    if (typeof made !== 'number' || made === 0) throw failure(gdal);
    gdal.ccall('GDALClose', null, ['number'], [made]);
    const bytes = gdal.FS.readFile(path);
    gdal.FS.unlink(path);
    return bytes;
  }

  close(): void {
    this.gdal.ccall('GDALClose', null, ['number'], [this.pointer]);
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

const failure = (gdal: GdalModule): SourceFailure => {
  const said = String(gdal.ccall('CPLGetLastErrorMsg', 'string', [], []));
  return new SourceFailure({ name: 'file-unreadable', detail: said.split('\n')[0]?.slice(0, 200) ?? '' });
};

/** Runs with a C list of texts in GDAL's memory. */
function withList<Value>(gdal: GdalModule, texts: readonly string[], run: (list: number) => Value): Value {
  const pointers = texts.map((text) => {
    const bytes = gdal.lengthBytesUTF8(text) + 1;
    const pointer = gdal._malloc(bytes);
    gdal.stringToUTF8(text, pointer, bytes);
    return pointer;
  });
  const list = gdal._malloc(4 * (pointers.length + 1));
  for (const [at, pointer] of [...pointers, 0].entries()) gdal.setValue(list + 4 * at, pointer, 'i32');
  try {
    return run(list);
  } finally {
    for (const pointer of [...pointers, list]) gdal._free(pointer);
  }
}
