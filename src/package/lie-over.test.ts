import { expect, test } from 'vitest';
import { square } from '../../fixtures/arbitraries/examples';
import { lieOver } from './lie-over';
import { tangle } from './testing/clipped';

test.each([
  ['over each other', square(5, 5), true],
  ['the same', square(0, 0), true],
  ['side by side', square(10, 0), false],
  ['by less than what rounding leaves', square(9.999, 0), false],
  ['far apart', square(500, 0), false],
])('two outlines that lie %s', (_, other, over) => {
  expect(lieOver(square(0, 0), other)).toBe(over);
  expect(lieOver(other, square(0, 0))).toBe(over);
});

test('a tangle costs no merge', () => {
  expect(() => lieOver(tangle, tangle)).not.toThrow();
});
