import { expect, it } from 'vitest';
import type { CareSite } from '../../../src/package/layers';
import { oneOfEachCareSite } from './one-of-each-care-site';

const site = (name: string, x: number, organisation = ''): CareSite => ({
  name,
  organisation,
  careKind: 'overig',
  places: null,
  address: '',
  at: [x, 0],
});
const proxy = (x: number): CareSite => site('Gebouw met gezondheidszorgfunctie (BAG)', x);

it('keeps one of two with one name within 30 m: the list goes before the map', () => {
  const sites = oneOfEachCareSite({
    files: [site('De Linde', 0, 'lijst')],
    map: [site('de linde', 29, 'kaart'), site('De Linde', 31, 'kaart'), site('Het Hof', 5, 'kaart')],
    proxies: [],
  });
  expect(sites.map(({ name, at, organisation }) => [name, at[0], organisation])).toEqual([
    ['De Linde', 0, 'lijst'],
    ['De Linde', 31, 'kaart'],
    ['Het Hof', 5, 'kaart'],
  ]);
});

it('takes a building from the BAG only where nothing else is known', () => {
  const proxies = [proxy(20), proxy(100)];
  expect(oneOfEachCareSite({ files: [], map: [site('Het Hof', 0)], proxies }).map(({ at }) => at[0])).toEqual([0, 100]);
  expect(oneOfEachCareSite({ files: [], map: [], proxies })).toEqual(proxies);
});
