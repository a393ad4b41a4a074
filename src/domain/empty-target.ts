import { COUNTABLE_STATUSES, TARGET_TYPES } from './code-lists';
import { type PeriodId, periodId } from './ids';
import type { Target } from './session';

/** The periods of the national agreement ([K24], [E26]). */
export const DEFAULT_PERIODS: readonly PeriodId[] = [periodId('t/m 2030'), periodId('2031-2036')];

/** A target in which nothing is filled in yet: every number is unknown, none is 0. */
export function emptyTarget(periods: readonly PeriodId[] = DEFAULT_PERIODS): Target {
  return {
    kind: 'target',
    periods,
    lines: periods.flatMap((period) =>
      TARGET_TYPES.map((type) => ({ type, period, units: null, built: null, plannedHard: null, plannedSoft: null })),
    ),
    source: '',
    sourceDate: '',
    marginPercent: 100,
    dropOutPercent: 0,
    countedStatuses: COUNTABLE_STATUSES,
  };
}
