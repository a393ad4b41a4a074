import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Applied, apply } from '../domain/apply';
import type { Change } from '../domain/change';
import type { Session } from '../domain/session';
import { DEFAULT_HISTORY_LIMIT, emptyHistory, type History, recorded, redone, undone } from './history';
import type { StorageProblem } from './storage-problem';

/** How the last changes stand with the disk. */
export type SaveState =
  | { readonly name: 'saved' }
  | { readonly name: 'saving' }
  | { readonly name: 'not-saved'; readonly problem: StorageProblem };

/** The line beside the undo button: what was just done, undone or redone. */
export interface LastAction {
  readonly how: 'done' | 'undone' | 'redone';
  readonly change: Change;
}

/** `read`: another tab writes the session and this one looks along. */
type Access = 'write' | 'read';
/** What a change that was applied did, and what takes it back. */
export interface Applying {
  /** As people know it: for undo the change that was undone, and not what undid it. */
  readonly action: LastAction;
  readonly inverse: Change;
  /** The session before it. */
  readonly before: Session;
}

/** Thin state: the open session, its history's ends, and the save state. */
export interface SessionState {
  readonly session: Session | null;
  readonly access: Access;
  readonly saveState: SaveState;
  readonly lastAction: LastAction | null;
  /** What undo and redo would do next; null when there is nothing. */
  readonly nextUndo: Change | null;
  readonly nextRedo: Change | null;
}

export interface SessionStoreOptions {
  /**
   * Gets every change that was applied, also the inverse that undo applies, with the session after it. Storage,
   * the log and other tabs live on this; nothing else calls "save".
   */
  readonly onChange?: (change: Change, session: Session, applying: Applying) => void;
  /** Steps that stay undoable. */
  readonly limit?: number;
}

export interface SessionStore extends StoreApi<SessionState> {
  /** Shows another session, with an empty history. */
  open(session: Session, access?: Access): void;
  close(): void;
  /** Another tab writes from now on: no gesture changes the session any more, and there is nothing to undo. */
  lookAlong(): void;
  /** Shows what the writing tab saved. No step of ours: it is neither undone nor saved here. */
  receive(change: Change): void;
  /** Applies one gesture; while looking along it does nothing. An empty change does nothing: no undo step, no save. @throws when no session is open. */
  apply(change: Change): void;
  /** Takes the last gesture back; without one it does nothing. */
  undo(): void;
  redo(): void;
  setSaveState(saveState: SaveState): void;
}

const closed: SessionState = {
  session: null,
  access: 'write',
  saveState: { name: 'saved' },
  lastAction: null,
  nextUndo: null,
  nextRedo: null,
};

/** The store of what is saved: state and `apply`, and nothing that reaches outside. */
export function createSessionStore({
  onChange = () => undefined,
  limit = DEFAULT_HISTORY_LIMIT,
}: SessionStoreOptions = {}): SessionStore {
  const store = createStore<SessionState>()(() => closed);
  let history: History = emptyHistory;

  const openSession = (): Session => {
    const { session } = store.getState();
    if (!session) throw new Error('No session is open');
    return session;
  };
  const show = (
    change: Change,
    before: Session,
    { session, inverse }: Applied,
    action: LastAction,
    next: History,
  ): void => {
    history = next;
    store.setState({
      session,
      lastAction: action,
      nextUndo: next.undo.at(-1)?.change ?? null,
      nextRedo: next.redo.at(-1)?.change ?? null,
    });
    onChange(change, session, { action, inverse, before });
  };

  return Object.assign(store, {
    open(session: Session, access: Access = 'write') {
      history = emptyHistory;
      store.setState({ ...closed, session, access });
    },
    close() {
      history = emptyHistory;
      store.setState(closed);
    },
    lookAlong() {
      history = emptyHistory;
      store.setState({ access: 'read', nextUndo: null, nextRedo: null });
    },
    receive(change: Change) {
      store.setState({ session: apply(openSession(), change).session, lastAction: { how: 'done', change } });
    },
    apply(change: Change) {
      const before = openSession();
      if (store.getState().access === 'read') return;
      if (change.put.length === 0 && change.deleted.length === 0) return;
      const applied = apply(before, change);
      const step = { change, inverse: applied.inverse };
      show(change, before, applied, { how: 'done', change }, recorded(history, step, limit));
    },
    undo() {
      const before = openSession();
      const back = undone(history);
      if (!back) return;
      const { change, inverse } = back.step;
      show(inverse, before, apply(before, inverse), { how: 'undone', change }, back.history);
    },
    redo() {
      const before = openSession();
      const again = redone(history);
      if (!again) return;
      const { change } = again.step;
      show(change, before, apply(before, change), { how: 'redone', change }, again.history);
    },
    setSaveState(saveState: SaveState) {
      store.setState({ saveState });
    },
  });
}
