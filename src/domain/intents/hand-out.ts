import type { Change } from '../change';
import type { StartId } from '../ids';
import type { Session, Start } from '../session';

/**
 * Keeps the session as it is now as the start of every bid. Once: whoever asks for the starting file later gets the same
 * start, so that all bids can be merged.
 */
export function handOut(session: Session, id: StartId): Change {
  const { header, start } = session;
  return { intent: 'handOut', subject: header.name, put: start === null ? [startOf(session, id)] : [], deleted: [] };
}

/** The session as it is now becomes the start of a next round; bids of the one before can then be merged no more. */
export function startRound(session: Session, id: StartId): Change {
  return { intent: 'startRound', subject: session.header.name, put: [startOf(session, id)], deleted: [] };
}

function startOf({ header, target, partners, plots }: Session, id: StartId): Start {
  return {
    kind: 'start',
    id,
    header,
    target,
    partners: [...partners.values()],
    plots: [...plots.values()],
  };
}
