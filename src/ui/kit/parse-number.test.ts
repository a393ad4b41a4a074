import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, formatToType } from './format';
import { parseNumber } from './parse-number';

const homes = { min: 0, max: 100_000, decimals: false };
const percent = { min: 0, max: 100, decimals: true };

test('nothing typed is unknown, not 0', () => {
  expect(parseNumber('  ', homes)).toEqual({ ok: true, value: null });
});

test('a decimal point is not a thousands dot', () => {
  for (const text of ['1.5', '1,5', '0.125'])
    expect(parseNumber(text, homes)).toEqual({ ok: false, reason: 'no-number' });
});

test('where parts count, comma and point both say so', () => {
  for (const text of ['12,5', '12.5', ' 12,50 ']) expect(parseNumber(text, percent)).toEqual({ ok: true, value: 12.5 });
  expect(parseNumber('12,', percent)).toEqual({ ok: true, value: 12 });
  expect(parseNumber('0.125', percent)).toEqual({ ok: true, value: 0.125 });
  expect(parseNumber('1.250,5', { ...percent, max: 10_000 })).toEqual({ ok: true, value: 1250.5 });
  for (const text of ['1,2,3', ',5', 'half'])
    expect(parseNumber(text, percent)).toEqual({ ok: false, reason: 'no-number' });
});

test('outside the bounds is said, not quietly corrected', () => {
  expect(parseNumber('-3', homes)).toEqual({ ok: false, reason: 'too-low' });
  expect(parseNumber('1000000000', homes)).toEqual({ ok: false, reason: 'too-high' });
  expect(parseNumber('100,1', percent)).toEqual({ ok: false, reason: 'too-high' });
});

test('every number we print can be typed back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (value) => {
      expect(parseNumber(formatNumber(value), homes)).toEqual({ ok: true, value });
      expect(parseNumber(formatToType(value), homes)).toEqual({ ok: true, value });
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const value = hundredths / 100;
      expect(parseNumber(formatToType(value), percent)).toEqual({ ok: true, value });
    }),
  );
});
