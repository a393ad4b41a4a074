import type { MissingForTally } from '../../domain/missing-for-tally';
import { tallyTexts } from '../texts/tally';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** What is missing in one sentence: numbers of a kind are counted together, because there may be dozens. */
export function summariseMissing(missing: readonly MissingForTally[]): string {
  const kinds = new Map<MissingForTally['what'], number>();
  for (const { what } of missing) kinds.set(what, (kinds.get(what) ?? 0) + 1);
  return `${list.format([...kinds].map(([what, count]) => tallyTexts.missing.kinds[what](count)))}.`;
}
