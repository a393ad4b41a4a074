import { apply } from '../domain/apply';
import { type SessionId, sessionId } from '../domain/ids';
import { renameSession } from '../domain/intents/session-fields';
import type { Result } from '../domain/result';
import type { Session } from '../domain/session';
import { initialGesture } from '../map/gesture-store';
import { setCorrectionGrid } from '../package/rd-wgs84';
import { type Autosave, createAutosave } from '../session/autosave';
import type { ReadSession } from '../session/file/read-session';
import type { Lease, Leases } from '../session/lease';
import { logEntry } from '../session/log-entry';
import { openSessionChannel, type SessionChannel, type TabMessage } from '../session/session-channel';
import type { SessionStoreOptions } from '../session/session-store';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { StorageProblem } from '../session/storage-problem';
import { initialView } from '../session/view-store';
import { handOverDrafts } from '../ui/kit/open-drafts';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { automaticPoints } from './automatic-points';
import { askToKeepStorage } from './keep-storage';
import { keepView } from './keep-view';
import type { LastSession } from './last-session';
import type { MakePoint } from './point-maker';
import { whenIdle } from './when-idle';
import type { Wires } from './wires';

/** The session on the screen, tied to the disk and to the other tabs that show it. */
export interface OpenSession {
  /** Keeps a new session and shows it; false, and nothing happened, when this device has one with its id. */
  create(session: Session): Promise<boolean>;
  /** Reads a session that is kept, to write it here or, when another tab does, to look along. `show` must follow. */
  load(id: SessionId): Promise<Result<ReadSession, StorageProblem>>;
  /** Shows what `load` read. */
  show(session: Session): Promise<void>;
  /** From now on this tab writes the session that it looked along with. */
  takeOver(): Promise<void>;
  /** Takes in what is still being typed, waits for what is not saved yet, then goes back to the start screen. */
  close(): Promise<void>;
  /** Waits for what is not saved yet; false when it could not be. */
  flush(): Promise<boolean>;
  /** For the session store: brings a change to disk, with its line in the log. */
  readonly onChange: NonNullable<SessionStoreOptions['onChange']>;
}

interface Deps {
  readonly storage: DeviceStorage;
  readonly leases: Leases;
  readonly last: LastSession;
  readonly makePoint: MakePoint;
  /** They come later, because the session store needs `onChange`. */
  readonly getWires: () => Wires;
}

/** Lines that come into a log before it is looked at again whether it is too long. */
const TIDY_EVERY = 100;

