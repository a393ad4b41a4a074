import type { RdBounds, RdMultiPolygon } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import type { LayerSource } from '../package/layers';
import { mostlyInside } from '../package/mostly-inside';
import type { CallOptions } from './call-options';
import { collectPages } from './collect-pages';
import type { ProgressCount } from './fetch-progress';
import { isoDay } from './iso-day';
import type { Journal } from './journal';
import { type MergedParcels, mergeParcelBoxes } from './merge-parcel-boxes';
import type { Municipality } from './municipality';
import { readItems } from './ogc-items';
import { type ParcelBox, readKeptParcelBox, sortParcels } from './parcel-box';
import { readBoxes } from './read-boxes';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';
import { readWfsParcels } from './wfs-items';

const BASE = 'https://api.pdok.nl/kadaster/brk-kadastrale-kaart/ogc/v1';
/** A page or less in the country, some ten in a town. */
const BOX_M = 2_000;

export interface FetchedParcels extends MergedParcels {
  readonly source: LayerSource;
  /** Whether some came from the older service because the newer one kept refusing. */
  readonly byOlderService: boolean;
}

/**
 * The parcels (kadastrale kaart) that lie for more than half of their area in a municipality, with the source's coordinates.
 * Fetched box by box; what the journal holds is not fetched again.
 */
export async function fetchParcels(
  requester: Requester,
  municipality: Municipality,
  journal: Journal,
  options: CallOptions = {},
): Promise<Result<FetchedParcels, ServiceProblem>> {
  const { outline, code, year, source } = municipality;
  const fetchBox = boxFetcher(requester, outline, options);
  const boxes = await readBoxes(
    {
      outline,
      sizeM: BOX_M,
      journal,
      journalName: `parcels ${code} ${year} ${source}`,
      fetch: fetchBox,
      readKept: readKeptParcelBox,
      sizeOf: (box) => box.parcels.length,
    },
    requester,
    options,
  );
  if (!boxes.ok) return boxes;
  const merged = mergeParcelBoxes(boxes.value);
  if (merged.parcels.length === 0) return bad({ name: 'parcels-missing', municipality: municipality.name });
  const days = boxes.value.map(({ day }) => day).sort();
  const referenceDate = days[0] ?? isoDay(requester.clock.now());
  return good({
    ...merged,
    source: { source: 'Kadaster, kadastrale kaart (PDOK)', licence: 'CC BY 4.0', referenceDate },
    byOlderService: boxes.value.some(({ by }) => by === 'wfs'),
  });
}

type Pages = Parameters<typeof collectPages>[0];
type FetchedBox = Result<ParcelBox | 'too-many', ServiceProblem>;

function boxFetcher(requester: Requester, outline: RdMultiPolygon, { signal, gate }: CallOptions) {
  const isInside = mostlyInside(outline);
  let newerRefuses = false;

  const read = async (by: ParcelBox['by'], pages: Pages, mayBeSplit: boolean): Promise<FetchedBox> => {
    const collected = await collectPages(pages, mayBeSplit);
    if (!collected.ok) return collected;
    if (collected.value === 'too-many') return good(collected.value);
    const { items, read, day } = collected.value;
    const sorted = sortParcels(items, isInside);
    return good({ by, day: day ?? isoDay(requester.clock.now()), read, duplicates: read - items.length, ...sorted });
  };

  return async (bounds: RdBounds, mayBeSplit: boolean, count: ProgressCount): Promise<FetchedBox> => {
    const asking = { signal, gate, onBytes: count.bytes };
    const byWfs = () => read('wfs', readWfsParcels(requester, bounds, asking), mayBeSplit);
    if (newerRefuses) return byWfs();
    const question = { base: BASE, collection: 'perceel', bounds };
    const box = await read('ogc', readItems(requester, 'kadastrale-kaart', question, asking), mayBeSplit);
    if (box.ok || !mayGoElsewhere(box.problem)) return box;
    const other = await byWfs();
    if (!other.ok) return other.problem.name === 'service-stopped' ? other : box;
    newerRefuses = true;
    return other;
  };
}

/** Whether another service may answer where this one, after all tries, did not. */
const mayGoElsewhere = ({ name }: ServiceProblem): boolean =>
  name === 'service-refused' ||
  name === 'service-busy' ||
  name === 'service-bad-answer' ||
  name === 'service-silent' ||
  name === 'service-unreachable';
