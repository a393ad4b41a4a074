import * as v from 'valibot';
import { AMENITY_KINDS, type Area, CARE_KINDS } from '../../../src/package/layers';
import { rdnaptransInUse } from '../../../src/package/rd-wgs84';
import { readRdGeometry } from '../../../src/package/read-rd-geometry';
import type { Journal } from '../../../src/services/journal';
import type { Municipality } from '../../../src/services/municipality';
import type { ServiceLayer } from '../../../src/services/preparation/preparation';
import type { LayerData } from './service-layers';

/** As long as boxes of parcels are kept: layers of one package are of about one date. */
const KEPT_MS = 3 * 24 * 3_600_000;

const text = v.string();
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const at = v.strictTuple([v.number(), v.number()]);
const number = v.number();
const note = v.variant('name', [
  v.object({ name: v.literal('older-year'), newest: number, used: number }),
  v.object({ name: v.picklist(['outside', 'duplicates', 'without-geometry', 'refused', 'overlaps']), count: number }),
  v.object({ name: v.picklist(['by-older-service', 'proxy']) }),
]);
const geometry = v.custom<Area['geometry']>((coordinates) => {
  const read = readRdGeometry({ type: 'MultiPolygon', coordinates });
  return read.ok && !read.repaired;
}, 'not a geometry');
const schema = v.object({
  savedAt: number,
  data: v.object({
    source: v.object({ source: text, licence: text, referenceDate: v.pipe(text, v.isoDate()) }),
    features: number,
    notes: v.array(note),
    areas: v.exactOptional(
      v.array(
        v.object({
          level: v.picklist(['gemeente', 'wijk', 'buurt']),
          code: text,
          name: text,
          parentCode: v.nullable(text),
          inhabitants: count,
          households: count,
          percentage65Plus: v.nullable(number),
          geometry,
        }),
      ),
    ),
    amenities: v.exactOptional(v.array(v.object({ name: text, amenityKind: v.picklist(AMENITY_KINDS), at }))),
    care: v.exactOptional(
      v.array(
        v.object({
          name: text,
          careKind: v.picklist(CARE_KINDS),
          organisation: text,
          places: count,
          address: text,
          at,
        }),
      ),
    ),
  }),
});

/** What was turned into RD in another way is fetched again: a package has one. */
const keyOf = (layer: ServiceLayer, { code, year, source }: Municipality): string =>
  `layer ${layer} ${code} ${year} ${source} ${rdnaptransInUse()}`;

/** These come from their boxes, or tiles, in the journal. */
const inParts = (layer: ServiceLayer): boolean => layer === 'parcels' || layer === 'basemap';

/** A layer that was finished before a reload; null when it was not, or too long ago. */
export async function readKeptLayer(
  journal: Journal,
  layer: ServiceLayer,
  municipality: Municipality,
  now: number,
): Promise<LayerData | null> {
  if (inParts(layer)) return null;
  const read = v.safeParse(schema, await journal.load(keyOf(layer, municipality)));
  return read.success && now - read.output.savedAt <= KEPT_MS ? read.output.data : null;
}

/** Puts a finished layer by, unless it is in the journal already. */
export async function keepLayer(
  journal: Journal,
  layer: ServiceLayer,
  municipality: Municipality,
  now: number,
  data: LayerData,
): Promise<void> {
  if (!inParts(layer)) await journal.save(keyOf(layer, municipality), { savedAt: now, data });
}
