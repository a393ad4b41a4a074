import { TARGET_TYPES, type TargetType } from '../../domain/code-lists';
import type { PeriodId } from '../../domain/ids';
import { type MissingForTally, missingForTally } from '../../domain/missing-for-tally';
import type { Session } from '../../domain/session';
import { type Tally, type TallyPeriod, tally } from '../../domain/tally';
import { type Bar, barOf } from './bar';

/** One column of the tally: the leading period large, the others small beneath. */
export interface TallyColumn {
  readonly type: TargetType;
  readonly lead: Bar;
  readonly others: readonly Bar[];
}

export interface TallyModel {
  readonly periods: readonly { readonly period: PeriodId; readonly inTarget: boolean }[];
  /** The leading period; null when neither the target nor a plot has one. */
  readonly lead: TallyPeriod | null;
  readonly columns: readonly TallyColumn[];
  readonly undecided: Tally['undecided'];
  readonly missing: readonly MissingForTally[];
  /** No target of any type is known: then bars say nothing, and what to do comes first. */
  readonly noTarget: boolean;
}

/** Everything that the tally shows; `wanted` is the period the user chose, if it still exists. */
export function tallyModel(session: Session, wanted: PeriodId | null): TallyModel {
  const { periods, undecided } = tally(session);
  const lead = periods.find(({ period }) => period === wanted) ?? periods[0] ?? null;
  const barsOf = ({ period, rows }: TallyPeriod, type: TargetType): Bar[] =>
    rows.filter((row) => row.type === type).map((row) => barOf(row, period, session.target));
  const columns = TARGET_TYPES.flatMap((type): TallyColumn[] => {
    const [first] = lead ? barsOf(lead, type) : [];
    const others = periods.filter((period) => period !== lead).flatMap((period) => barsOf(period, type));
    return first ? [{ type, lead: first, others }] : [];
  });
  const bars = columns.flatMap((column) => [column.lead, ...column.others]);
  return {
    periods: periods.map(({ period, inTarget }) => ({ period, inTarget })),
    lead,
    columns,
    undecided,
    missing: missingForTally(session.target),
    noTarget: bars.every((bar) => bar.state === 'no-target'),
  };
}
