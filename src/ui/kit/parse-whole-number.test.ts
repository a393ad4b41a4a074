import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './format';
import { parseWholeNumber } from './parse-whole-number';

test('nothing typed is unknown, not 0', () => {
  expect(parseWholeNumber('  ', 0, 100)).toEqual({ ok: true, value: null });
});

test('a decimal point is not a thousands dot', () => {
  expect(parseWholeNumber('1.5', 0, 100)).toEqual({ ok: false, reason: 'no-number' });
  expect(parseWholeNumber('1,5', 0, 100)).toEqual({ ok: false, reason: 'no-number' });
});

test('outside the bounds is said, not quietly corrected', () => {
  expect(parseWholeNumber('-3', 0, 100)).toEqual({ ok: false, reason: 'too-low' });
  expect(parseWholeNumber('1000000000', 0, 100_000)).toEqual({ ok: false, reason: 'too-high' });
});

test('every number we print can be typed back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (value) => {
      expect(parseWholeNumber(formatNumber(value), 0, 100_000)).toEqual({ ok: true, value });
    }),
  );
});
