import type { RdBounds } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import { isRecord } from '../package/read-rd-geometry';
import type { OgcItem, OgcPage } from './ogc-items';
import type { AskOptions, Requester } from './request';
import type { BadAnswerCause, ServiceProblem } from './service-problem';

const WFS = 'https://service.pdok.nl/kadaster/kadastralekaart/wfs/v5_0';
/** More than this it does not give at a time. */
const PAGE_SIZE = 1000;

/** The parcels within bounds (RD metres) by the older service, page by page until one is empty. Ends with the first problem. */
export async function* readWfsParcels(
  requester: Requester,
  bounds: RdBounds,
  options: AskOptions = {},
): AsyncGenerator<Result<OgcPage, ServiceProblem>, void> {
  const seen = new Set<string>();
  for (let start = 0; ; ) {
    const ask = { service: 'kadastrale-kaart', url: pageUrl(bounds, start), read: readPage } as const;
    const page = await requester.ask(ask, options);
    if (!page.ok) {
      yield page;
      return;
    }
    if (page.value.length === 0) return;
    const fresh = page.value.filter(({ id }) => id === '' || !seen.has(id));
    if (fresh.length === 0) {
      // It does not page, and would give this one for ever.
      yield bad({ name: 'service-bad-answer', service: 'kadastrale-kaart', cause: 'next-repeated' });
      return;
    }
    for (const { id } of fresh) seen.add(id);
    start += page.value.length;
    yield good({ items: fresh, read: page.value.length, timeStamp: null });
  }
}

function pageUrl(bounds: RdBounds, start: number): string {
  const parameters = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: 'kadastralekaart:Perceel',
    outputFormat: 'application/json',
    srsName: 'EPSG:28992',
    count: String(PAGE_SIZE),
    startIndex: String(start),
    bbox: `${bounds.join(',')},urn:ogc:def:crs:EPSG::28992`,
  });
  return `${WFS}?${parameters.toString()}`;
}

function readPage(json: unknown): Result<readonly OgcItem[], BadAnswerCause> {
  if (!isRecord(json) || !Array.isArray(json.features) || !json.features.every(isRecord)) return bad('not-expected');
  return good(
    json.features.map(({ id, properties, geometry }) => ({
      id: typeof id === 'string' ? id : '',
      properties: isRecord(properties) ? properties : {},
      geometry: geometry ?? null,
    })),
  );
}
