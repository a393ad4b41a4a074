import type { Session } from '../domain/session';
import { initialGesture } from '../map/gesture-store';
import { type Autosave, createAutosave } from '../session/autosave';
import type { DeviceStorage } from '../session/storage/open-storage';
import { initialView, type ViewState } from '../session/view-store';
import { handOverDrafts } from '../ui/kit/open-drafts';
import { problemText } from '../ui/texts/problems';
import type { LastSession } from './last-session';
import type { Wires } from './wires';

/** The session on the screen, tied to the disk. */
export interface OpenSession {
  /** Keeps a new session and shows it; false, and nothing happened, when this device has one with its id. */
  create(session: Session): Promise<boolean>;
  /** Shows a session that is already kept. */
  show(session: Session): Promise<void>;
  /** Takes in what is still being typed, waits for what is not saved yet, then goes back to the start screen. */
  close(): Promise<void>;
  /** For the session store: brings a change to disk. */
  readonly onChange: (change: Parameters<Autosave['push']>[0], session: Session) => void;
}

/** Ties the session and view stores to the device's storage; `wires` come later, because the store needs `onChange`. */
export function openSessions(storage: DeviceStorage, last: LastSession, getWires: () => Wires): OpenSession {
  let autosave: Autosave | null = null;
  let stopView: (() => void) | null = null;

  const show = async (session: Session): Promise<void> => {
    const wires = getWires();
    const { id } = session.header;
    stopView?.();
    autosave?.stop();
    const view = await storage.views.load(id);
    wires.view.setState(view.ok ? view.value : initialView, true);
    wires.gesture.setState(initialGesture, true);
    wires.session.open(session);
    autosave = createAutosave({
      save: (change, after) => storage.sessions.saveChange(change, after, wires.now()),
      onState: (state) => wires.session.setSaveState(state),
    });
    if (storage.problem) wires.session.setSaveState({ name: 'not-saved', problem: storage.problem });
    stopView = keepView(wires, storage, session);
    last.remember(id);
    wires.state.setState({ screen: 'work' });
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
      wires.state.setState({
        screen: 'start',
        gemeente: null,
        layers: null,
        mapProblem: null,
        notices: [],
        gathered: null,
      });
      wires.session.close();
    },
    onChange: (change, session) => autosave?.push(change, session),
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
