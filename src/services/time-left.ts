/** Before this much is known an estimate jumps about. */
const KNOWN_MS = 3_000;
const KNOWN_SHARE = 0.01;

/**
 * How long it will still take, in milliseconds, when the rest goes as quickly as what was fetched; null when it is too early to
 * say.
 * @param workedMs spent on fetching, pauses left out
 * @param fetchedShare of the whole, fetched in that time (0 to 1): what came from the journal took no time
 * @param doneShare of the whole that is there (0 to 1), the journal included
 */
export function timeLeftMs(workedMs: number, fetchedShare: number, doneShare: number): number | null {
  if (doneShare >= 1) return 0;
  if (workedMs < KNOWN_MS || fetchedShare < KNOWN_SHARE) return null;
  return (workedMs / fetchedShare) * (1 - doneShare);
}
