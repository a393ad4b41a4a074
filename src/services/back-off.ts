const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
/** Longer than this is not waited: whoever prepares a municipality hears it and tries again later. */
export const LONGEST_RETRY_AFTER_MS = 120_000;

/**
 * How long to wait before the next try, in milliseconds: twice as long each time, at most 30 seconds, of which the
 * last half by chance, so that many who were turned away together do not come back together. Never earlier than the service asked
 * (`Retry-After`), and at most a second later.
 * @param failures tries that failed up to now, from 1
 * @param retryAfterMs what the service asked; null when it said nothing
 * @param random from 0 up to 1
 */
export function backOffMs(failures: number, retryAfterMs: number | null, random: () => number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  const own = longest / 2 + (longest / 2) * random();
  if (retryAfterMs === null) return own;
  return Math.max(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + 1_000 * random(), own);
}
