import { apply } from '../domain/apply';
import { packageId, sessionId } from '../domain/ids';
import { setPackage } from '../domain/intents/session-fields';
import { newSession } from '../domain/new-session';
import type { Session } from '../domain/session';
import { isStart } from '../domain/start-session';
import { openPackage } from '../package/open-package';
import type { PackageMembers } from '../package/package-members';
import { setCorrectionGrid } from '../package/rd-wgs84';
import { gridFrom } from '../package/rdnaptrans/stored-grid';
import type { ReadSession } from '../session/file/read-session';
import { readSessionFile, readSessionText } from '../session/file/read-session-file';
import type { RepairNote } from '../session/file/repair-log';
import type { Leases } from '../session/lease';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { formatDate, formatDateTime } from '../ui/kit/format';
import { packageNoteText, problemText, repairNoteText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { decodeParcelsInWorker } from './decode-parcels';
import { isOfMunicipality } from './is-of-municipality';
import type { OpenSession } from './open-session';
import { fetchDemoPackage, isZip, readPackageFile } from './package-files';
import { listedPackages } from './package-labels';
import type { MakePoint } from './point-maker';
import { whileNobodyWrites } from './while-nobody-writes';
import { change, type Wires } from './wires';

type LibraryActions = Pick<
  Actions,
  | 'openDemo'
  | 'newSession'
  | 'openSessionFile'
  | 'openPackageOfSession'
  | 'openSession'
  | 'takeOverSession'
  | 'renameStoredSession'
  | 'duplicateSession'
  | 'deleteSession'
  | 'undoDeleteSession'
  | 'closeSession'
  | 'openPoint'
  | 'showPointsOf'
  | 'dismissNotice'
>;

export interface Library extends LibraryActions {
  /** Reads what is on this device for the start screen. */
  refresh(): Promise<void>;
  /** Gives the open session this package in the place of its own, when it is of the same municipality; one change. */
  takePackage(members: PackageMembers): Promise<void>;
}

interface LibraryDeps {
  readonly storage: DeviceStorage;
  readonly leases: Leases;
  readonly opened: OpenSession;
  readonly makePoint: MakePoint;
}

/** The start screen's work: packages and sessions come in, open, close and are kept. */
export function libraryActions(wires: Wires, { storage, leases, opened, makePoint }: LibraryDeps): Library {
  const { state } = wires;
  const problem = (cause: Parameters<typeof problemText>[0]): void => wires.notice('problem', problemText(cause));

  const busy = async (text: string, work: () => Promise<void>): Promise<void> => {
    // One thing at a time: a key that is held down asks for the same again and again.
    if (state.getState().busy !== null) return;
    // A new attempt: what was wrong with the last one is no longer of use.
    state.setState(({ notices }) => ({ busy: text, notices: notices.filter(({ tone }) => tone !== 'problem') }));
    try {
      await work();
    } finally {
      state.setState({ busy: null });
    }
  };

  const refresh = async (): Promise<void> => {
    const sessions = await storage.sessions.list();
    const packages = await storage.packages.list();
    if (sessions.ok) state.setState({ sessions: sessions.value });
    else problem(sessions.problem);
    if (packages.ok) state.setState({ packages: listedPackages(packages.value) });
    else problem(packages.problem);
  };

  /** Keeps the package on this device; a device that refuses goes on with the package in memory. */
  const keepPackage = async (members: PackageMembers): Promise<void> => {
    const kept = await storage.packages.put(members);
    if (!kept.ok) problem(kept.problem);
    if (members.notes.length > 0)
      wires.notice('info', wiringTexts.packageIncomplete, members.notes.map(packageNoteText));
  };

  /** Shows the package on the map; false when it could not be opened (said on screen). */
  const showPackage = async (members: Pick<PackageMembers, 'manifest' | 'blobs'>): Promise<boolean> => {
    const gemeente = await openPackage(
      { ...members, notes: [] },
      {
        decodeParcels: decodeParcelsInWorker,
        onLayers: (layers) => {
          // Before anything of it is painted, so that plots come where the tiles have them.
          setCorrectionGrid(gridFrom(layers.manifest.correctionGrid));
          state.setState({ layers });
        },
      },
    );
    if (gemeente.ok) state.setState({ gemeente: gemeente.value });
    else {
      const { gemeente: before } = state.getState();
      setCorrectionGrid(gridFrom(before?.manifest.correctionGrid));
      state.setState({ layers: before });
      problem(gemeente.problem);
    }
    return gemeente.ok;
  };

  /** The name, with a number when a session on this device has it already. */
  const freeName = (name: string): string => {
    const taken = new Set(state.getState().sessions.map((session) => session.name));
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
    return free;
  };

  /** A new session on a package that proves to be good; only then it is kept. */
  const startOn = async (members: PackageMembers): Promise<void> => {
    if (!(await showPackage(members))) return;
    // First the package, then the session: whoever closes the laptop at once finds both or none.
    await keepPackage(members);
    const { manifest } = members;
    const startText = state.getState().gemeente?.startSession ?? null;
    const start = startText === null ? null : readSessionText(startText);
    if (start && !start.ok) problem(start.problem);
    const from = start?.ok ? start.value.session : null;
    const session = newSession({
      id: sessionId(wires.newId()),
      name: freeName(wiringTexts.newSessionName(formatDate(wires.now()))),
      municipalityCode: manifest.municipalityCode,
      municipalityName: manifest.municipalityName,
      fictional: manifest.fictional,
      packageId: packageId(manifest.packageId),
      createdAt: wires.now(),
      ...(from ? { target: from.target, partners: from.partners.values() } : {}),
    });
    await opened.create(session);
  };

  /** The package of a session: from this device, or the demo's own when that is the one. */
  const findPackage = async (session: Session): Promise<void> => {
    const kept = await storage.packages.get(session.header.packageId);
    if (!kept.ok) problem(kept.problem);
    else if (kept.value) {
      await showPackage(kept.value);
      return;
    }
    if (session.header.fictional) {
      const demo = await fetchDemoPackage();
      if (demo.ok && demo.value.manifest.municipalityCode === session.header.municipalityCode) {
        if (!(await showPackage(demo.value))) return;
        await keepPackage(demo.value);
        // The demo came with another version of the program: the plots keep their own parcels, and a check says which are gone.
        if (demo.value.manifest.packageId !== session.header.packageId)
          wires.notice('info', wiringTexts.otherDemo(session.header.municipalityName));
        return;
      }
    }
    // The map itself says then that it has no package, with the button to bring one.
  };

  const noteRepairs = (notes: readonly RepairNote[]): void => {
    if (notes.length > 0) wires.notice('info', wiringTexts.repaired(notes.length), notes.map(repairNoteText));
  };

  const findPackageOf = async ({ session, notes }: ReadSession): Promise<void> => {
    state.setState({ gemeente: null, layers: null });
    await findPackage(session);
    noteRepairs(notes);
  };

  const createCopy = async (session: Session, name: string): Promise<void> => {
    const copy = { id: sessionId(wires.newId()), name: freeName(name) };
    await opened.create({ ...session, header: { ...session.header, ...copy } });
  };

  /** A file never writes over what is on this device: it comes in beside it. */
  const createBeside = async (session: Session): Promise<void> => {
    if (!(await opened.create(session))) await createCopy(session, wiringTexts.copyName(session.header.name));
    // Whoever opens a start as it was handed out makes a bid in it.
    if (!isStart(session)) return;
    wires.view.setState({ makesBid: true });
    wires.notice('info', wiringTexts.makesBid);
  };

  /** A session that came with its package. */
  const beginWith = async (members: PackageMembers, file: Blob): Promise<void> => {
    const read = await readSessionFile(file);
    if (!read.ok) return problem(read.problem);
    if (!(await showPackage(members))) return;
    await keepPackage(members);
    noteRepairs(read.value.notes);
    const { session } = read.value;
    await createBeside(apply(session, setPackage(session, packageId(members.manifest.packageId))).session);
  };

  const takePackage: Library['takePackage'] = async (members) => {
    const header = wires.session.getState().session?.header;
    const { manifest } = members;
    if (header && !isOfMunicipality(manifest, header))
      return wires.notice('problem', wiringTexts.otherMunicipality(manifest.municipalityName, header.municipalityName));
    if (!(await showPackage(members))) return;
    await keepPackage(members);
    await makePoint('before-import');
    change(wires, (session) => setPackage(session, packageId(manifest.packageId)));
  };

  return {
    refresh,
    takePackage: (members) => busy(wiringTexts.openingPackage, () => takePackage(members)),
    openDemo: () =>
      busy(wiringTexts.openingDemo, async () => {
        const demo = await fetchDemoPackage();
        if (!demo.ok) return problem(demo.problem);
        await startOn(demo.value);
      }),
    newSession: (from) =>
      busy(wiringTexts.openingPackage, async () => {
        if ('file' in from) {
          const read = await readPackageFile(from.file);
          if (!read.ok) return problem(read.problem);
          return read.value.session ? beginWith(read.value, read.value.session) : startOn(read.value);
        }
        const kept = await storage.packages.get(from.packageId);
        if (!kept.ok) return problem(kept.problem);
        if (kept.value) await startOn({ ...kept.value, notes: [] });
      }),
    openSessionFile: (file) =>
      busy(wiringTexts.openingSession, async () => {
        if (await isZip(file)) {
          const read = await readPackageFile(file);
          if (!read.ok) return problem(read.problem);
          if (!read.value.session) return problem({ name: 'package-without-session' });
          return beginWith(read.value, read.value.session);
        }
        const read = await readSessionFile(file);
        if (!read.ok) return problem(read.problem);
        await findPackageOf(read.value);
        await createBeside(read.value.session);
      }),
    openPackageOfSession: (file) =>
      busy(wiringTexts.openingPackage, async () => {
        const read = await readPackageFile(file);
        if (!read.ok) return problem(read.problem);
        await takePackage(read.value);
      }),
    openSession: (id) =>
      busy(wiringTexts.openingSession, async () => {
        const loaded = await opened.load(id);
        if (!loaded.ok) {
          if (loaded.problem.name === 'session-damaged') state.setState({ pointsOf: { session: id, damaged: true } });
          return problem(loaded.problem);
        }
        state.setState({ gemeente: null, layers: null });
        noteRepairs(loaded.value.notes);
        // The screen and its map are made while a worker decodes the parcels; who waits is not let in before both are there.
        await Promise.all([findPackage(loaded.value.session), opened.show(loaded.value.session)]);
      }),
    takeOverSession: () => opened.takeOver(),
    renameStoredSession: async (id, name) =>
      done(await whileNobodyWrites(leases, id, () => storage.sessions.rename(id, name, wires.now()))),
    duplicateSession: async (id) => {
      const name = state.getState().sessions.find((summary) => summary.id === id)?.name ?? '';
      const copy = { id: sessionId(wires.newId()), name: freeName(wiringTexts.copyName(name)) };
      await done(await storage.sessions.duplicate(id, copy, wires.now()));
    },
    deleteSession: async (id) =>
      done(
        await whileNobodyWrites(leases, id, async () => {
          const loaded = await storage.sessions.load(id);
          // A damaged session has nothing to keep a point of, and its earlier points stay with it.
          if (loaded.ok) await makePoint('before-delete', loaded.value.session);
          return storage.sessions.delete(id, wires.now());
        }),
      ),
    undoDeleteSession: async (id) => done(await storage.sessions.restore(id)),
    closeSession: async () => {
      await opened.close();
      await refresh();
    },
    openPoint: ({ sessionId: owner, id, at }) =>
      busy(wiringTexts.openingSession, async () => {
        const read = await storage.points.open(owner, id);
        if (!read.ok) return problem(read.problem);
        state.setState({ pointsOf: null });
        await findPackageOf(read.value);
        await createCopy(read.value.session, wiringTexts.pointName(read.value.session.header.name, formatDateTime(at)));
      }),
    showPointsOf: (session) => state.setState({ pointsOf: session && { session, damaged: false } }),
    dismissNotice: (id) => state.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  };

  async function done(result: Awaited<ReturnType<DeviceStorage['sessions']['restore']>>): Promise<void> {
    if (!result.ok) problem(result.problem);
    await refresh();
  }
}