/** Ties the session and view stores to the device's storage: one tab writes a session, all others look along. */
export function openSessions({ storage, leases, last, makePoint, getWires }: Deps): OpenSession {
  let autosave: Autosave | null = null;
  let previousOrder = 0;
  let untidied = 0;
  const beforeChange = automaticPoints(makePoint, whenIdle);
  let stopView: (() => void) | null = null;
  let lease: Lease | null = null;
  let channel: SessionChannel | null = null;

  const letGo = (): void => {
    stopView?.();
    autosave?.stop();
    lease?.release();
    channel?.close();
    stopView = autosave = lease = channel = null;
  };

  /** Another tab writes from now on. What this one did is written first, as far as storage still lets it. */
  const lookAlong = async (): Promise<void> => {
    getWires().session.lookAlong();
    const pending = autosave;
    autosave = null;
    const saved = (await pending?.flush()) ?? true;
    pending?.stop();
    lease?.release();
    lease = null;
    if (!saved && storage.problem === null) await keepCopy();
  };

  /** What came too late to be written is kept beside the session, which then shows what the other tab made of it. */
  const keepCopy = async (): Promise<void> => {
    const wires = getWires();
    const { session } = wires.session.getState();
    if (!session) return;
    const own = { ...session, header: { ...session.header, id: sessionId(wires.newId()) } };
    const copy = apply(own, renameSession(own, wiringTexts.ownVersionName(session.header.name))).session;
    const kept = await storage.sessions.create(copy, wires.now(), '');
    if (!kept.ok) return wires.notice('problem', problemText(kept.problem));
    wires.notice('problem', wiringTexts.ownVersionKept(copy.header.name));
    await readAgain(session.header.id);
  };

  const hear = (id: SessionId, message: TabMessage): void => {
    const { session } = getWires();
    const { access, saveState } = session.getState();
    // What could not be written any more stays on the screen, to be downloaded.
    const follows = access === 'read' && saveState.name === 'saved';
    if (message.kind === 'saved' && follows) session.receive(message.change);
    else if (message.kind === 'claimed' && follows) void readAgain(id);
    else if (message.kind === 'anyone' && access === 'write') channel?.post({ kind: 'here' });
    else if ((message.kind === 'claimed' || message.kind === 'hand-over') && access === 'write') {
      handOverDrafts();
      void lookAlong();
    }
  };

  const readAgain = async (id: SessionId): Promise<void> => {
    const loaded = await storage.sessions.load(id);
    const wires = getWires();
    if (wires.session.getState().access === 'write') return;
    if (loaded.ok) wires.session.open(loaded.value.session, 'read');
    else wires.notice('problem', problemText(loaded.problem));
  };

  /** The lease proves itself with every write, so what is read after the claim is what there is. */
  const claimed = async (id: SessionId, granted: Lease): Promise<void> => {
    lease = granted;
    const claim = await storage.sessions.claim(id, granted.token);
    if (!claim.ok && claim.problem.name !== 'session-not-found' && !storage.problem)
      getWires().notice('problem', problemText(claim.problem));
  };

  const write = (id: SessionId): void => {
    const wires = getWires();
    const { token } = lease ?? { token: '' };
    autosave = createAutosave({
      save: (change, after, entries) => storage.sessions.saveChange(change, after, wires.now(), token, entries),
      onSaved: (change) => channel?.post({ kind: 'saved', change }),
      onState: (state) => {
        wires.session.setSaveState(state);
        if (state.name === 'not-saved' && state.problem.name === 'session-taken-over') void lookAlong();
      },
    });
    if (storage.problem) wires.session.setSaveState({ name: 'not-saved', problem: storage.problem });
    else channel?.post({ kind: 'claimed' });
    tidyLog(id);
  };

  /** Before the first gesture: the log goes on after its last line. */
  const readOrder = async (id: SessionId): Promise<void> => {
    const order = await storage.log.lastOrder(id);
    previousOrder = order.ok ? order.value : 0;
  };

  const show = async (session: Session): Promise<void> => {
    const wires = getWires();
    const { id } = session.header;
    const [view] = await Promise.all([storage.views.load(id), readOrder(id)]);
    wires.view.setState(view.ok ? view.value : initialView, true);
    wires.gesture.setState(initialGesture, true);
    wires.session.open(session, lease ? 'write' : 'read');
    if (lease) write(id);
    stopView = keepView(wires, storage, session);
    last.remember(id);
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
      const { id } = session.header;
      letGo();
      lease = await leases.take(id, () => void lookAlong());
      // A tab that writes a session with this id: then it is kept already.
      if (!lease) return false;
      const kept = await storage.sessions.create(session, wires.now(), lease.token);
      if (!kept.ok && kept.problem.name === 'session-exists') {
        letGo();
        return false;
      }
      channel = openSessionChannel(id, (message) => hear(id, message));
      await show(session);
      if (!kept.ok) {
        wires.session.setSaveState({ name: 'not-saved', problem: kept.problem });
        wires.notice('problem', problemText(kept.problem));
      }
      return true;
    },
    async load(id) {
      letGo();
      // Before anything is read, so that nothing that is saved meanwhile goes by unheard.
      const inUse = new AbortController();
      channel = openSessionChannel(id, (message) => (message.kind === 'here' ? inUse.abort() : hear(id, message)));
      channel.post({ kind: 'anyone' });
      const granted = await leases.take(id, () => void lookAlong(), inUse.signal);
      if (granted) await claimed(id, granted);
      const loaded = await storage.sessions.load(id);
      if (!loaded.ok) letGo();
      return loaded;
    },
    async takeOver() {
      const wires = getWires();
      const id = wires.session.getState().session?.header.id;
      if (id === undefined || lease) return;
      channel?.post({ kind: 'hand-over' });
      await claimed(id, await leases.takeOver(id, () => void lookAlong()));
      const [loaded] = await Promise.all([storage.sessions.load(id), readOrder(id)]);
      if (!loaded.ok) return wires.notice('problem', problemText(loaded.problem));
      wires.session.open(loaded.value.session, 'write');
      write(id);
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
      letGo();
      last.forget();
      setCorrectionGrid(null);
      // What was said belonged to the session that closes.
      wires.state.setState({
        screen: 'start',
        gemeente: null,
        layers: null,
        mapProblem: null,
        notices: [],
        gathered: null,
        broughtLayers: [],
        plans: null,
        returned: null,
      });
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
