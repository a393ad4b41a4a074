import { bad, good, type Result } from '../domain/result';
import type { Area, LayerSource } from '../package/layers';
import type { CallOptions } from './call-options';
import { type RefusedArea, type SortedAreas, sortAreas } from './cbs-areas';
import { countProgress } from './fetch-progress';
import { isoDay } from './iso-day';
import type { Municipality } from './municipality';
import { readAllItems } from './read-all-items';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';

const COLLECTIONS = [
  ['gemeente', 'gemeenten'],
  ['wijk', 'wijken'],
  ['buurt', 'buurten'],
] as const;
/** The numbers of a year come out over the two years after it. */
const YEARS_BACK = 4;

export interface FetchedAreas {
  /** Municipality, districts and neighbourhoods. */
  readonly areas: readonly Area[];
  readonly source: LayerSource;
  readonly year: number;
  /** Newer years that were there, but without the share of 65 and over, newest first. */
  readonly withoutIndicators: readonly number[];
  /** Whether the year that was taken has that share for any area at all. */
  readonly hasIndicators: boolean;
  readonly water: number;
  readonly refused: readonly RefusedArea[];
}

type Found = SortedAreas & { readonly year: number };

/**
 * Wijken en buurten of a municipality with inhabitants, households and the share of 65 and over (CBS): the newest year that has
 * that share for the municipality, else the newest that there is, with nothing but unknowns.
 */
export async function fetchAreas(
  requester: Requester,
  municipality: Municipality,
  { signal, gate, onProgress }: CallOptions = {},
): Promise<Result<FetchedAreas, ServiceProblem>> {
  const { code } = municipality;
  const count = countProgress(requester.clock, COLLECTIONS.length, { gate, onProgress });
  const take = ({ areas }: SortedAreas): void => {
    count.features(areas.length);
    count.part(1 / COLLECTIONS.length, 'service');
  };
  const read: ReadLevel = async (year, [level, collection]) => {
    const base = `https://api.pdok.nl/cbs/wijken-en-buurten-${year}/ogc/v1`;
    const question = { base, collection, filters: { gemeentecode: code } };
    const items = await readAllItems(requester, 'cbs', question, { signal, gate, onBytes: count.bytes });
    return items.ok ? good(sortAreas(items.value.items, level, code)) : items;
  };

  const chosen = await chooseYear(read, requester.clock.now());
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return bad({ name: 'areas-missing', municipality: municipality.name });
  const { found, withoutIndicators } = chosen.value;
  take(found);
  const levels: SortedAreas[] = [found];
  for (const collection of COLLECTIONS.slice(1)) {
    const sorted = await read(found.year, collection);
    if (!sorted.ok) return sorted;
    take(sorted.value);
    levels.push(sorted.value);
  }
  return good({
    areas: levels.flatMap(({ areas }) => areas),
    source: {
      source: `CBS, Wijk- en buurtkaart ${found.year} (PDOK)`,
      licence: 'CC BY 4.0',
      // CBS counts on the first of January.
      referenceDate: `${found.year}-01-01`,
    },
    year: found.year,
    withoutIndicators,
    hasIndicators: hasIndicators(found),
    water: levels.reduce((sum, { water }) => sum + water, 0),
    refused: levels.flatMap(({ refused }) => refused),
  });
}

type ReadLevel = (year: number, level: (typeof COLLECTIONS)[number]) => Promise<Result<SortedAreas, ServiceProblem>>;

/** The municipality itself, of the year that is to be taken; null when it is in none. */
async function chooseYear(
  read: ReadLevel,
  now: number,
): Promise<Result<{ readonly found: Found; readonly withoutIndicators: readonly number[] } | null, ServiceProblem>> {
  const thisYear = Number(isoDay(now).slice(0, 4));
  const passed: Found[] = [];
  for (let year = thisYear; year >= thisYear - YEARS_BACK; year--) {
    const sorted = await read(year, COLLECTIONS[0]);
    // A year that does not exist yet, or no longer, is refused.
    if (!sorted.ok && sorted.problem.name !== 'service-refused') return sorted;
    if (!sorted.ok || sorted.value.areas.length === 0) continue;
    const found = { ...sorted.value, year };
    if (hasIndicators(found)) return good({ found, withoutIndicators: passed.map((each) => each.year) });
    passed.push(found);
  }
  const [newest] = passed;
  return good(newest === undefined ? null : { found: newest, withoutIndicators: [] });
}

const hasIndicators = ({ areas }: SortedAreas): boolean =>
  areas.some(({ percentage65Plus }) => percentage65Plus !== null);
