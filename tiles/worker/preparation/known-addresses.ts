import * as v from 'valibot';
import type { Geocoded } from '../../../src/services/geocode';
import type { Journal } from '../../../src/services/journal';

const KEY = 'addresses';
const coordinate = v.pipe(v.number(), v.finite());
const schema = v.array(
  v.strictTuple([
    v.string(),
    v.object({
      found: v.literal(true),
      at: v.strictTuple([coordinate, coordinate]),
      shown: v.string(),
      confidence: v.picklist(['exact', 'other-addition', 'by-text']),
    }),
  ]),
);

/** Addresses that were found before a reload, by what was asked; [] when none were kept. */
export async function readKnownAddresses(journal: Journal): Promise<readonly (readonly [string, Geocoded])[]> {
  const read = v.safeParse(schema, await journal.load(KEY));
  return read.success ? read.output : [];
}

/** Puts by what was found: a reload without a network then still has the places. What is unknown today may be known tomorrow. */
export const keepKnownAddresses = (journal: Journal, known: ReadonlyMap<string, Geocoded>): Promise<void> =>
  journal.save(
    KEY,
    [...known].filter(([, { found }]) => found),
  );
