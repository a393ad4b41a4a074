import type { CountableStatus, HousingType } from '../../domain/code-lists';
import type { PeriodId, PlotId } from '../../domain/ids';
import type { Target } from '../../domain/session';
import type { TallyRow } from '../../domain/tally';

export type BarPartId = 'startingBalance' | CountableStatus;

/** Surest first: what is built or planned, then what was agreed, down to what is only a candidate. */
export const BAR_PARTS: readonly BarPartId[] = ['startingBalance', 'afgesproken', 'kansrijk', 'kandidaat'];

interface BarPart {
  readonly id: BarPartId;
  readonly homes: number;
  /** Place on the bar, in % of its length. */
  readonly startPercent: number;
  readonly widthPercent: number;
}

/** One bar of the tally, ready to draw: whole homes, and lengths in % of the bar. */
export interface Bar {
  readonly type: HousingType;
  readonly period: PeriodId;
  /** Starting balance plus tagged; a part of a home does not count yet. */
  readonly counted: number;
  /** Homes in plots that count. */
  readonly tagged: number;
  /** target × margin; null is not filled in. */
  readonly goal: number | null;
  readonly target: number | null;
  readonly remaining: number | null;
  readonly over: number;
  readonly state: 'no-target' | 'open' | 'reached' | 'over';
  readonly parts: readonly BarPart[];
  /** Where the goal lies on the bar; 100 unless more is counted than the goal. null without a target. */
  readonly goalPercent: number | null;
  readonly plots: readonly PlotId[];
  readonly balanceKnown: boolean;
}

// Percentages leave tails like 233.99999999999997 on numbers that are whole.
const TAIL = 1e-6;

export function barOf(row: TallyRow, period: PeriodId, target: Target): Bar {
  const goal = row.targetWithMargin;
  const exact = row.startingBalance.total + row.tagged;
  const length = Math.max(goal ?? 0, exact, 1);
  const percent = (homes: number): number => (100 * homes) / length;

  const parts: BarPart[] = [];
  let start = 0;
  // Against an unknown target nothing is a part of anything: the bar then stays empty.
  for (const id of goal === null ? [] : BAR_PARTS) {
    const homes = homesOf(id, row, target);
    if (homes <= 0) continue;
    parts.push({ id, homes, startPercent: percent(start), widthPercent: percent(homes) });
    start += homes;
  }

  return {
    type: row.type,
    period,
    counted: Math.floor(exact + TAIL),
    tagged: row.tagged,
    goal: goal === null ? null : Math.max(0, Math.ceil(goal - TAIL)),
    target: row.target,
    remaining: row.remaining,
    over: row.over,
    state: stateOf(row),
    parts,
    goalPercent: goal === null ? null : percent(goal),
    plots: row.plots,
    balanceKnown: row.startingBalance.known,
  };
}

function homesOf(id: BarPartId, row: TallyRow, target: Target): number {
  if (id === 'startingBalance') return row.startingBalance.total;
  return target.countedStatuses.includes(id) ? row.taggedByStatus[id] : 0;
}

function stateOf(row: TallyRow): Bar['state'] {
  if (row.remaining === null) return 'no-target';
  if (row.over > 0) return 'over';
  return row.remaining === 0 ? 'reached' : 'open';
}
