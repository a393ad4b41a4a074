import type { PeriodId } from './ids';
import type { Target } from './session';

/**
 * The period that a new plot gets: the one that was chosen, as long as the target has it (undo or another tab may have
 * taken it out, or a plot may be in a period of its own); otherwise the first. Undefined for a target without periods.
 */
export const newPlotPeriod = (target: Pick<Target, 'periods'>, chosen: PeriodId | null): PeriodId | undefined =>
  target.periods.find((period) => period === chosen) ?? target.periods[0];
