import type { PlanId } from '../ids';
import type { PlannedHomes } from '../intents/add-plans';
import type { ExistingPlan } from './existing-plan';

/**
 * A plan that came in with a list, as the session keeps it: so that it stays on the map, and counts once when it comes in again.
 * For whoever works in the session only: a plan monitor holds what is not public, and nothing of it goes into a file for others.
 */
export interface KeptPlan extends Omit<ExistingPlan, 'id'> {
  readonly kind: 'plan';
  readonly id: PlanId;
  /** How people call the list in which it stood: the name of its file. */
  readonly list: string;
  /** ISO date on which it came in. */
  readonly addedOn: string;
  /** What of it came into the starting balance; empty for a plan that was left out, because it is a plot for example. */
  readonly counted: readonly PlannedHomes[];
}

/** By list, then by name: as in the legend and the log. */
export const compareKeptPlans = (a: KeptPlan, b: KeptPlan): number =>
  compareText(a.list, b.list) || compareText(a.name, b.name) || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
