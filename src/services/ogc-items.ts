import type { RdBounds } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import { isRecord } from '../package/read-rd-geometry';
import type { AskOptions, Requester } from './request';
import type { BadAnswerCause, ServiceName, ServiceProblem } from './service-problem';

/** PDOK gives ten when it is not told, and a thousand at most. */
const PAGE_SIZE = 1000;
/** With http: as https the service does not know it. */
const RD_URI = 'http://www.opengis.net/def/crs/EPSG/0/28992';

export interface OgcItem {
  /** Of the feature, as text; '' when it has none. */
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** GeoJSON in RD metres; null when the source has none. */
  readonly geometry: unknown;
}

/** One page, without the features that stood on a page before. */
export interface OgcPage {
  readonly items: readonly OgcItem[];
  /** Features on this page, those that came before included. */
  readonly read: number;
  /** When the service made the answer, ISO; null when it does not say. */
  readonly timeStamp: string | null;
}

interface OgcQuestion {
  /** `https://api.pdok.nl/kadaster/bag/ogc/v2` */
  readonly base: string;
  readonly collection: string;
  /** Properties that the collection can be asked by; what it does not know it refuses with 400. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly bounds?: RdBounds;
}

/** The address of the first page; all coordinates in RD. */
export function itemsUrl({ base, collection, filters = {}, bounds }: OgcQuestion): string {
  const parameters = new URLSearchParams({ f: 'json', limit: String(PAGE_SIZE), ...filters, crs: RD_URI });
  if (bounds !== undefined) {
    parameters.set('bbox', bounds.join(','));
    parameters.set('bbox-crs', RD_URI);
  }
  return `${base}/collections/${collection}/items?${parameters.toString()}`;
}

/**
 * Reads a collection of an OGC API Features (PDOK's gokoala) page by page, as the links of each page say: a page address of
 * our own making would silently give the first page again. A short page is not the end. Ends with the first problem.
 */
export async function* readItems(
  requester: Requester,
  service: ServiceName,
  question: OgcQuestion,
  options: AskOptions = {},
): AsyncGenerator<Result<OgcPage, ServiceProblem>, void> {
  const asked = new Set<string>();
  const seen = new Set<string>();
  let url: string | null = itemsUrl(question);
  while (url !== null) {
    const page: string = url;
    asked.add(ordered(page));
    const answer = await requester.ask({ service, url: page, read: (json) => readPage(json, page) }, options);
    if (!answer.ok) {
      yield answer;
      return;
    }
    const { items, timeStamp, next } = answer.value;
    const fresh = items.filter(({ id }) => id === '' || !seen.has(id));
    for (const { id } of items) seen.add(id);
    yield good({ items: fresh, read: items.length, timeStamp });
    url = next;
  }

  function readPage(json: unknown, page: string): Result<OgcPage & { next: string | null }, BadAnswerCause> {
    if (!isRecord(json) || !Array.isArray(json.features) || !json.features.every(isRecord)) return bad('not-expected');
    const next = nextOf(json.links, page);
    if (!next.ok) return next;
    const items = json.features.map(itemOf);
    const timeStamp = typeof json.timeStamp === 'string' ? json.timeStamp : null;
    return good({ items, read: items.length, timeStamp, next: next.value });
  }

  /** The service's own address of the next page; null on the last. */
  function nextOf(links: unknown, page: string): Result<string | null, BadAnswerCause> {
    if (!Array.isArray(links)) return good(null);
    const link = links.find((each) => isRecord(each) && each.rel === 'next');
    if (!isRecord(link)) return good(null);
    if (typeof link.href !== 'string') return bad('not-expected');
    const next = requester.urls.real(absolute(link.href, requester.urls.reach(page)));
    if (next === null || new URL(next).origin !== new URL(page).origin) return bad('next-elsewhere');
    return asked.has(ordered(next)) ? bad('next-repeated') : good(next);
  }
}

/** The service puts parameters in another order than we do: the same page all the same. */
function ordered(url: string): string {
  const { searchParams, origin, pathname } = new URL(url);
  searchParams.sort();
  return `${origin}${pathname}?${searchParams.toString()}`;
}

/** '' for what is no address at all. */
const absolute = (href: string, from: string): string => (URL.canParse(href, from) ? new URL(href, from).href : '');

function itemOf(feature: Readonly<Record<string, unknown>>): OgcItem {
  const { id, properties, geometry } = feature;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    properties: isRecord(properties) ? properties : {},
    geometry: geometry ?? null,
  };
}
