import { TARGET_TYPES, type TargetType } from './code-lists';
import type { PeriodId } from './ids';
import type { Target } from './session';

/** Something that the user still has to fill in before the tally can be read in full. */
export type MissingForTally =
  | { readonly what: 'periods' }
  | { readonly what: 'target'; readonly type: TargetType; readonly period: PeriodId }
  | { readonly what: 'startingBalance'; readonly type: TargetType; readonly period: PeriodId }
  | { readonly what: 'source' }
  | { readonly what: 'sourceDate' };

/** What the target lacks, the weightiest first; empty when the tally is complete. */
export function missingForTally(target: Target): readonly MissingForTally[] {
  if (target.periods.length === 0) return [{ what: 'periods' }];
  const targets: MissingForTally[] = [];
  const balances: MissingForTally[] = [];
  for (const period of target.periods) {
    for (const type of TARGET_TYPES) {
      const line = target.lines.find((candidate) => candidate.type === type && candidate.period === period);
      if (!line || line.units === null) targets.push({ what: 'target', type, period });
      if (!line || line.built === null || line.plannedHard === null || line.plannedSoft === null) {
        balances.push({ what: 'startingBalance', type, period });
      }
    }
  }
  const about: MissingForTally[] = [];
  if (target.source.trim() === '') about.push({ what: 'source' });
  if (target.sourceDate === '') about.push({ what: 'sourceDate' });
  return [...targets, ...about, ...balances];
}
