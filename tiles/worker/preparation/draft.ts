import * as v from 'valibot';
import type { RdMultiPolygon } from '../../../src/domain/rd-geometry';
import { readRdGeometry } from '../../../src/package/read-rd-geometry';
import type { FetchProgress } from '../../../src/services/fetch-progress';
import {
  type Preparation,
  type PreparedPlace,
  SERVICE_LAYERS,
  type ServiceLayer,
} from '../../../src/services/preparation/preparation';

export type PausedAt = Readonly<Partial<Record<ServiceLayer, FetchProgress | undefined>>>;

/** What is kept of a preparation, beside what was fetched and the files that were brought. */
export interface Draft {
  readonly place: PreparedPlace | null;
  readonly wanted: Readonly<Record<ServiceLayer, 'off' | 'on' | 'paused'>>;
  readonly updates: Preparation['updates'];
  /** How far layers were that are paused. */
  readonly paused?: PausedAt | undefined;
}

const wish = v.picklist(['off', 'on', 'paused']);
const progress = v.object({
  partsDone: v.number(),
  parts: v.number(),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  features: v.number(),
  bytes: v.number(),
  msLeft: v.nullable(v.number()),
});
const outline = v.custom<RdMultiPolygon>((coordinates) => {
  const read = readRdGeometry({ type: 'MultiPolygon', coordinates });
  return read.ok && !read.repaired;
}, 'not an outline');
const schema = v.object({
  place: v.nullable(
    v.variant('by', [
      v.object({
        by: v.literal('service'),
        municipality: v.object({
          code: v.pipe(v.string(), v.regex(/^GM\d{4}$/)),
          name: v.string(),
          outline,
          year: v.number(),
          source: v.picklist(['CBS gebiedsindelingen', 'CBS wijken en buurten']),
        }),
      }),
      v.object({ by: v.literal('hand'), name: v.string(), code: v.string() }),
    ]),
  ),
  // What was kept before there was a basemap to be had says nothing of it.
  wanted: v.object({ ...v.entriesFromList(SERVICE_LAYERS, wish), basemap: v.optional(wish, 'off') }),
  paused: v.optional(v.partial(v.object(v.entriesFromList(SERVICE_LAYERS, progress)))),
  updates: v.nullable(v.object({ packageId: v.string(), name: v.string() })),
});

/** A draft as the device gives it back; null when it is not whole, or of another version of the program. */
export function readDraft(kept: unknown): Draft | null {
  const read = v.safeParse(schema, kept);
  return read.success ? read.output : null;
}
