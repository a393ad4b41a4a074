import { expect, test } from 'vitest';
import { timeLeftMs } from './time-left';

test('the rest goes as quickly as what was fetched', () => {
  expect(timeLeftMs(30_000, 0.25, 0.25)).toBe(90_000);
});

test('what came from the journal took no time, and makes the rest seem no quicker', () => {
  expect(timeLeftMs(30_000, 0.25, 0.75)).toBe(30_000);
});

test('too early nothing is said; at the end nothing is left', () => {
  expect(timeLeftMs(1_000, 0.5, 0.5)).toBeNull();
  expect(timeLeftMs(60_000, 0, 0.5)).toBeNull();
  expect(timeLeftMs(0, 0, 1)).toBe(0);
});
