import { TARGET_TYPES, type TargetType } from '../code-lists';
import type { PeriodId } from '../ids';
import type { PlannedHomes } from '../intents/add-plans';
import { type ExistingPlan, isHard } from './existing-plan';

/**
 * How the three numbers of a plan hang together. `apart`: each home stands in one of them. `nested`: zorggeschikt homes are in
 * geclusterd too, and those in nultreden. DIWI files hold three independent integers that may overlap, so it must be asked.
 */
export type CountedAs = 'apart' | 'nested';

/** True when it makes a difference how the numbers hang together, so that it must be asked. */
export const mustAsk = (plans: readonly ExistingPlan[]): boolean =>
  plans.some(({ units }) => TARGET_TYPES.filter((type) => (units[type] ?? 0) > 0).length > 1);

/** Homes of a plan, each once, in its heaviest type; null when the numbers cannot be nested. */
export function homesOf({ units }: Pick<ExistingPlan, 'units'>, counted: CountedAs): Record<TargetType, number> | null {
  const zorggeschikt = units.zorggeschikt ?? 0;
  const geclusterd = units.geclusterd ?? 0;
  const nultreden = units.nultreden ?? 0;
  if (counted === 'apart') return { zorggeschikt, geclusterd, nultreden };
  // A number that is not filled in says nothing, so what lies within it is not taken off.
  const inClustered = units.geclusterd === null ? 0 : zorggeschikt;
  const inStepless = units.nultreden === null ? 0 : Math.max(geclusterd, zorggeschikt);
  if (geclusterd < inClustered || nultreden < inStepless) return null;
  return { zorggeschikt, geclusterd: geclusterd - inClustered, nultreden: nultreden - inStepless };
}

/** The period of a year, by the names of the periods (`t/m 2030`, `2031-2036`); null when none holds it. */
export function periodOfYear(year: number, periods: readonly PeriodId[]): PeriodId | null {
  const holds = (period: PeriodId): boolean => {
    const until = /^t\/m\s+(\d{4})$/.exec(period);
    if (until) return year <= Number(until[1]);
    const range = /^(\d{4})\s*(?:-|–|t\/m)\s*(\d{4})$/.exec(period);
    return range !== null && year >= Number(range[1]) && year <= Number(range[2]);
  };
  return periods.find(holds) ?? null;
}

export interface SumChoice {
  readonly periods: readonly PeriodId[];
  /** Where plans without a year count; null leaves them out. */
  readonly withoutYear: PeriodId | null;
  readonly counted: CountedAs;
}

export interface PlanSums {
  /** What comes into the starting balance, by period and type. */
  readonly homes: readonly PlannedHomes[];
  /** Plans that are left out: no period, or numbers that cannot be nested. */
  readonly leftOut: readonly ExistingPlan[];
  /** Plans of which the file does not say how hard they are: counted as zacht. */
  readonly hardnessUnknown: number;
}

/** Adds plans up for the starting balance. */
export function sumPlans(plans: readonly ExistingPlan[], { periods, withoutYear, counted }: SumChoice): PlanSums {
  const sums = new Map<string, { period: PeriodId; type: TargetType; hard: number; soft: number }>();
  const leftOut: ExistingPlan[] = [];
  let hardnessUnknown = 0;
  for (const plan of plans) {
    const period = plan.year === null ? withoutYear : periodOfYear(plan.year, periods);
    const homes = homesOf(plan, counted);
    if (period === null || homes === null) {
      leftOut.push(plan);
      continue;
    }
    const hard = isHard(plan);
    if (hard === null) hardnessUnknown += 1;
    for (const type of TARGET_TYPES) {
      if (homes[type] === 0) continue;
      const key = `${period}/${type}`;
      const sum = sums.get(key) ?? { period, type, hard: 0, soft: 0 };
      sum[hard ? 'hard' : 'soft'] += homes[type];
      sums.set(key, sum);
    }
  }
  const order = ({ period, type }: { period: PeriodId; type: TargetType }): number =>
    periods.indexOf(period) * TARGET_TYPES.length + TARGET_TYPES.indexOf(type);
  return { homes: [...sums.values()].sort((a, b) => order(a) - order(b)), leftOut, hardnessUnknown };
}
