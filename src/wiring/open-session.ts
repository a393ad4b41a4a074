import type { SessionId } from '../domain/ids';
import type { Session } from '../domain/session';
import { initialGesture } from '../map/gesture-store';
import { type Autosave, createAutosave } from '../session/autosave';
import { logEntry } from '../session/log-entry';
import type { SessionStoreOptions } from '../session/session-store';
import type { DeviceStorage } from '../session/storage/open-storage';
import { initialView, type ViewState } from '../session/view-store';
import { handOverDrafts } from '../ui/kit/open-drafts';
import { problemText } from '../ui/texts/problems';
import { automaticPoints } from './automatic-points';
import { askToKeepStorage } from './keep-storage';
import type { LastSession } from './last-session';
import type { MakePoint } from './point-maker';
import { whenIdle } from './when-idle';
import type { Wires } from './wires';

/** The session on the screen, tied to the disk. */
export interface OpenSession {
  /** Keeps a new session and shows it; false, and nothing happened, when this device has one with its id. */
  create(session: Session): Promise<boolean>;
  /** Shows a session that is already kept. */
  show(session: Session): Promise<void>;
  /** Takes in what is still being typed, waits for what is not saved yet, then goes back to the start screen. */
  close(): Promise<void>;
  /** Waits for what is not saved yet; false when it could not be. */
  flush(): Promise<boolean>;
  /** For the session store: brings a change to disk, with its line in the log. */
  readonly onChange: NonNullable<SessionStoreOptions['onChange']>;
}

/** Lines that come into a log before it is looked at again whether it is too long. */
const TIDY_EVERY = 100;

/** Ties the session and view stores to the device's storage; `wires` come later, because the store needs `onChange`. */
export function openSessions(
  storage: DeviceStorage,
  last: LastSession,
  makePoint: MakePoint,
  getWires: () => Wires,
): OpenSession {
  let autosave: Autosave | null = null;
  let previousOrder = 0;
  let untidied = 0;
  const beforeChange = automaticPoints(makePoint, whenIdle);
  let stopView: (() => void) | null = null;

  const show = async (session: Session): Promise<void> => {
    const wires = getWires();
    const { id } = session.header;
    stopView?.();
    autosave?.stop();
    const [view, order] = await Promise.all([storage.views.load(id), storage.log.lastOrder(id)]);
    previousOrder = order.ok ? order.value : 0;
    wires.view.setState(view.ok ? view.value : initialView, true);
    wires.gesture.setState(initialGesture, true);
    wires.session.open(session);
    autosave = createAutosave({
      save: (change, after, entries) => storage.sessions.saveChange(change, after, wires.now(), entries),
      onState: (state) => wires.session.setSaveState(state),
    });
    if (storage.problem) wires.session.setSaveState({ name: 'not-saved', problem: storage.problem });
    stopView = keepView(wires, storage, session);
    last.remember(id);
    tidyLog(id);
    void askToKeepStorage();
    wires.state.setState({ screen: 'work' });
  };

  const tidyLog = (id: SessionId): void => {
    untidied = 0;
    whenIdle(async () => {
      const tidied = await storage.log.tidy(id);
      // A log that stays too long for a while is no reason to call anyone.
      if (!tidied.ok && storage.problem === null) console.warn('The log stays as long as it is', tidied.problem);
    });
  };

  return {
    show,
    async create(session) {
      const wires = getWires();
      const kept = await storage.sessions.create(session, wires.now());
      if (!kept.ok && kept.problem.name === 'session-exists') return false;
      await show(session);
      if (!kept.ok) {
        wires.session.setSaveState({ name: 'not-saved', problem: kept.problem });
        wires.notice('problem', problemText(kept.problem));
      }
      return true;
    },
    async close() {
      const wires = getWires();
      handOverDrafts();
      const saved = (await autosave?.flush()) ?? true;
      // A device that keeps nothing still has the session in memory, on the start screen's list.
      if (!saved && storage.problem === null) {
        const { saveState } = wires.session.getState();
        if (saveState.name === 'not-saved') wires.notice('problem', problemText(saveState.problem));
        return;
      }
      autosave?.stop();
      autosave = null;
      stopView?.();
      stopView = null;
      last.forget();
      // What was said belonged to the session that closes.
      wires.state.setState({ screen: 'start', gemeente: null, layers: null, mapProblem: null, notices: [] });
      wires.session.close();
    },
    flush: async () => (await autosave?.flush()) ?? true,
    onChange(change, session, applying) {
      const wires = getWires();
      const at = wires.now();
      const { proposer } = wires.view.getState();
      const name = (proposer && session.partners.get(proposer)?.name) ?? '';
      const entry = logEntry(change, applying, { at, proposer: name, previousOrder });
      previousOrder = entry.order;
      autosave?.push(change, session, entry);
      beforeChange(applying.before, at);
      untidied += 1;
      if (untidied >= TIDY_EVERY) tidyLog(session.header.id);
    },
  };
}

/** Writes the view at once, one write at a time: what changes meanwhile goes along with the next. */
function keepView(wires: Wires, storage: DeviceStorage, { header }: Session): () => void {
  let wanted: ViewState | null = null;
  let writing = false;
  const write = async (): Promise<void> => {
    writing = true;
    while (wanted !== null) {
      const view = wanted;
      wanted = null;
      // A view that is not kept costs a map position, no work: nobody is called for it.
      await storage.views.save(header.id, view);
    }
    writing = false;
  };
  return wires.view.subscribe((view) => {
    wanted = view;
    if (!writing) void write();
  });
}
