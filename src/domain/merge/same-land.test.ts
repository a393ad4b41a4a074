import { expect, test } from 'vitest';
import { aParcel, square } from '../../../fixtures/arbitraries/examples';
import { sameLand } from './same-land';

const part = (x: number, size = 10) => aParcel(1, { part: true, geometry: square(x, 0, size) });

test('a whole parcel leaves no room for anything else of it', () => {
  expect(sameLand(aParcel(1), aParcel(1))).toBe(true);
  expect(sameLand(aParcel(1), part(0))).toBe(true);
  expect(sameLand(aParcel(1), aParcel(2))).toBe(false);
});

test('drawn parts are the same land where they lie over each other, not where they touch', () => {
  expect(sameLand(part(0), part(0))).toBe(true);
  expect(sameLand(part(0), part(5))).toBe(true);
  expect(sameLand(part(0, 100), part(40))).toBe(true);
  expect(sameLand(part(0), part(10))).toBe(false);
  expect(sameLand(part(10), part(0))).toBe(false);
  expect(sameLand(part(0), part(50))).toBe(false);
});
