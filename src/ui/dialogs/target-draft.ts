import { COUNTABLE_STATUSES, type CountableStatus, TARGET_TYPES, type TargetType } from '../../domain/code-lists';
import type { PeriodId } from '../../domain/ids';
import type { Target, TargetLine } from '../../domain/session';

/** The numbers of one line, in the order of the columns. */
export const TARGET_COLUMNS = ['units', 'built', 'plannedHard', 'plannedSoft'] as const;
export type TargetColumn = (typeof TARGET_COLUMNS)[number];

/** The line of a type and period; one with nothing filled in when the target has none. */
export function lineOf(target: Target, type: TargetType, period: PeriodId): TargetLine {
  return (
    target.lines.find((line) => line.type === type && line.period === period) ?? {
      type,
      period,
      units: null,
      built: null,
      plannedHard: null,
      plannedSoft: null,
    }
  );
}

/** The target with one number filled in, or made unknown again (null). */
export function withCell(
  target: Target,
  type: TargetType,
  period: PeriodId,
  column: TargetColumn,
  value: number | null,
): Target {
  const changed = { ...lineOf(target, type, period), [column]: value };
  const others = target.lines.filter((line) => line.type !== type || line.period !== period);
  return inOrder({ ...target, lines: [...others, changed] });
}

/** The target with a period at the end; unchanged when it is there already. */
export const withPeriod = (target: Target, period: PeriodId): Target =>
  target.periods.includes(period) ? target : { ...target, periods: [...target.periods, period] };

/** The target without a period and its numbers. Plots that name it keep it. */
export const withoutPeriod = (target: Target, period: PeriodId): Target => ({
  ...target,
  periods: target.periods.filter((other) => other !== period),
  lines: target.lines.filter((line) => line.period !== period),
});

/** The target with plots of one status counted or not; the statuses stay in the order of the code list. */
export const withStatusCounted = (target: Target, status: CountableStatus, counts: boolean): Target => ({
  ...target,
  countedStatuses: COUNTABLE_STATUSES.filter((other) =>
    other === status ? counts : target.countedStatuses.includes(other),
  ),
});

/** Same content, same record: so that saving what was not changed is no change. */
function inOrder(target: Target): Target {
  const place = (line: TargetLine): number =>
    target.periods.indexOf(line.period) * TARGET_TYPES.length + TARGET_TYPES.indexOf(line.type);
  return { ...target, lines: [...target.lines].sort((a, b) => place(a) - place(b)) };
}
