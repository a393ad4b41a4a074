import { expect, test } from 'vitest';
import { fetchAreas } from './fetch-areas';
import type { FetchProgress } from './fetch-progress';
import { square } from './testing/fake-parcels';
import { type FakeServices, fakeServices, json, problemJson } from './testing/fake-services';

const municipality = {
  code: 'GM0193',
  name: 'Zwolle',
  outline: [square(200_000, 500_000, 1_000)],
  year: 2026,
  source: 'CBS gebiedsindelingen',
} as const;

/** CBS with these years, each with or without the share of 65 and over. */
const cbsWith = (years: Readonly<Record<string, number>>): FakeServices =>
  fakeServices(({ pathname }) => {
    const [, year = '', collection = ''] = /buurten-(\d+)\/ogc\/v1\/collections\/(\w+)/.exec(pathname) ?? [];
    const share = years[year];
    if (share === undefined) return problemJson(404, 'Not Found');
    const codes = { gemeentecode: 'GM0193', wijkcode: 'WK019310', buurtcode: 'BU01931000' };
    const names = { gemeentenaam: 'Zwolle', wijknaam: 'Binnenstad', buurtnaam: `Buurt ${collection}` };
    const properties = { ...codes, ...names, water: 'NEE', percentage_personen_65_jaar_en_ouder: share };
    const geometry = { type: 'Polygon', coordinates: square(200_000, 500_000, 100) };
    const feature = { type: 'Feature', id: collection, properties, geometry };
    return json({ type: 'FeatureCollection', links: [], features: [feature] });
  });
const fetching = (fake: FakeServices, onProgress?: (now: FetchProgress) => void) =>
  fake.clock.through(fetchAreas(fake.requester, municipality, { onProgress }));

test('the newest year that has the share of 65 and over, and says which newer one had not', async () => {
  const fake = cbsWith({ 2025: -99_997, 2024: 19, 2023: 18 });
  const seen: FetchProgress[] = [];
  const fetched = await fetching(fake, (now) => seen.push(now));
  if (!fetched.ok) throw new Error(fetched.problem.name);
  expect(fetched.value).toMatchObject({
    year: 2024,
    withoutIndicators: [2025],
    hasIndicators: true,
    water: 0,
    refused: [],
  });
  expect(fetched.value.source).toMatchObject({
    source: 'CBS, Wijk- en buurtkaart 2024 (PDOK)',
    referenceDate: '2024-01-01',
  });
  expect(fetched.value.areas.map(({ level, percentage65Plus }) => [level, percentage65Plus])).toEqual([
    ['gemeente', 19],
    ['wijk', 19],
    ['buurt', 19],
  ]);
  expect(seen.at(-1)).toMatchObject({ partsDone: 3, parts: 3, share: 1, features: 3 });
});

test('without any such year, the newest that there is, with unknowns', async () => {
  const fetched = await fetching(cbsWith({ 2025: -99_997, 2024: -99_997 }));
  expect(fetched).toMatchObject({ value: { year: 2025, hasIndicators: false, withoutIndicators: [] } });
});

test('a municipality that CBS does not have is named', async () => {
  expect(await fetching(cbsWith({}))).toEqual({
    ok: false,
    problem: { name: 'areas-missing', municipality: 'Zwolle' },
  });
});

test('a service that is down is told, not taken for a year that is not there', async () => {
  const down = fakeServices(() => problemJson(503, ''));
  expect(await fetching(down)).toMatchObject({ problem: { name: 'service-busy', status: 503 } });
});
