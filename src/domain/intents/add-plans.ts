import type { Change } from '../change';
import type { TargetType } from '../code-lists';
import type { PeriodId, PlotId } from '../ids';
import type { Session, SessionRecord, Target, TargetLine } from '../session';

/** Homes in plans that exist already, of one type in one period. */
export interface PlannedHomes {
  readonly period: PeriodId;
  readonly type: TargetType;
  readonly hard: number;
  readonly soft: number;
}

export interface AddedPlans {
  /** How people call where they come from; for the log. */
  readonly name: string;
  readonly homes: readonly PlannedHomes[];
  /** Plots that are a plan already: they get its code, so that a later list finds them by it. */
  readonly codes: readonly { readonly plot: PlotId; readonly planCode: string }[];
}

/** Adds existing plans to the starting balance, and their codes to the plots that they are, as one change. */
export function addPlans(session: Session, { name, homes, codes }: AddedPlans): Change {
  const put: SessionRecord[] = [];
  const target = withHomes(session.target, homes);
  if (target !== session.target) put.push(target);
  for (const { plot: id, planCode } of codes) {
    const plot = session.plots.get(id);
    if (plot && plot.planCode !== planCode) put.push({ ...plot, planCode });
  }
  return { intent: 'addPlans', subject: name, put, deleted: [] };
}

function withHomes(target: Target, homes: readonly PlannedHomes[]): Target {
  let { lines } = target;
  for (const { period, type, hard, soft } of homes) {
    if (hard === 0 && soft === 0) continue;
    const isLine = (line: TargetLine): boolean => line.period === period && line.type === type;
    const line = lines.find(isLine) ?? { type, period, units: null, built: null, plannedHard: null, plannedSoft: null };
    const sum = {
      ...line,
      plannedHard: hard === 0 ? line.plannedHard : (line.plannedHard ?? 0) + hard,
      plannedSoft: soft === 0 ? line.plannedSoft : (line.plannedSoft ?? 0) + soft,
    };
    lines = lines.some(isLine) ? lines.map((one) => (isLine(one) ? sum : one)) : [...lines, sum];
  }
  return lines === target.lines ? target : { ...target, lines };
}
