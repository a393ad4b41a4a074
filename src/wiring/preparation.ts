import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../domain/result';
import { fileNamePart } from '../io/file-name-part';
import type { PackageMembers } from '../package/package-members';
import type { Preparation, PreparationActions } from '../services/preparation/preparation';
import type { Leases } from '../session/lease';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { StorageProblem } from '../session/storage-problem';
import type { Actions, PreparingState } from '../ui/app';
import { handOverDrafts } from '../ui/kit/open-drafts';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { download } from './download';
import { loadPart } from './load-part';
import { type OpenPreparationLine, onePreparation } from './one-preparation';
import type { Wires } from './wires';

/** What does the work of a preparation: a worker, seen from the page. */
interface PreparationEngine {
  getState(): Preparation;
  /** The returned function stops it. */
  subscribe(listener: () => void): () => void;
  readonly actions: PreparationActions;
  dispose(): void | Promise<void>;
}

/** What the engine asks of the device that it runs on. */
interface PreparationDevice {
  /** A package to bring up to date; null when it is not here. */
  readonly readPackage: (packageId: string) => Promise<Pick<PackageMembers, 'manifest' | 'blobs'> | null>;
  readonly keepPackage: (members: Pick<PackageMembers, 'manifest' | 'blobs'>) => Promise<Result<void, StorageProblem>>;
}

/** Fetches and starts the engine, with what was prepared on this device before. */
export type OpenPreparation = (device: PreparationDevice) => Promise<PreparationEngine>;

/** The real one, in a worker. */
export const openPreparation: OpenPreparation = async (device) =>
  (await import('../../tiles/worker/prepare-in-worker')).createPreparation(device);

export type PrepareActions = Pick<
  Actions,
  | 'prepareMunicipality'
  | 'takeOverPreparation'
  | 'leavePreparation'
  | 'beginWithPrepared'
  | 'openPreparedIn'
  | 'savePrepared'
  | 'saveRefusedRows'
  | 'saveOverlaps'
>;

export interface PreparationDeps {
  /** What the screen shows of it. */
  readonly preparing: StoreApi<PreparingState>;
  readonly open: OpenPreparation;
  /** Tabs share what is prepared: one of them does it at a time. */
  readonly leases: Leases<'draft'>;
  readonly openLine: OpenPreparationLine;
  readonly storage: DeviceStorage;
  readonly newSession: Actions['newSession'];
  readonly openSession: Actions['openSession'];
  /** Gives the open session another package. */
  readonly takePackage: (members: PackageMembers) => Promise<void>;
  /** Reads what is on this device for the start screen. */
  readonly refresh: () => Promise<void>;
}

/**
 * The screen "Gemeente voorbereiden" tied to its engine, which is started when it is first asked for. Fetched by
 * `prepare-actions.ts`.
 */
