import * as v from 'valibot';
import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { LayerSource } from '../../../src/package/layers';
import type { LayerRole } from '../../../src/services/preparation/preparation';
import { LAYER_ROLES } from '../../../src/services/preparation/preparation';
import type { SourceFile } from '../../readers/source-file';

/** A file as it was brought, kept beside what was fetched. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** Place among the files, from 1. */
  readonly order: number;
  readonly source: LayerSource;
  readonly parts: readonly Pick<SourceFile, 'name' | 'blob'>[];
}

/** A place that the user gave a row: its position in the layer, and RD metres. */
export type PlacedRow = readonly [position: number, at: RdPoint];

/** What the user said of one layer of a file. */
export interface LayerMarks {
  readonly name: string;
  readonly role: LayerRole | null;
  readonly chosen: Readonly<Record<string, string | null>>;
  /** undefined: the choice is ours. */
  readonly colourBy?: string | null | undefined;
  readonly title: string;
  readonly placed: readonly PlacedRow[];
}

export interface FileMarks {
  /** Times that it was being read when the program ended; 0 once it was read to its end. */
  readonly unfinished: number;
  readonly layers: readonly LayerMarks[];
}

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fileSchema = v.object({
  id: text,
  name: text,
  bytes: count,
  order: count,
  source: v.object({ source: text, licence: text, referenceDate: v.pipe(text, v.isoDate()) }),
  parts: v.pipe(v.array(v.object({ name: text, blob: v.instance(Blob) })), v.minLength(1)),
});
const coordinate = v.pipe(v.number(), v.finite());
const marksSchema = v.object({
  unfinished: count,
  layers: v.array(
    v.object({
      name: text,
      role: v.nullable(v.picklist(LAYER_ROLES)),
      chosen: v.record(text, v.nullable(text)),
      colourBy: v.optional(v.nullable(text)),
      title: text,
      placed: v.array(v.strictTuple([count, v.strictTuple([coordinate, coordinate])])),
    }),
  ),
});

/** A file as the device gives it back; null when it is not whole. */
export function readKeptFile(kept: unknown): KeptFile | null {
  const read = v.safeParse(fileSchema, kept);
  return read.success ? read.output : null;
}

/** Nothing marked when it is not whole: the file is looked at as if it were new. */
export function readFileMarks(kept: unknown): FileMarks {
  const read = v.safeParse(marksSchema, kept);
  return read.success ? read.output : { unfinished: 0, layers: [] };
}
