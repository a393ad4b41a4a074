import { apply } from '../domain/apply';
import { restoreSession } from '../domain/intents/restore-session';
import { exportFileName } from '../io/export-file-name';
import { readSession } from '../session/file/read-session';
import { isLogDay, type LogItem, takingBackTo } from '../session/session-log';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { formatDateTime } from '../ui/kit/format';
import { logText } from '../ui/log/log-text';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { download } from './download';
import type { OpenSession } from './open-session';
import type { MakePoint } from './point-maker';
import { mayChange, type Wires } from './wires';

/** "Wat deden we": reading it, going back in it, taking it along as text. Fetched by `log-actions.ts` when someone asks for it. */
export function logWork(
  wires: Wires,
  storage: Pick<DeviceStorage, 'log' | 'problem'>,
  opened: Pick<OpenSession, 'flush'>,
  makePoint: MakePoint,
): Pick<Actions, 'readLog' | 'goBackTo' | 'saveLog'> {
  const problem = (cause: Parameters<typeof problemText>[0]): void => wires.notice('problem', problemText(cause));

  /** Oldest first, with what was just done; null when it cannot be read or is not whole, which is said. */
  const wholeLog = async (): Promise<readonly LogItem[] | null> => {
    const { session } = wires.session.getState();
    if (!session) return null;
    const saved = await opened.flush();
    // A device that keeps nothing has the log in memory, whole.
    if (!saved && storage.problem === null) {
      const { saveState } = wires.session.getState();
      if (saveState.name === 'not-saved') problem(saveState.problem);
      return null;
    }
    const items = await storage.log.read(session.header.id);
    if (items.ok) return items.value;
    problem(items.problem);
    return null;
  };

  return {
    async readLog() {
      return (await wholeLog())?.toReversed() ?? [];
    },
    async goBackTo(order) {
      if (!mayChange(wires)) return;
      const items = await wholeLog();
      if (!items) return;
      await makePoint('before-restore');
      const { session } = wires.session.getState();
      const entry = items.find((item) => item.order === order);
      const taking = takingBackTo(items, order);
      if (!session || !entry || isLogDay(entry) || !taking) return problem({ name: 'log-not-whole' });
      const { header, target, partners, plots, plans } = apply(session, taking).session;
      // What the log takes out of storage goes through the same gate as the session itself.
      const checked = readSession({
        header,
        target,
        partners: [...partners.values()],
        plots: [...plots.values()],
        plans: [...plans.values()],
      });
      if (!checked.ok) return problem({ name: 'log-not-whole' });
      const moment = formatDateTime(entry.at);
      wires.session.apply(restoreSession(session, checked.value.session, 'goBack', moment));
      wires.notice('info', wiringTexts.wentBack(moment));
    },
    async saveLog() {
      const header = wires.session.getState().session?.header;
      const items = await wholeLog();
      if (!header || !items) return;
      const writtenAt = wires.now();
      const name = exportFileName(header, writtenAt, { extension: 'wat-deden-we.txt' });
      download(new Blob([logText(header, items, writtenAt)], { type: 'text/plain' }), name);
      wires.notice('info', wiringTexts.exported(name));
    },
  };
}
