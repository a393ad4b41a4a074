import { expect, test } from 'vitest';
import { passesAfter } from './passes-after';

test('what is wrong stays', () => {
  expect(passesAfter({ tone: 'problem', details: [] })).toBeNull();
});

test('a confirmation goes after 20 seconds at least, one with more to it later', () => {
  const plain = passesAfter({ tone: 'info', details: [] }) ?? 0;
  expect(plain).toBeGreaterThanOrEqual(20_000);
  expect(passesAfter({ tone: 'info', details: ['een'] })).toBeGreaterThan(plain);
  expect(passesAfter({ tone: 'info', details: [], opens: 'changed-parcels' })).toBeGreaterThan(plain);
});
