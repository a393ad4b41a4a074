import type { SessionId } from '../domain/ids';
import type { Session } from '../domain/session';
import { POINT_INTERVAL_MS } from '../session/restore-policy';
import type { MakePoint } from './point-maker';

/**
 * Asks now and then for a point of what the session was before a change; whether one is due is for the storage to say,
 * which knows what other days and tabs made. The session is immutable, so the asking can wait until nobody does.
 */
export function automaticPoints(
  makePoint: MakePoint,
  whenIdle: (run: () => void) => void,
): (before: Session, at: string) => void {
  let asked: { readonly session: SessionId; readonly time: number } | null = null;
  return (before, at) => {
    const session = before.header.id;
    const time = Date.parse(at);
    if (asked?.session === session && Math.abs(time - asked.time) < POINT_INTERVAL_MS) return;
    asked = { session, time };
    whenIdle(() => void makePoint('automatic', before));
  };
}
