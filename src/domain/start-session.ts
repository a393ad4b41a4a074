import { orderedSession } from './apply';
import { sameValue } from './same-value';
import type { Session, Start } from './session';

/** The session as it was handed out: what a partner begins from, and what bids are held against. */
export const startSession = (start: Start): Session =>
  orderedSession(start.header, start.target, start.partners, start.plots, start);

/** True for a session in which nothing was done since it was handed out. */
export function isStart({ start, target, partners, plots, plans }: Session): boolean {
  if (!start || plans.size > 0) return false;
  const now = [target, [...partners.values()], [...plots.values()]];
  return sameValue(now, [start.target, start.partners, start.plots]);
}
