import { expect, test } from 'vitest';
import { freeBytes } from './free-bytes';

test('what is free is what is allowed less what is used; a browser that does not say allows everything', async () => {
  expect(await freeBytes({ estimate: async () => ({ quota: 100, usage: 30 }) })).toBe(70);
  expect(await freeBytes({ estimate: async () => ({}) })).toBe(Number.POSITIVE_INFINITY);
  expect(await freeBytes(undefined)).toBe(Number.POSITIVE_INFINITY);
});
