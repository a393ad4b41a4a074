import { expect, test } from 'vitest';
import { rdToWgs84 } from '../package/rd-wgs84';
import { fetchAmenities } from './fetch-amenities';
import { square } from './testing/fake-parcels';
import { type FakeServices, fakeServices, json } from './testing/fake-services';

const municipality = {
  code: 'GM9999',
  name: 'Teststad',
  outline: [square(155_000, 463_000, 5_000)],
  year: 2026,
  source: 'CBS gebiedsindelingen',
} as const;

const at = (x: number, y: number) => {
  const [lon, lat] = rdToWgs84([155_000 + x, 463_000 + y]);
  return { lon, lat };
};
const node = (id: number, x: number, y: number, tags: object) => ({ type: 'node', id, ...at(x, y), tags });
const way = (id: number, x: number, y: number, tags: object) => ({ type: 'way', id, center: at(x, y), tags });

const overpass = (...elements: readonly unknown[]): FakeServices =>
  fakeServices(() => json({ osm3s: { timestamp_osm_base: '2026-05-31T10:00:00Z' }, elements }));
const fetching = (fake: FakeServices) => fake.clock.through(fetchAmenities(fake.requester, municipality));

test('one question, within bounds with a margin, south first', async () => {
  const fake = overpass();
  await fetching(fake);
  const { body } = fake.asked[0]?.init ?? {};
  const question = body instanceof URLSearchParams ? (body.get('data') ?? '') : '';
  expect(fake.asked).toHaveLength(1);
  const [, south = 0, west = 0, north = 0, east = 0] =
    /\[bbox:([\d.]+),([\d.]+),([\d.]+),([\d.]+)\]/.exec(question)?.map(Number) ?? [];
  expect([south, west, north, east].map((degrees) => Math.round(degrees * 10) / 10)).toEqual([52.1, 5.4, 52.2, 5.5]);
  expect(question).toContain('nwr["shop"="supermarket"];');
  expect(question).toMatch(/out center tags;$/);
});

test('voorzieningen and care in RD, a shop and its building once, every element accounted for', async () => {
  const fetched = await fetching(
    overpass(
      way(9, 110, 100, { shop: 'supermarket', name: 'JUMBO' }),
      node(1, 100, 100, { shop: 'supermarket', name: 'Jumbo' }),
      node(2, 400, 100, { shop: 'supermarket', name: 'Jumbo' }),
      node(3, 105, 100, { amenity: 'cafe', name: 'Jumbo' }),
      way(4, 500, 500, {
        amenity: 'social_facility',
        social_facility: 'nursing_home',
        name: 'De Es',
        operator: 'Zorggroep',
        capacity: '48',
        'addr:street': 'Esweg',
        'addr:housenumber': '12',
        'addr:postcode': '1234AB',
        'addr:city': 'Teststad',
      }),
      node(5, 0, 0, { amenity: 'clinic' }),
      { type: 'way', id: 6, tags: { amenity: 'bank' } },
      'nonsense',
    ),
  );
  if (!fetched.ok) throw new Error(fetched.problem.name);
  const { amenities, care, counts, source } = fetched.value;
  expect(amenities.map(({ name, amenityKind }) => [name, amenityKind])).toEqual([
    ['Jumbo', 'supermarkt'],
    ['Jumbo', 'supermarkt'],
    ['Jumbo', 'horeca'],
  ]);
  const [x, y] = amenities[0]?.at ?? [0, 0];
  expect(Math.hypot(x - 155_100, y - 463_100)).toBeLessThan(0.01);
  expect(care).toMatchObject([
    {
      name: 'De Es',
      careKind: 'verpleeghuis',
      organisation: 'Zorggroep',
      places: 48,
      address: 'Esweg 12, 1234AB Teststad',
    },
  ]);
  expect(counts).toEqual({ read: 8, amenities: 3, care: 1, duplicates: 1, otherKinds: 1, withoutPlace: 2 });
  expect(source).toMatchObject({ licence: 'ODbL 1.0', referenceDate: '2026-05-31' });
});

test('part of an answer is asked for again: Overpass says so in a remark', async () => {
  const fake = fakeServices((_, nth) =>
    json(
      nth === 1
        ? { elements: [], remark: 'runtime error: Query timed out' }
        : { elements: [node(1, 0, 0, { shop: 'supermarket' })] },
    ),
  );
  expect(await fetching(fake)).toMatchObject({ value: { counts: { amenities: 1 } } });
  const ever = fakeServices(() => json({ elements: [], remark: 'runtime error: out of memory' }));
  expect(await fetching(ever)).toMatchObject({ problem: { name: 'service-bad-answer', cause: 'incomplete' } });
});
