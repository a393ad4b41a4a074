import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after';

const now = Date.parse('2026-06-01T10:00:00Z');

test.each([
  ['7', 7_000],
  [' 120 ', 120_000],
  ['0', 0],
  ['Mon, 01 Jun 2026 10:00:30 GMT', 30_000],
  ['Mon, 01 Jun 2026 09:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['', null],
  [null, null],
])('Retry-After %j', (header, milliseconds) => {
  expect(retryAfterMs(header, now)).toBe(milliseconds);
});
