import * as v from 'valibot';
import type { RdBounds } from '../domain/rd-geometry';
import { good, type Result } from '../domain/result';
import type { CareSite, LayerSource } from '../package/layers';
import type { CallOptions } from './call-options';
import { careSitesOf, type SortedBuildings, sortCareBuildings } from './care-buildings';
import { collectPages } from './collect-pages';
import type { ProgressCount } from './fetch-progress';
import { isoDay } from './iso-day';
import type { Journal } from './journal';
import type { Municipality } from './municipality';
import { readItems } from './ogc-items';
import { readBoxes } from './read-boxes';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';

const BASE = 'https://api.pdok.nl/kadaster/bag/ogc/v2';
const BOX_M = 2_000;

export interface FetchedCareBuildings {
  /** Proxies: their name says so. */
  readonly care: readonly CareSite[];
  readonly source: LayerSource;
  readonly counts: {
    /** Verblijfsobjecten of any use that were looked at, those on the edge of boxes more than once. */
    readonly read: number;
    /** Verblijfsobjecten in use with a gezondheidszorgfunctie; several at one house number make one of `care`. */
    readonly found: number;
    readonly notInUse: number;
    readonly withoutGeometry: number;
  };
}

interface Box extends SortedBuildings {
  readonly day: string;
  readonly read: number;
}

const ids = v.array(v.string());
const boxSchema = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  read: v.number(),
  buildings: v.array(
    v.object({ id: v.string(), address: v.string(), house: v.string(), at: v.strictTuple([v.number(), v.number()]) }),
  ),
  notInUse: ids,
  withoutGeometry: ids,
});

/**
 * Buildings with a gezondheidszorgfunctie in a municipality (BAG), as a stand-in for a list of zorglocaties. The service cannot be
 * asked by use, so every verblijfsobject comes by: box by box, with a journal, as parcels do.
 */
export async function fetchCareBuildings(
  requester: Requester,
  { outline, code, year, source }: Municipality,
  journal: Journal,
  options: CallOptions = {},
): Promise<Result<FetchedCareBuildings, ServiceProblem>> {
  const { signal, gate } = options;
  const fetchBox = async (
    bounds: RdBounds,
    mayBeSplit: boolean,
    count: ProgressCount,
  ): Promise<Result<Box | 'too-many', ServiceProblem>> => {
    const question = { base: BASE, collection: 'verblijfsobject', bounds };
    const pages = readItems(requester, 'bag', question, { signal, gate, onBytes: count.bytes });
    const collected = await collectPages(pages, mayBeSplit);
    if (!collected.ok) return collected;
    if (collected.value === 'too-many') return good(collected.value);
    const { items, read, day } = collected.value;
    return good({ day: day ?? isoDay(requester.clock.now()), read, ...sortCareBuildings(items, outline) });
  };
  const boxes = await readBoxes<Box>(
    {
      outline,
      sizeM: BOX_M,
      journal,
      journalName: `care-buildings ${code} ${year} ${source}`,
      fetch: fetchBox,
      readKept: (kept) => {
        const box = v.safeParse(boxSchema, kept);
        return box.success ? box.output : null;
      },
      sizeOf: ({ buildings }) => buildings.length,
    },
    requester,
    options,
  );
  if (!boxes.ok) return boxes;
  const found = new Map(boxes.value.flatMap(({ buildings }) => buildings).map((building) => [building.id, building]));
  const distinct = (of: (box: Box) => readonly string[]): number => new Set(boxes.value.flatMap(of)).size;
  const [referenceDate = isoDay(requester.clock.now())] = boxes.value.map(({ day }) => day).sort();
  return good({
    care: careSitesOf([...found.values()]),
    source: {
      source: 'Kadaster, BAG (PDOK): gebouwen met een gezondheidszorgfunctie',
      licence: 'publiek domein',
      referenceDate,
    },
    counts: {
      read: boxes.value.reduce((sum, { read }) => sum + read, 0),
      found: found.size,
      notInUse: distinct(({ notInUse }) => notInUse),
      withoutGeometry: distinct(({ withoutGeometry }) => withoutGeometry),
    },
  });
}
