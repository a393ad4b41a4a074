import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import type { OpenPackage } from '../package/open-package';
import { search } from './search';

const designation = (number: number) => ({ akrCode: 'MKW01', section: 'A', number });
const numbers = [1, 1605];
const gemeente = {
  parcels: {
    search: () => [0, 1],
    attributes: (index: number) => ({ designation: designation(numbers[index] ?? 0) }),
    areaM2: () => 100,
  },
  areas: [{ level: 'buurt', name: 'Westerpark' }],
} as unknown as OpenPackage;
const session = aSession([aPlot({ name: 'MKW01 A 1605' }), aPlot({ name: 'Westerpark zuid' })]);

const found = (text: string): readonly string[] => search(text, session, gemeente).map(({ label }) => label);

test('a whole aanduiding finds its parcel before a plot whose name only begins so', () => {
  expect(found('MKW01 A 1')).toEqual(['MKW01 A 1', 'L1 MKW01 A 1605', 'MKW01 A 1605']);
});

test('a plot of that very name comes before its parcel, and plots before parcels otherwise', () => {
  expect(found('mkw01 a 1605').slice(0, 2)).toEqual(['L1 MKW01 A 1605', 'MKW01 A 1605']);
  expect(found('MKW01').slice(0, 2)).toEqual(['L1 MKW01 A 1605', 'MKW01 A 1']);
});

test('a buurt of that very name comes before a plot that has it in its name', () => {
  expect(found('westerpark').filter((label) => label.includes('Wester'))).toEqual(['Westerpark', 'L2 Westerpark zuid']);
});
