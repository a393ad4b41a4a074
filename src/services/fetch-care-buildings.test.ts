import { expect, test } from 'vitest';
import { fetchCareBuildings } from './fetch-care-buildings';
import { answerItems } from './testing/fake-ogc';
import { square } from './testing/fake-parcels';
import { fakeServices } from './testing/fake-services';
import { memoryJournal } from './testing/memory-journal';

const municipality = {
  code: 'GM9999',
  name: 'Teststad',
  outline: [square(100_000, 400_000, 5_000)],
  year: 2026,
  source: 'CBS gebiedsindelingen',
} as const;
const home = (id: string, x: number, more: object = {}) => {
  const properties = {
    identificatie: id,
    status: 'Verblijfsobject in gebruik',
    gebruiksdoel: 'woonfunctie,gezondheidszorgfunctie',
    openbare_ruimte_naam: 'Esweg',
    postcode: '1234AB',
    huisnummer: 12,
    woonplaats_naam: 'Teststad',
    ...more,
  };
  const point = { type: 'Point', coordinates: [x, 402_000] };
  const feature = {
    type: 'Feature',
    id: `uuid-${id}`,
    properties,
    geometry: 'geometry' in more ? more.geometry : point,
  };
  return { id, bounds: [x, 402_000, x, 402_000] as const, feature };
};

test('one proxy per house number in use in the municipality, which says what it is', async () => {
  const features = [
    home('0001010000000003', 102_000, { huisletter: 'A' }),
    // On the edge of boxes: it comes twice.
    home('0001010000000002', 102_000),
    home('0001010000000001', 104_000, { huisnummer: 14, gebruiksdoel: 'gezondheidszorgfunctie' }),
    home('0001010000000004', 103_000, { huisnummer: 20, status: 'Verblijfsobject ingetrokken' }),
    home('0001010000000005', 103_000, { huisnummer: 22, gebruiksdoel: 'woonfunctie' }),
    home('0001010000000006', 103_000, { huisnummer: 24, geometry: null }),
    home('0001010000000007', 105_500, { huisnummer: 26 }),
  ];
  const fake = fakeServices((url) => answerItems(url, features, 1_000));
  const journal = memoryJournal();
  const fetched = await fake.clock.through(fetchCareBuildings(fake.requester, municipality, journal));
  if (!fetched.ok) throw new Error(fetched.problem.name);
  expect(fetched.value.care.map(({ address, at }) => [address, at[0]])).toEqual([
    ['Esweg 14, 1234AB Teststad', 104_000],
    ['Esweg 12, 1234AB Teststad', 102_000],
  ]);
  expect(fetched.value.care[0]).toMatchObject({
    name: 'Gebouw met gezondheidszorgfunctie (BAG)',
    careKind: 'overig',
    places: null,
  });
  expect(fetched.value.counts).toMatchObject({ found: 3, notInUse: 1, withoutGeometry: 1 });
  const again = fakeServices(() => null);
  expect(await again.clock.through(fetchCareBuildings(again.requester, municipality, journal))).toEqual(fetched);
});
