import { expect, test } from 'vitest';
import { timeLeftText } from './time-left-text';

const MINUTE = 60_000;

test.each([
  [null, 'resterende tijd nog onbekend'],
  [0, 'nog minder dan een minuut'],
  [59_999, 'nog minder dan een minuut'],
  [MINUTE, 'nog ongeveer 1 minuut'],
  [3.2 * MINUTE, 'nog ongeveer 4 minuten'],
  [11 * MINUTE, 'nog ongeveer 15 minuten'],
  [60 * MINUTE, 'nog ongeveer 60 minuten'],
  [91 * MINUTE, 'nog ongeveer 2 uur'],
  [125 * MINUTE, 'nog ongeveer 2,5 uur'],
])('%s milliseconds are said as "%s"', (ms, text) => {
  expect(timeLeftText(ms)).toBe(text);
});
