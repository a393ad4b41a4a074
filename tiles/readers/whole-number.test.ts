import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysNothing, wholeNumberOf } from './whole-number';

test.each([
  ['68', 68],
  ['1.234', 1234],
  ['1.000', 1000],
  ['5.200', 5200],
  ['1 234', 1234],
  ['1,234', 1234],
  ['1.234.567', 1_234_567],
  ['1.234,00', 1234],
  ['12,0', 12],
  ['12.00', 12],
  ['0', 0],
])('%s is a count', (text, count) => {
  expect(wholeNumberOf(text)).toBe(count);
});

test.each(['12,5', '1.5', 'ca. 40', '-3', '', '1.23', '12-14', '1.2345'])('%s is none', (text) => {
  expect(wholeNumberOf(text)).toBeNull();
});

test('every count comes back as the Dutch write it', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(wholeNumberOf(count.toLocaleString('nl-NL'))).toBe(count);
    }),
  );
});

test('a dash is no number that went wrong', () => {
  expect(['', '-', 'n.v.t.', 'Onbekend', '?'].every(saysNothing)).toBe(true);
  expect(saysNothing('12,5')).toBe(false);
});
