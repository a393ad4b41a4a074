import { expect, test } from 'vitest';
import { itemsUrl, type OgcPage, readItems } from './ogc-items';
import { readAllItems } from './read-all-items';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';
import { type FakeServices, fakeServices, json } from './testing/fake-services';

const BASE = 'https://api.pdok.nl/kadaster/bag/ogc/v2';
const question = { base: BASE, collection: 'pand' };
const feature = (id: string, geometry: unknown = null) => ({ type: 'Feature', id, properties: { id }, geometry });
const page = (ids: readonly string[], next?: string) => ({
  type: 'FeatureCollection',
  timeStamp: '2026-05-30T04:00:00Z',
  links: [{ rel: 'self', href: 'x' }, ...(next === undefined ? [] : [{ rel: 'next', href: next }])],
  features: ids.map((id) => feature(id)),
});

async function pagesOf(requester: Requester): Promise<{ pages: OgcPage[]; problem: ServiceProblem | null }> {
  const pages: OgcPage[] = [];
  for await (const each of readItems(requester, 'bag', question)) {
    if (!each.ok) return { pages, problem: each.problem };
    pages.push(each.value);
  }
  return { pages, problem: null };
}
const reading = (fake: FakeServices) => fake.clock.through(pagesOf(fake.requester));

test('asks in RD, a thousand at a time, as JSON', () => {
  const url = new URL(itemsUrl({ ...question, bounds: [1, 2, 3, 4], filters: { gemeentecode: 'GM0193' } }));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    f: 'json',
    limit: '1000',
    gemeentecode: 'GM0193',
    crs: 'http://www.opengis.net/def/crs/EPSG/0/28992',
    bbox: '1,2,3,4',
    'bbox-crs': 'http://www.opengis.net/def/crs/EPSG/0/28992',
  });
});

test('follows next as it is given, past a short and an empty page, and gives no feature twice', async () => {
  const fake = fakeServices((_, nth) =>
    json(
      [page(['a', 'b'], `${BASE}/next1`), page([], '/kadaster/bag/ogc/v2/next2'), page(['b', 'c'])][nth - 1] ?? null,
    ),
  );
  const { pages, problem } = await reading(fake);
  expect(problem).toBeNull();
  expect(pages.map(({ items, read }) => [items.map(({ id }) => id).join(), read])).toEqual([
    ['a,b', 2],
    ['', 0],
    ['c', 2],
  ]);
  expect(fake.asked.slice(1).map(({ url }) => url)).toEqual([`${BASE}/next1`, `${BASE}/next2`]);
});

test('by way of a stand-in the links are the stand-in’s', async () => {
  const origin = 'http://localhost:8970';
  const fake = fakeServices((_, nth) => json(nth === 1 ? page(['a'], `${origin}/api.pdok.nl/next`) : page(['b'])), {
    origin,
  });
  expect((await reading(fake)).pages).toHaveLength(2);
  expect(fake.asked[1]?.url).toBe(`${origin}/api.pdok.nl/next`);
});

test.each([
  ['another site', 'https://evil.example/next', 'next-elsewhere'],
  ['another of our services', 'https://service.pdok.nl/next', 'next-elsewhere'],
  ['no address', 'http://', 'next-elsewhere'],
  ['the same page', itemsUrl(question), 'next-repeated'],
  ['the same page in other words', itemsUrl(question).replace('f=json&', '').concat('&f=json'), 'next-repeated'],
])('a next link to %s is asked for again and then named; nothing is followed', async (_, href, cause) => {
  const fake = fakeServices(() => json(page(['a'], href)));
  const { pages, problem } = await reading(fake);
  expect(pages).toEqual([]);
  expect(problem).toEqual({ name: 'service-bad-answer', service: 'bag', cause });
  expect(new Set(fake.asked.map(({ url }) => url))).toEqual(new Set([itemsUrl(question)]));
});

test('a next link that was wrong once does no harm', async () => {
  const fake = fakeServices((_, nth) =>
    json(nth === 1 ? page(['a'], 'https://evil.example/') : nth === 2 ? page(['a'], `${BASE}/2`) : page(['b'])),
  );
  const all = await fake.clock.through(readAllItems(fake.requester, 'bag', question));
  expect(all).toMatchObject({ ok: true, value: { timeStamp: '2026-05-30T04:00:00Z' } });
  expect(all.ok && all.value.items.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([[null], [[]], [{ features: {} }], [{ features: [1] }], [{ type: 'FeatureCollection' }]])(
  'what is no page of features is refused: %j',
  async (answer) => {
    const fake = fakeServices(() => json(answer));
    expect((await reading(fake)).problem).toMatchObject({ cause: 'not-expected' });
  },
);
