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
  readonly columns: number;
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
        crs: system === undefined ? null : (authorityCode(system.id) ?? system.name ?? null),
        columns: fields.length,
      };
    });
  }

  /**
   * A layer as a FlatGeobuf file: binary, so that every coordinate comes out as the double it is; rows without geometry
   * are kept, the order too.
   * @param part rows to take, from the start of the layer; all of them without it
   */
  toFlatGeobuf(layer: string, part?: { readonly skip: number; readonly take: number }): Uint8Array<ArrayBuffer> {
    const { gdal } = this;
    const path = '/out.fgb';
    const select =
      part === undefined
        ? [layer]
        : ['-sql', `SELECT * FROM "${layer.replaceAll('"', '""')}" LIMIT ${part.take} OFFSET ${part.skip}`];
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
