import { expect, test } from 'vitest';
import { rdToWgs84 } from '../package/rd-wgs84';
import type { Address } from './address-question';
import { geocode } from './geocode';
import { type FakeServices, fakeServices, json, problemJson } from './testing/fake-services';

const line = (huisnummer: number, huisletter: string, x: number, more: object = {}) => ({
  type: 'adres',
  id: `adr-${x}`,
  score: 10,
  weergavenaam: `Esweg ${huisnummer}${huisletter}, 1234AB Teststad`,
  postcode: '1234AB',
  huisnummer,
  ...(huisletter === '' ? {} : { huisletter }),
  centroide_rd: `POINT(${x} 463000.5)`,
  ...more,
});
const server = (...lines: readonly object[]): FakeServices => fakeServices(() => json({ response: { docs: lines } }));
const found = async (fake: FakeServices, ...addresses: readonly Address[]) => {
  const answer = await fake.clock.through(geocode(fake.requester, addresses));
  if (!answer.ok) throw new Error(answer.problem.name);
  return answer.value;
};

test('the line with the same addition wins over the first', async () => {
  const fake = server(line(31, '', 155_000), line(31, 'B', 155_010));
  expect(await found(fake, { postcode: '1234 ab', houseNumber: '31-b' })).toEqual([
    { found: true, at: [155_010, 463_000.5], shown: 'Esweg 31B, 1234AB Teststad', confidence: 'exact' },
  ]);
  const { searchParams } = new URL(fake.asked[0]?.url ?? '');
  expect([searchParams.get('q'), searchParams.get('fq')]).toEqual(['1234AB 31B', 'type:adres']);
});

test('an addition that the service writes in another way is found among all of the house number', async () => {
  const fake = fakeServices((url) => {
    const docs = url.searchParams.get('q') === '1234AB 4' ? [line(4, 'A', 155_000, { huisnummertoevoeging: '2' })] : [];
    return json({ response: { docs } });
  });
  expect(await found(fake, { postcode: '1234AB', houseNumber: '4 A-2' })).toMatchObject([{ confidence: 'exact' }]);
  expect(fake.asked).toHaveLength(2);
});

test('only another addition is said so; another number or postcode is none', async () => {
  const house = { postcode: '1234AB', houseNumber: '31-b' };
  expect(await found(server(line(31, 'C', 155_000)), house)).toMatchObject([{ confidence: 'other-addition' }]);
  expect(await found(server(line(33, 'B', 155_000)), house)).toEqual([{ found: false, reason: 'unknown' }]);
  const elsewhere = line(31, 'B', 155_000, { postcode: '4321BA' });
  expect(await found(server(elsewhere), house)).toEqual([{ found: false, reason: 'unknown' }]);
});

test('a line with nothing but how it is shown, and its place in degrees, will do', async () => {
  const [longitude, latitude] = rdToWgs84([155_000, 463_000]);
  const bare = {
    type: 'adres',
    id: 'x',
    weergavenaam: 'Esweg 31-b, 1234AB Teststad',
    centroide_ll: `POINT(${longitude} ${latitude})`,
  };
  const [one] = await found(server(bare), { postcode: '1234AB', houseNumber: '31B' });
  expect(one).toMatchObject({ found: true, confidence: 'exact' });
  expect(one?.found && Math.hypot(one.at[0] - 155_000, one.at[1] - 463_000)).toBeLessThan(0.01);
});

test('free text is found by text, when the number is the same and it is an address', async () => {
  const text = { text: 'Esweg 31 Teststad' };
  const street = { ...line(31, '', 155_000), type: 'weg' };
  expect(await found(server(street, line(31, '', 155_020)), text)).toMatchObject([
    { at: [155_020, 463_000.5], confidence: 'by-text' },
  ]);
  expect(await found(server(line(13, '', 155_000)), text)).toMatchObject([{ reason: 'unknown' }]);
});

test('results keep the order of the list, misses are named, and the same address is asked once', async () => {
  const fake = server(line(31, '', 155_000));
  const house = { postcode: '1234AB', houseNumber: '31' };
  const results = await found(fake, house, { text: 'onbekend' }, { text: '1234 ab 31' }, house);
  expect(results.map((each) => (each.found ? each.confidence : each.reason))).toEqual([
    'exact',
    'no-address',
    'exact',
    'exact',
  ]);
  expect(fake.asked).toHaveLength(1);
});

test('one question that the service refuses is a miss; a service that is down is told', async () => {
  const addresses = Array.from({ length: 30 }, (_, at) => ({ postcode: '1234AB', houseNumber: String(at + 1) }));
  const refusing = fakeServices((url) =>
    url.searchParams.get('q') === '1234AB 2'
      ? problemJson(400, '')
      : json({ response: { docs: [line(1, '', 155_000)] } }),
  );
  const results = await found(refusing, ...addresses.slice(0, 2));
  expect(results.map((each) => each.found)).toEqual([true, false]);
  const down = fakeServices(() => problemJson(503, ''));
  expect(await down.clock.through(geocode(down.requester, addresses))).toMatchObject({
    problem: { name: 'service-busy' },
  });
  expect(down.asked).toHaveLength(4 * 6);
});
