import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, cleanText, MAX_TEXT_LENGTH } from './clean-text';

test('keeps what people write, HTML and formulas included', () => {
  for (const text of ['<b>De Gouw</b>', '=1+1', 'Café 🏠\nnaast de kerk', 'א']) expect(cleanText(text)).toBe(text);
});

test('takes out control and direction characters and half characters', () => {
  expect(cleanText('De\u0000 Go\u202euw\u2066\ud800')).toBe('De Gouw');
  expect(cleanText('een\r\ntwee\rdrie\tvier')).toBe('een\ntwee\ndrie\tvier');
});

test('takes out what takes no room, but not the joiners that emoji and other scripts are written with', () => {
  expect(cleanText('De\u200b Go\u2060uw\ufeff, zorg\u00adwoning')).toBe('De Gouw, zorgwoning');
  expect(cleanText('👩\u200d🦽')).toBe('👩\u200d🦽');
});

test('a name that nobody can see is none', () => {
  for (const text of ['\u200d\u200c', '\u3164\u115f', ' \u2028\u3000', '\u0300\ufe0f'])
    expect(cleanName(text)).toBe('');
});

test('a name stands on one line', () => {
  expect(cleanName('  De \n Gouw ')).toBe('De Gouw');
});

test('text that is plainly clean is cleaned as all text is', () => {
  const latin = fc.string({ unit: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(fc.oneof(latin, fc.string()), (text) => {
      // The character of no width goes out, but sends the text the long way round.
      expect(cleanText(text)).toBe(cleanText(`${text}\u200b`));
      expect(cleanName(text)).toBe(cleanName(`${text}\u200b`));
    }),
    { numRuns: 1000 },
  );
});

test('what is clean stays as it is, and has an end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(cleanName(cleanName(text))).toBe(cleanName(text));
    }),
  );
  const long = cleanText('🏠'.repeat(MAX_TEXT_LENGTH));
  expect(long.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
  expect(cleanText(long)).toBe(long);
  expect(cleanText(`x${'🏠'.repeat(MAX_TEXT_LENGTH)}`).endsWith('🏠')).toBe(true);
});
