import { orderedSession } from './apply';
import type { Session, Start } from './session';

/** The session as it was handed out: what a partner begins from, and what bids are held against. */
export const startSession = (start: Start): Session =>
  orderedSession(start.header, start.target, start.partners, start.plots, start);
