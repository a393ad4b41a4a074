import type { Change } from '../change';
import type { TargetType } from '../code-lists';
import type { PeriodId, PlanId, PlotId } from '../ids';
import type { ExistingPlan } from '../plans/existing-plan';
import type { KeptPlan } from '../plans/kept-plan';
import type { Session, SessionRecord, Target, TargetLine } from '../session';

/** Homes in plans that exist already, of one type in one period. */
export interface PlannedHomes {
  readonly period: PeriodId;
  readonly type: TargetType;
  readonly hard: number;
  readonly soft: number;
}

/** A plan that comes in, with what of it counts in the starting balance. */
export interface AddedPlan {
  /** Of the plan that the session keeps already, which it then takes the place of; otherwise a new one. */
  readonly id: PlanId;
  readonly plan: ExistingPlan;
  /** Empty for a plan that is only kept: its homes are in a plot already, for example. */
  readonly homes: readonly PlannedHomes[];
}

export interface AddedPlans {
  /** How people call where they come from; for the log, and kept with each plan. */
  readonly name: string;
  /** ISO date. */
  readonly day: string;
  readonly plans: readonly AddedPlan[];
  /** Plots that are a plan already: they get its code, so that a later list finds them by it. */
  readonly codes: readonly { readonly plot: PlotId; readonly planCode: string }[];
}

/**
 * Adds existing plans to the starting balance, keeps them with the session, and gives their codes to the plots that they are, as
 * one change. A plan that came in before counts once: what it counted then goes off first.
 */
export function addPlans(session: Session, { name, day, plans, codes }: AddedPlans): Change {
  const before = plans.flatMap(({ id }) => session.plans.get(id)?.counted ?? []);
  const without = withHomes(session.target, before, -1);
  const target = withHomes(
    without,
    plans.flatMap(({ homes }) => homes),
    1,
  );
  const put: SessionRecord[] = target === session.target ? [] : [target];
  for (const { id, plan, homes } of plans) put.push(keptPlan(id, plan, { list: name, addedOn: day, counted: homes }));
  for (const { plot: id, planCode } of codes) {
    const plot = session.plots.get(id);
    if (plot && plot.planCode !== planCode) put.push({ ...plot, planCode });
  }
  return { intent: 'addPlans', subject: name, put, deleted: [] };
}

const keptPlan = (
  id: PlanId,
  { code, name, units, planningStatus, year, geometry }: ExistingPlan,
  kept: Pick<KeptPlan, 'list' | 'addedOn' | 'counted'>,
): KeptPlan => ({ kind: 'plan', id, ...kept, code, name, units, planningStatus, year, geometry });

/** Somebody may have changed a number by hand since: it never goes below 0. */
function withHomes(target: Target, homes: readonly PlannedHomes[], sign: 1 | -1): Target {
  let { lines } = target;
  for (const { period, type, hard, soft } of homes) {
    if (hard === 0 && soft === 0) continue;
    const isLine = (line: TargetLine): boolean => line.period === period && line.type === type;
    const found = lines.find(isLine);
    if (!found && sign < 0) continue;
    const line = found ?? { type, period, units: null, built: null, plannedHard: null, plannedSoft: null };
    const sum = {
      ...line,
      plannedHard: hard === 0 ? line.plannedHard : Math.max(0, (line.plannedHard ?? 0) + sign * hard),
      plannedSoft: soft === 0 ? line.plannedSoft : Math.max(0, (line.plannedSoft ?? 0) + sign * soft),
    };
    lines = found ? lines.map((one) => (isLine(one) ? sum : one)) : [...lines, sum];
  }
  return lines === target.lines ? target : { ...target, lines };
}
