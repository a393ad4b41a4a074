import type { ParcelId, PlotId } from '../ids';

/** `let op`: something is likely wrong or missing; `informatie`: good to know. Neither ever blocks. */
type Severity = 'let op' | 'informatie';

/** One finding at one plot. Its words are made on demand by `describeCheck`, so that a thousand findings cost little. */
export interface Finding<Id extends string, Params> {
  readonly id: Id;
  readonly severity: Severity;
  readonly plotId: PlotId;
  readonly params: Params;
}

/** What checks need to know beyond the session. */
export interface CheckContext {
  /** Whether the open package has the parcel; null when no package is open. */
  hasParcel(id: ParcelId): boolean | null;
}

/** What a finding says on screen. */
export interface CheckText {
  readonly message: string;
  readonly whatToDo: string;
  /** Where the rule comes from, as people can look it up. */
  readonly source: string;
}

/** Dutch enumeration: `a, b en c`. */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} en ${last}`;
}
