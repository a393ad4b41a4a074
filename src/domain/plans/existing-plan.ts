import type { TargetType } from '../code-lists';
import type { RdMultiPolygon } from '../rd-geometry';
import type { SessionHeader } from '../session';

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

export type PlanField = 'code' | 'name' | 'municipality' | TargetType | 'planningStatus' | 'year';

/** A plan as a file has it: with the gemeente that it says, name or code; '' is none. */
export interface ReadPlan extends ExistingPlan {
  readonly municipality: string;
}

/** A cell in which homes should stand and that is no number of them. */
export interface UnreadableHomes {
  /** How its row is called. */
  readonly plan: string;
  readonly text: string;
}

/** What a file with plans holds. */
export interface ReadPlanList {
  readonly plans: readonly ReadPlan[];
  /** Rows without homes for older people: nothing to count. */
  readonly withoutHomes: number;
  readonly unreadable: readonly UnreadableHomes[];
  /** Which column of the file was taken for what; null is none. */
  readonly columns: Readonly<Record<PlanField, string | null>>;
  /** Plans of which the file has no outline, or one that cannot be read: they count, but are not on the map. */
  readonly withoutOutline: number;
}

/** True for a plan that says that it is of another gemeente, by name or by CBS code. */
export function isElsewhere(
  { municipality }: Pick<ReadPlan, 'municipality'>,
  header: Pick<SessionHeader, 'municipalityCode' | 'municipalityName'>,
): boolean {
  const said = plain(municipality);
  if (said === '') return false;
  const digits = /^(?:gm)?0*(\d{1,4})$/.exec(said)?.[1];
  if (digits !== undefined)
    return header.municipalityCode !== '' && Number(header.municipalityCode.replace(/\D/g, '')) !== Number(digits);
  return said !== plain(header.municipalityName);
}

const plain = (name: string): string =>
  name
    .replace(/^gemeente\s+/i, '')
    .trim()
    .toLocaleLowerCase('nl-NL');

/** True for planologische status 1A to 2C (hard), false for the rest (zacht), null when it is not given. [PMW]; provinces differ. */
export function isHard({ planningStatus }: Pick<ExistingPlan, 'planningStatus'>): boolean | null {
  const code = /^\s*([1-5])\s*([A-C])?\b/i.exec(planningStatus);
  if (code) return code[1] === '1' || code[1] === '2';
  if (/^\s*hard\b/i.test(planningStatus)) return true;
  return /^\s*zacht\b/i.test(planningStatus) ? false : null;
}
