import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOffMs, LONGEST_RETRY_AFTER_MS } from './back-off';

const failures = fc.integer({ min: 1, max: 60 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('pauses are never longer than half a minute, and each at most twice the one before', () => {
  fc.assert(
    fc.property(failures, chance, (failed, random) => {
      const pause = backOffMs(failed, null, () => random);
      const longest = Math.min(30_000, 1_000 * 2 ** (failed - 1));
      expect(pause).toBeGreaterThanOrEqual(longest / 2);
      expect(pause).toBeLessThanOrEqual(longest);
    }),
  );
});

test('what the service asks is waited, a second more at most, and never beyond the bound', () => {
  fc.assert(
    fc.property(failures, chance, fc.integer({ min: 0, max: 10_000_000 }), (failed, random, asked) => {
      const pause = backOffMs(failed, asked, () => random);
      expect(pause).toBeGreaterThanOrEqual(Math.min(asked, LONGEST_RETRY_AFTER_MS));
      expect(pause).toBeLessThanOrEqual(LONGEST_RETRY_AFTER_MS + 1_000);
    }),
  );
});

test('who were turned away together do not come back together', () => {
  expect(new Set([0, 0.3, 0.9].map((random) => backOffMs(3, null, () => random))).size).toBe(3);
});
