import type { PeriodId } from '../../../domain/ids';
import type { Option } from '../../kit/select';

/** The target's periods to choose from, and the plot's own when the target no longer has it. */
export function periodChoices(periods: readonly PeriodId[], own: PeriodId): readonly Option<PeriodId>[] {
  const all = periods.includes(own) ? periods : [...periods, own];
  return all.map((period) => ({ value: period, label: period }));
}
