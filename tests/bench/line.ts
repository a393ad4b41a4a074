import { medianRatio, type Summary, summarise } from './statistics';

/** One line of the result. */
export interface Line {
  readonly what: string;
  /** About how many parcels; null where that does not matter. */
  readonly parcels: number | null;
  readonly unit: 'ms' | 'kB';
  readonly value: Summary;
  readonly floor: Summary | null;
  /** Median over the rounds of value ÷ floor. */
  readonly ratio: number | null;
  /** In words; null for a line that is only told. */
  readonly budget: string | null;
  readonly met: boolean | null;
}

interface Measured {
  readonly what: string;
  readonly parcels: number | null;
  /** By round, like `floors`. */
  readonly values: readonly number[];
  readonly floors?: readonly number[];
  readonly unit?: Line['unit'];
}

/** What the line must be: at most so much itself, or at most so many times its floor; null for a line that is only told. */
export type Budget = { readonly atMost: number } | { readonly timesFloor: number } | null;

export function lineOf({ what, parcels, values, floors, unit = 'ms' }: Measured, budget: Budget): Line {
  const value = summarise(values);
  const ratio = floors ? medianRatio(values, floors) : null;
  const shown = { what, parcels, unit, value, floor: floors ? summarise(floors) : null, ratio };
  if (budget === null) return { ...shown, budget: null, met: null };
  if ('atMost' in budget) return { ...shown, budget: `≤ ${budget.atMost} ${unit}`, met: value.median <= budget.atMost };
  if (ratio === null) throw new Error(`"${what}" has no floor to be held against`);
  return { ...shown, budget: `≤ ${budget.timesFloor} × floor`, met: ratio <= budget.timesFloor };
}
