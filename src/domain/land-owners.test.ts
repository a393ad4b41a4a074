import { expect, test } from 'vitest';
import { aParcel, aPlot } from '../../fixtures/arbitraries/examples';
import { landOwnersOf } from './land-owners';

const parcels = [aParcel(1, { landOwner: 'particulier' }), aParcel(2), aParcel(3)];

test('a plot is of whom its parcels are, each category once', () => {
  expect(landOwnersOf(aPlot({ parcels }))).toEqual(['gemeente', 'particulier']);
  expect(landOwnersOf(aPlot({ parcels: [] }))).toEqual([]);
});

test('what was filled in for the plot goes before what its parcels say', () => {
  expect(landOwnersOf(aPlot({ parcels, landOwner: 'corporatie' }))).toEqual(['corporatie']);
  expect(landOwnersOf(aPlot({ parcels, landOwner: 'onbekend' }))).toEqual(['onbekend']);
});
