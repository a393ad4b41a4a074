import type { ParcelId, PartnerId, PlotId } from '../ids';
import type { Plot } from '../plot';
import type { Partner, Session } from '../session';
import type { Saying, Topic } from './topics';

/** Who says something: the name of a bid, or null for the session that the bids come into. */
export type Voice = string | null;

/** One thing that was said about a plot, and by whom; nobody says otherwise. */
interface Said {
  readonly topic: Topic;
  readonly by: readonly Voice[];
}

/** A plot about which something came in, as it is after the merge. */
export interface MergedPlot {
  readonly plot: Plot;
  /** False for a plot that the start had too. */
  readonly isNew: boolean;
  readonly by: readonly Voice[];
  readonly said: readonly Said[];
}

interface Option {
  /** Names the choice, whatever the order of the bids. */
  readonly id: string;
  readonly by: readonly Voice[];
}

/** One topic of a plot on which voices say different things. */
export interface TopicConflict {
  readonly kind: 'topic';
  readonly id: string;
  readonly plot: PlotId;
  readonly topic: Topic;
  /** Ours first, where we have the plot. */
  readonly options: readonly (Option & { readonly saying: Saying })[];
}

/** A plot that one voice took out and another kept. It stays unless someone decides otherwise. */
export interface RemovalConflict {
  readonly kind: 'removal';
  readonly id: string;
  readonly plot: PlotId;
  readonly options: readonly (Option & { readonly keep: boolean })[];
}

/** Land that lies in several counting plots since these bids. */
export interface LandConflict {
  readonly kind: 'land';
  readonly id: string;
  readonly parcels: readonly ParcelId[];
  /** Which plot gets the parcels. */
  readonly options: readonly (Option & { readonly plot: PlotId })[];
}

export type Conflict = TopicConflict | RemovalConflict | LandConflict;

/** Conflict id to option id. What is not in it is left open as both. */
export type Decisions = ReadonlyMap<string, string>;

/** Something in a bid that is not merged, because it is the facilitator's: the target, a partner's name or role. */
export interface NotTaken {
  readonly bid: string;
  readonly about: 'target' | 'partner';
  /** The partner's name here; '' for the target. */
  readonly subject: string;
}

/** What bids say together. Nothing is changed yet: `mergeBids` makes a change of it, with what was decided. */
export interface Merge {
  readonly ours: Session;
  /** In alphabetical order. */
  readonly bids: readonly string[];
  /** The partner whose bid it is, for each bid of which that is known. */
  readonly parties: ReadonlyMap<string, PartnerId>;
  /** Plots about which several voices say something, and nobody otherwise. */
  readonly agreed: readonly MergedPlot[];
  /** Plots about which one bid says something, and nobody else. */
  readonly onlyIn: readonly MergedPlot[];
  readonly conflicts: readonly Conflict[];
  readonly notTaken: readonly NotTaken[];
  /** Partners that come along. */
  readonly newPartners: readonly Partner[];
  /** Every plot after the merge, ours where voices differ. What did not change is the same object. */
  readonly plots: ReadonlyMap<PlotId, Plot>;
}
