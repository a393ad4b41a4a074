import type { HousingType, Segment, TenureOwner } from '../../domain/code-lists';
import type { ProgrammeLine } from '../../domain/plot';
import { isUnitCount } from '../../domain/plot-programme';
import { bad, good, type Result } from '../../domain/result';

/** A programme line while it is being filled in: the type or the number may still be missing. */
export interface DraftLine {
  /** Keeps the line's fields together while lines come and go. */
  readonly key: number;
  readonly type: HousingType | null;
  readonly units: number | null;
  readonly segment: Segment;
  readonly tenureOwner: TenureOwner;
}

/** The first thing that stands in the way of making a programme of the draft. */
export interface DraftProblem {
  readonly key: number;
  readonly field: 'type' | 'units';
}

export const emptyDraftLine = (key: number): DraftLine => ({
  key,
  type: null,
  units: null,
  segment: 'onbekend',
  tenureOwner: 'onbekend',
});

/** A programme out of the draft. Lines in which nothing was filled in are left out; a half-filled one is a problem. */
export function readDraft(lines: readonly DraftLine[]): Result<readonly ProgrammeLine[], DraftProblem> {
  const programme: ProgrammeLine[] = [];
  for (const { key, type, units, segment, tenureOwner } of lines) {
    if (type === null && units === null) continue;
    if (type === null) return bad({ key, field: 'type' });
    if (units === null || !isUnitCount(units)) return bad({ key, field: 'units' });
    programme.push({ type, units, segment, tenureOwner });
  }
  return good(programme);
}
