import { cleanName } from '../clean-text';
import type { PartnerId } from '../ids';
import { bad, good, type Result } from '../result';
import { sameValue } from '../same-value';
import type { Session } from '../session';

/** A session that somebody handed in, with the name by which the merge speaks of it. No two of one merge share a name. */
export interface Bid {
  readonly name: string;
  readonly session: Session;
}

/** Why a session that was handed in cannot be merged. Dutch sentences: `src/ui/texts/problems.ts`. */
export type BidProblem =
  /** The session here was never handed out, so that nothing tells what a bid changed. */
  | { readonly name: 'start-missing' }
  /** The file did not come from a starting file. */
  | { readonly name: 'bid-without-start' }
  /** It came from another starting file than this session's. */
  | { readonly name: 'bid-of-other-start' }
  | { readonly name: 'bid-twice' };

/**
 * The session as a bid on ours. It goes by the partner that proposes all its new plots; otherwise by its own name, when
 * that is another than it got; otherwise by its file.
 */
export function bidOf(
  ours: Session,
  session: Session,
  fileName: string,
  earlier: readonly Bid[],
): Result<Bid, BidProblem> {
  const { start } = ours;
  if (!start) return bad({ name: 'start-missing' });
  if (!session.start) return bad({ name: 'bid-without-start' });
  if (session.start.id !== start.id) return bad({ name: 'bid-of-other-start' });
  if (earlier.some((bid) => sameHands(bid.session, session))) return bad({ name: 'bid-twice' });
  const file = cleanName(fileName.replace(/(\.bod)?(\.sessie)?\.json$/i, '')) || 'bestand';
  const proposer = soleProposer(session);
  const name =
    (proposer && session.partners.get(proposer)?.name) ??
    (session.header.name === start.header.name ? file : session.header.name);
  const taken = new Set(earlier.map((bid) => bid.name));
  const free = [name, `${name} (${file})`].find((candidate) => !taken.has(candidate));
  return free === undefined ? bad({ name: 'bid-twice' }) : good({ name: free, session });
}

/** The same plots and partners: a copy of a file, whatever it is called. */
const sameHands = (a: Session, b: Session): boolean =>
  sameValue([...a.plots.values()], [...b.plots.values()]) &&
  sameValue([...a.partners.values()], [...b.partners.values()]);

/** The one partner that proposes every plot that the start did not have; null when there is none, or more than one. */
export function soleProposer({ start, plots, partners }: Session): PartnerId | null {
  const known = new Set(start?.plots.map(({ id }) => id));
  const proposers = new Set<PartnerId | null>();
  for (const plot of plots.values()) if (!known.has(plot.id)) proposers.add(plot.proposedBy);
  const [only = null] = proposers;
  return only === null || proposers.size > 1 || !partners.has(only) ? null : only;
}
