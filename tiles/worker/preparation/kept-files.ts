import * as v from 'valibot';
import { LAND_OWNERS, type LandOwner } from '../../../src/domain/code-lists';
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
  /** What it would be from if the user said nothing. */
  readonly ownSource: LayerSource;
  readonly parts: readonly Pick<SourceFile, 'name' | 'blob'>[];
}

/** A place that the user gave a row. */
export interface PlacedRow {
  /** Of the row in its layer. */
  readonly position: number;
  /** RD metres. */
  readonly at: RdPoint;
  /** By which the place was found; undefined when it was pointed at. */
  readonly address?: string | undefined;
}

/** What the user said of one layer of a file. */
export interface LayerMarks {
  readonly name: string;
  readonly role: LayerRole | null;
  readonly chosen: Readonly<Record<string, string | null>>;
  /** undefined: the choice is ours. */
  readonly colourBy?: string | null | undefined;
  readonly title: string;
  readonly owner: LandOwner | null;
  readonly placed: readonly PlacedRow[];
}

export interface FileMarks {
  /** Times that it was being read when the program ended; 0 once it was read to its end. */
  readonly unfinished: number;
  /** Where it is from; absent when nothing was read of it yet. */
  readonly source?: LayerSource | undefined;
  readonly layers: readonly LayerMarks[];
}

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const source = v.object({ source: text, licence: text, referenceDate: v.pipe(text, v.isoDate()) });
const fileSchema = v.object({
  id: text,
  name: text,
  bytes: count,
  order: count,
  ownSource: source,
  parts: v.pipe(v.array(v.object({ name: text, blob: v.instance(Blob) })), v.minLength(1)),
});
const coordinate = v.pipe(v.number(), v.finite());
const marksSchema = v.object({
  unfinished: count,
  source: v.optional(source),
  layers: v.array(
    v.object({
      name: text,
      role: v.nullable(v.picklist(LAYER_ROLES)),
      chosen: v.record(text, v.nullable(text)),
      colourBy: v.optional(v.nullable(text)),
      title: text,
      owner: v.nullable(v.picklist(LAND_OWNERS)),
      placed: v.array(
        v.object({ position: count, at: v.strictTuple([coordinate, coordinate]), address: v.optional(text) }),
      ),
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
