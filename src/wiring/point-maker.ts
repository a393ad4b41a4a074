import type { Session } from '../domain/session';
import type { PointReason } from '../session/restore-policy';
import type { DeviceStorage } from '../session/storage/open-storage';
import { problemText } from '../ui/texts/problems';
import type { Wires } from './wires';

/**
 * Keeps a restore point of the open session, or of the one that is given. What is about to happen goes on when that
 * fails (it can be undone itself), but the screen says so.
 */
export type MakePoint = (reason: PointReason, session?: Session | null) => Promise<void>;

export const pointMaker =
  (storage: DeviceStorage, getWires: () => Wires): MakePoint =>
  async (reason, given) => {
    const wires = getWires();
    const session = given ?? wires.session.getState().session;
    if (!session) return;
    const made = await storage.points.make(session, reason, { id: wires.newId(), at: wires.now() });
    // That a device keeps nothing was said when the program opened.
    if (!made.ok && storage.problem === null) wires.notice('problem', problemText(made.problem));
  };
