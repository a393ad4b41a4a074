import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitBytes } from './fit-bytes';

test.each([
  ['kort', 254, 'kort'],
  ['precies tien', 12, 'precies tien'],
  ['precies tien', 11, 'precies …'],
  ['ééééé', 9, 'ééé…'],
  ['🏠🏠🏠', 11, '🏠🏠…'],
])('%s in %i bytes is %s', (text, bytes, expected) => {
  expect(fitBytes(text, bytes)).toBe(expected);
});

test('any text fits afterwards, and begins as it began', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const fitted = fitBytes(text, 254);
      expect(new TextEncoder().encode(fitted).length).toBeLessThanOrEqual(254);
      expect(fitted === text || text.startsWith(fitted.slice(0, -1))).toBe(true);
    }),
  );
});
