import type { TargetType } from '../code-lists';
import type { RdMultiPolygon } from '../rd-geometry';

/** A plan as a plan monitor, a GIS file or a list has it. */
export interface ExistingPlan {
  /** Its place in the file; no two the same. */
  readonly id: string;
  /** Code in the plan monitor; '' is none. */
  readonly code: string;
  readonly name: string;
  /** Homes as the file counts them, each type by itself; null is not filled in. */
  readonly units: Readonly<Record<TargetType, number | null>>;
  /** As the file has it; '' is none. */
  readonly planningStatus: string;
  /** Year in which the last homes are ready; null is unknown. */
  readonly year: number | null;
  /** RD metres; null for a plan of which the file has no outline. */
  readonly geometry: RdMultiPolygon | null;
}

export type PlanField = 'code' | 'name' | TargetType | 'planningStatus' | 'year';

/** What a file with plans holds. */
export interface ReadPlanList {
  readonly plans: readonly ExistingPlan[];
  /** Which column of the file was taken for what; null is none. */
  readonly columns: Readonly<Record<PlanField, string | null>>;
  /** Plans of which the file has no outline, or one that cannot be read: they count, but are not on the map. */
  readonly withoutOutline: number;
}

/** True for planologische status 1A to 2C (hard), false for the rest (zacht), null when it is not given. [PMW]; provinces differ. */
export function isHard({ planningStatus }: Pick<ExistingPlan, 'planningStatus'>): boolean | null {
  const code = /^\s*([1-5])\s*([A-C])?\b/i.exec(planningStatus);
  if (code) return code[1] === '1' || code[1] === '2';
  if (/^\s*hard\b/i.test(planningStatus)) return true;
  return /^\s*zacht\b/i.test(planningStatus) ? false : null;
}
