import { expect, test } from 'vitest';
import { aLine } from '../../fixtures/arbitraries/examples';
import { dominantType, heaviestType, normalLine, totalUnits, unitsByType } from './plot-programme';

const programme = [aLine(30, 'geclusterd'), aLine(24, 'zorggeschikt'), aLine(6, 'geclusterd'), aLine(0, 'regulier')];

test('adds lines of one type', () => {
  expect(unitsByType({ programme })).toMatchObject({ geclusterd: 36, zorggeschikt: 24, regulier: 0, nultreden: 0 });
  expect(totalUnits({ programme })).toBe(60);
});

test('the dominant type has the most homes, and on a tie is the heaviest', () => {
  expect(dominantType({ programme })).toBe('geclusterd');
  expect(dominantType({ programme: [aLine(10, 'nultreden'), aLine(10, 'zorggeschikt')] })).toBe('zorggeschikt');
  expect(dominantType({ programme: [aLine(0, 'zorggeschikt')] })).toBeNull();
});

test('the heaviest type is one that has homes', () => {
  expect(heaviestType({ programme })).toBe('zorggeschikt');
  expect(heaviestType({ programme: [aLine(0, 'zorggeschikt'), aLine(3, 'nultreden')] })).toBe('nultreden');
  expect(heaviestType({ programme: [] })).toBeNull();
});

test.each([
  [-3, 0],
  [1e9, 100_000],
  [2.5, 3],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 100_000],
  [24, 24],
])('makes %s homes countable as %s', (units, expected) => {
  expect(normalLine(aLine(units, 'nultreden')).units).toBe(expected);
});
