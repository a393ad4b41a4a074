import { restoreSession } from '../domain/intents/restore-session';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { formatDateTime } from '../ui/kit/format';
import { problemText, repairNoteText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import type { MakePoint } from './point-maker';
import { mayChange, type Wires } from './wires';

export type PointActions = Pick<Actions, 'restorePoints' | 'restorePoint'>;

/** Fetched by `point-actions.ts`. Looking at restore points, and going back to one. Opening one as a copy is the start screen's work. */
export const pointWork = (
  wires: Wires,
  { points }: Pick<DeviceStorage, 'points'>,
  makePoint: MakePoint,
): PointActions => ({
  async restorePoints(session) {
    const found = await points.list(session);
    if (found.ok) return found.value;
    wires.notice('problem', problemText(found.problem));
    return [];
  },
  async restorePoint({ sessionId, id, at }) {
    if (!mayChange(wires)) return;
    const read = await points.open(sessionId, id);
    if (!read.ok) return wires.notice('problem', problemText(read.problem));
    const before = wires.session.getState().session;
    if (before?.header.id !== sessionId) return;
    await makePoint('before-restore', before);
    // What was done while the point was made is taken back too, and so can be undone with it.
    const { session } = wires.session.getState();
    if (session?.header.id !== sessionId) return;
    const moment = formatDateTime(at);
    const change = restoreSession(session, read.value.session, 'restoreSession', moment);
    const same = change.put.length === 0 && change.deleted.length === 0;
    wires.session.apply(change);
    const text = same ? wiringTexts.restoredSame(moment) : wiringTexts.restored(moment);
    wires.notice('info', text, read.value.notes.map(repairNoteText));
  },
});