export function preparation(
  wires: Wires,
  { open, leases, openLine, storage, newSession, openSession, takePackage, refresh, preparing }: PreparationDeps,
): PrepareActions {
  const { state } = wires;
  let engine: PreparationEngine | null = null;
  let stopListening: (() => void) | null = null;
  let ending: Promise<void> = Promise.resolve();
  /** A package that waits for the other tab to let go. */
  let wanted: string | null = null;

  /** The worker goes first: two of them would write over each other. */
  const lost = async (): Promise<void> => {
    preparing.setState({ open: null, elsewhere: 'taken' });
    await end();
  };
  const turn = onePreparation(leases, openLine, lost);

  const device: PreparationDevice = {
    async readPackage(packageId) {
      const kept = await storage.packages.get(packageId);
      if (!kept.ok) wires.notice('problem', problemText(kept.problem));
      return kept.ok ? kept.value : null;
    },
    keepPackage: (members) => storage.packages.put(members),
  };

  const start = async (): Promise<PreparationEngine | null> => {
    if (engine !== null) return engine;
    const started = await loadPart(wires, () => open(device));
    if (started === null) return null;
    engine = started;
    const show = (): void =>
      preparing.setState({ open: { now: started.getState(), actions: started.actions }, elsewhere: null });
    let builtId = builtPackage(started.getState());
    stopListening = started.subscribe(() => {
      show();
      const id = builtPackage(started.getState());
      // A new package stands on this device: the lists of packages show it.
      if (id !== null && id !== builtId) void refresh();
      builtId = id;
    });
    show();
    return engine;
  };

  /** The worker holds every parcel: not beside a map. */
  const end = (): Promise<void> => {
    const ended = engine;
    stopListening?.();
    engine = stopListening = null;
    preparing.setState({ open: null });
    ending = Promise.resolve(ended?.dispose()).then(turn.release);
    return ending;
  };

  const show = async (packageId: string | null): Promise<void> => {
    const started = await start();
    state.setState({ busy: null });
    if (started === null) {
      turn.release();
      return;
    }
    if (packageId !== null) started.actions.updatePackage(packageId);
    state.setState({ screen: 'prepare' });
  };

  const builtZip = async (): Promise<File | null> => {
    const blob = (await engine?.actions.builtFile()) ?? null;
    if (blob === null) {
      wires.notice('problem', wiringTexts.packageGone);
      return null;
    }
    const name = wiringTexts.packageFileName(fileNamePart(placeName(engine?.getState())), wires.now().slice(0, 10));
    return new File([blob], name, { type: 'application/zip' });
  };

  const save = (file: Blob, name: string): void => {
    download(file, name);
    wires.notice('info', wiringTexts.exported(name));
  };

  const saveList = (list: Blob | null | undefined, name: string): void => {
    if (list) save(list, name);
    else wires.notice('problem', wiringTexts.refusedGone);
  };

  return {
    async prepareMunicipality(packageId) {
      if (state.getState().busy !== null) return;
      state.setState({ busy: wiringTexts.openingPreparation });
      await ending;
      if (await turn.take()) await show(packageId);
      else {
        wanted = packageId;
        preparing.setState({ open: null, elsewhere: preparing.getState().elsewhere ?? 'before' });
        state.setState({ screen: 'prepare', busy: null });
      }
    },
    async takeOverPreparation() {
      if (state.getState().busy !== null) return;
      state.setState({ busy: wiringTexts.openingPreparation });
      await ending;
      await turn.takeOver();
      await show(wanted);
      wanted = null;
    },
    leavePreparation() {
      handOverDrafts();
      state.setState({ screen: 'start' });
    },
    async beginWithPrepared() {
      const id = engine && builtPackage(engine.getState());
      if (id === null) return;
      const kept = await storage.packages.get(id);
      if (!kept.ok) wires.notice('problem', problemText(kept.problem));
      if (kept.ok && kept.value) await newSession({ packageId: id });
      else {
        // A device that could not keep it still has the file.
        const file = await builtZip();
        if (file) await newSession({ file });
      }
      if (state.getState().screen === 'work') void end();
    },
    async openPreparedIn(id) {
      const built = engine && builtPackage(engine.getState());
      if (built === null) return;
      const kept = await storage.packages.get(built);
      if (!kept.ok) return wires.notice('problem', problemText(kept.problem));
      if (kept.value === null) return wires.notice('problem', wiringTexts.packageGone);
      await openSession(id);
      if (state.getState().screen !== 'work') return;
      if (wires.session.getState().access === 'write') await takePackage({ ...kept.value, notes: [] });
      else wires.notice('problem', wiringTexts.sessionElsewhere);
      void end();
    },
    async savePrepared() {
      const file = await builtZip();
      if (file) save(file, file.name);
    },
    async saveRefusedRows(layerId, layerTitle) {
      saveList(await engine?.actions.refusedRows(layerId), wiringTexts.refusedFileName(fileNamePart(layerTitle)));
    },
    async saveOverlaps(layerId, layerTitle) {
      saveList(await engine?.actions.overlapList(layerId), wiringTexts.overlapsFileName(fileNamePart(layerTitle)));
    },
  };
}

const builtPackage = ({ build }: Preparation): string | null => (build.name === 'built' ? build.packageId : null);

function placeName(now: Preparation | undefined): string {
  if (!now?.place) return now?.updates?.name ?? '';
  return now.place.by === 'service' ? now.place.municipality.name : now.place.name;
}
