import type { Change } from '../change';
import type { StartId } from '../ids';
import type { Session } from '../session';

/**
 * Keeps the session as it is now as the start of every bid. Once: whoever asks for the starting file later gets the same
 * start, so that all bids can be merged.
 */
export function handOut(session: Session, id: StartId): Change {
  const { header, target, partners, plots, start } = session;
  const made = {
    kind: 'start',
    id,
    header,
    target,
    partners: [...partners.values()],
    plots: [...plots.values()],
  } as const;
  return { intent: 'handOut', subject: header.name, put: start === null ? [made] : [], deleted: [] };
}
