import { expect, test } from 'vitest';
import { aParcel } from '../../fixtures/arbitraries/examples';
import { sameInAnyOrder, sameValue } from './same-value';

test('records are alike when all they hold is', () => {
  expect(sameValue(aParcel(1), structuredClone(aParcel(1)))).toBe(true);
  expect(sameValue(aParcel(1), aParcel(1, { drawnAreaM2: 101 }))).toBe(false);
  expect(sameValue({ a: null }, { b: null })).toBe(false);
  expect(sameValue([], {})).toBe(false);
});

test('of a list in another order nothing is said, of one with other members there is', () => {
  expect(sameInAnyOrder([aParcel(1), aParcel(2)], [aParcel(2), aParcel(1)])).toBe(true);
  expect(sameInAnyOrder([1, 1, 2], [1, 2, 2])).toBe(false);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
});
