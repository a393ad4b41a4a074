import { createStore } from 'zustand/vanilla';
import { RELEASE_FORMATS } from '../io/release-formats';
import { SESSION_FORMATS } from '../io/session-formats';
import { createGestureStore } from '../map/gesture-store';
import type { MapView } from '../map/map-view';
import { createLeases } from '../session/lease';
import { createSessionStore } from '../session/session-store';
import { type DeviceStorage, openStorage } from '../session/storage/open-storage';
import { createViewStore } from '../session/view-store';
import type { Actions, App, PreparingState } from '../ui/app';
import { type AppState, initialAppState } from '../ui/app-state';
import { commands } from '../ui/commands-table';
import { problemText } from '../ui/texts/problems';
import { bidActions } from './bid-actions';
import { cutDrawnParts } from './cut-drawn-parts';
import { exportActions } from './export-actions';
import { exportRuns } from './export-runs';
import { fileSaver } from './file-saver';
import { createLastSession } from './last-session';
import { libraryActions } from './library-actions';
import { listActions } from './list-actions';
import { logActions } from './log-actions';
import { mountMap } from './mount-map';
import { openSessions } from './open-session';
import { plotActions } from './plot-actions';
import { pointActions } from './point-actions';
import { pointMaker } from './point-maker';
import type { OpenPreparation } from './preparation';
import { prepareActions } from './prepare-actions';
import { reportActions } from './report-actions';
import { selectionActions } from './selection-actions';
import { sessionActions } from './session-actions';
import { spaceActions } from './space-actions';
import { watchKeptPlans } from './watch-kept-plans';
import { watchLater } from './watch-later';
import { watchNetwork } from './watch-network';
import { watchPreparing } from './watch-preparing';
import { gemeenteOf, type Wires } from './wires';

const DELETED_SESSIONS_STAY_MS = 30 * 24 * 60 * 60 * 1000;

interface AppParts {
  /** Starts what prepares a gemeente, in the place of the real one. */
  readonly openPreparation: OpenPreparation;
}

/** The whole program but for its screens: stores, map and storage tied together. Opens where this device was. */
export async function createApp(parts?: AppParts): Promise<App> {
  const storage = await openStorage();
  const last = createLastSession();
  const leases = createLeases(navigator.locks, () => crypto.randomUUID());
  const draftLeases = createLeases<'draft'>(navigator.locks, () => crypto.randomUUID(), 'preparation');
  const makePoint = pointMaker(storage, () => wires);
  const opened = openSessions({ storage, leases, last, makePoint, getWires: () => wires });
  let map: MapView | null = null;
  let noticeId = 0;

  const wires: Wires = {
    session: createSessionStore({ onChange: opened.onChange }),
    view: createViewStore(),
    gesture: createGestureStore(),
    state: createStore<AppState>()(() => initialAppState),
    map: () => map,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    notice: (tone, text, details = [], opens) => {
      noticeId += 1;
      const notice = { id: noticeId, tone, text, details, ...(opens ? { opens } : {}) };
      // What is said again stands once, at the end.
      const others = wires.state
        .getState()
        .notices.filter((earlier) => earlier.text !== text || earlier.details.join() !== details.join());
      wires.state.setState({ notices: [...others, notice] });
    },
  };

  const { refresh, takePackage, ...library } = libraryActions(wires, { storage, leases, opened, makePoint });
  const preparing = createStore<PreparingState>()(() => ({ open: null, elsewhere: null }));
  const stand = parts && { open: parts.openPreparation };
  const plots = plotActions(wires);
  const runs = exportRuns(wires.state);
  const saver = fileSaver(wires);
  const actions: Actions = {
    ...library,
    ...prepareActions(wires, {
      leases: draftLeases,
      storage,
      newSession: library.newSession,
      openSession: library.openSession,
      takePackage,
      refresh,
      preparing,
      ...stand,
    }),
    ...plots,
    ...selectionActions(wires, plots),
    ...sessionActions(wires),
    ...exportActions(wires, storage, { runs, saver }),
    ...reportActions(wires, { runs, saver }),
    ...bidActions(wires, makePoint),
    ...listActions(wires, makePoint),
    ...pointActions(wires, storage, makePoint),
    ...logActions(wires, storage, opened, makePoint),
    ...spaceActions(wires, storage, refresh),
  };

  cutDrawnParts(wires);
  watchLater(wires);
  watchKeptPlans(wires);
  watchNetwork(wires);
  const wasPreparing = watchPreparing(wires.state, () => window.sessionStorage);
  if (storage.problem) wires.notice('problem', problemText(storage.problem));
  await refresh();
  const wasOpen = last.read();
  const summary = wires.state.getState().sessions.find(({ id }) => id === wasOpen);
  if (wasPreparing) void actions.prepareMunicipality(null);
  else if (wasOpen && summary && summary.deletedAt === null) void actions.openSession(wasOpen);
  void purge(storage, wires).then(refresh);

  return {
    session: wires.session,
    view: wires.view,
    gesture: wires.gesture,
    state: wires.state,
    preparing,
    actions,
    commands,
    sessionFormats: SESSION_FORMATS,
    releaseFormats: RELEASE_FORMATS,
    gemeente: () => gemeenteOf(wires),
    mountMap: (container) =>
      mountMap(wires, actions, container, (next) => {
        map = next;
      }),
  };
}

/** Clears what was deleted long ago; nobody waits for it. */
async function purge(storage: DeviceStorage, { notice }: Wires): Promise<void> {
  const deletedBefore = new Date(Date.now() - DELETED_SESSIONS_STAY_MS).toISOString();
  const purged = await storage.sessions.purge(deletedBefore);
  if (!purged.ok && !storage.problem) notice('problem', problemText(purged.problem));
}
