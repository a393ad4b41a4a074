import type { Merge } from './merge';

/** What one bid brought, counted in plots. */
export interface CameIn {
  readonly bid: string;
  readonly added: number;
  readonly changed: number;
  /** Conflicts in which the bid has a say. */
  readonly conflicts: number;
}

/** Who brought what, bid by bid; a plot that two bids changed counts for both. */
export function whatCameIn({ bids, agreed, onlyIn, conflicts }: Merge): readonly CameIn[] {
  const plots = [...agreed, ...onlyIn];
  return bids.map((bid) => {
    const its = plots.filter(({ by }) => by.includes(bid));
    const added = its.filter(({ isNew }) => isNew).length;
    return {
      bid,
      added,
      changed: its.length - added,
      conflicts: conflicts.filter(({ options }) => options.some(({ by }) => by.includes(bid))).length,
    };
  });
}
