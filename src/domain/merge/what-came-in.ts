import type { PlotId } from '../ids';
import type { Conflict, Decisions, Merge } from './merge';

/** What one bid brought, counted in plots. */
export interface CameIn {
  readonly bid: string;
  readonly added: number;
  readonly changed: number;
  /** Conflicts in which the bid has a say. */
  readonly conflicts: number;
}

/** Who brought what, bid by bid; a plot that two bids changed counts for both. What was decided as a bid says, it changed. */
export function whatCameIn(
  { bids, agreed, onlyIn, conflicts }: Merge,
  decisions: Decisions = new Map(),
): readonly CameIn[] {
  const plots = [...agreed, ...onlyIn];
  return bids.map((bid) => {
    const its = plots.filter(({ by }) => by.includes(bid));
    const added = its.filter(({ isNew }) => isNew).map(({ plot }) => plot.id);
    const changed = new Set(its.map(({ plot }) => plot.id));
    for (const conflict of conflicts) for (const id of decidedFor(bid, conflict, decisions)) changed.add(id);
    for (const id of added) changed.delete(id);
    return {
      bid,
      added: added.length,
      changed: changed.size,
      conflicts: conflicts.filter(({ options }) => options.some(({ by }) => by.includes(bid))).length,
    };
  });
}

/** The plot that a decision made as this bid says, and nobody here did. */
function decidedFor(bid: string, conflict: Conflict, decisions: Decisions): readonly PlotId[] {
  const chosen = conflict.options.find(({ id }) => id === decisions.get(conflict.id));
  if (!chosen?.by.includes(bid) || chosen.by.includes(null)) return [];
  if (conflict.kind !== 'land') return [conflict.plot];
  return conflict.options.filter(({ id }) => id === chosen.id).map(({ plot }) => plot);
}
