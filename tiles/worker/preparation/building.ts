import type { ParcelFeature } from '../../../src/package/layers';
import type { Manifest } from '../../../src/package/manifest';
import { openPackageFile } from '../../../src/package/open-package-file';
import type { PackageMembers } from '../../../src/package/package-members';
import { SourceFailure } from '../../../src/package/source/file-problem';
import type { Clock } from '../../../src/services/clock';
import { isoDay } from '../../../src/services/iso-day';
import type { BuildState, KeptLayer, PreparationProblem } from '../../../src/services/preparation/preparation';
import { type BuildProblem, type BuiltPackage, buildPackage } from '../../build-package';
import type { StartTileCutter } from '../../cutting/tile-cutter';
import { readParcels } from '../../readers/read-parcels';
import { type Assembled, assemble, type Prepared } from './assemble';
import type { HeldLayer } from './held-file';
import type { PreparedFiles } from './prepared-files-api';
import { watchedLayer } from './watched-layer';

export interface Building {
  state(): BuildState;
  file(): Blob | null;
  /** Why the package that was built is not on this device, which may be full; null when it is, or there is none. */
  notKept(): string | null;
  build(): void;
  /** At once, for who looks; what was under way ends at its next step and is thrown away. */
  cancel(): void;
  /** Throws away the package that was built, too. */
  clear(): void;
}

interface BuildingOptions {
  readonly clock: Clock;
  readonly files: Pick<PreparedFiles, 'settled' | 'refuse'>;
  readonly cutBeside: StartTileCutter | null;
  /** Waited for before anything is built. Never rejects. */
  readonly ready: () => Promise<void>;
  /** Keeps a package on this device; why not, when it cannot. */
  readonly keepPackage: (members: Pick<PackageMembers, 'manifest' | 'blobs'>) => Promise<string | null>;
  readonly prepared: () => Omit<Prepared, 'parcelsOf' | 'today'>;
  /** Layers that stay as they were, as it stands now. */
  readonly kept: () => readonly KeptLayer[];
  readonly onChange: () => void;
}

/** Makes the package; of two builds the newest counts. */
export function createBuilding({
  clock,
  files,
  cutBeside,
  ready,
  keepPackage,
  prepared,
  kept,
  onChange,
}: BuildingOptions): Building {
  let state: BuildState = { name: 'idle' };
  let file: Blob | null = null;
  let notKept: string | null = null;
  let run: AbortController | null = null;
  let before: Promise<void> = Promise.resolve();
  const set = (to: BuildState): void => {
    state = to;
    onChange();
  };

  function clear(): void {
    run?.abort();
    run = null;
    file = notKept = null;
    if (state.name !== 'idle') set({ name: 'idle' });
  }

  async function work(own: AbortController): Promise<void> {
    const { signal } = own;
    const startedAt = clock.now();
    await files.settled();
    await ready();
    if (signal.aborted) return;
    const today = isoDay(clock.now());
    const parcelsOf = (held: HeldLayer) => parcelStream(held, signal, files.refuse);
    const from = { ...prepared(), parcelsOf, today };
    const stayed = kept();
    const assembled = assemble(from);
    if (!assembled.ok) return set({ name: 'failed', problem: assembled.problem });
    const built = await buildPackage(assembled.value.layers, {
      builtOn: today,
      cutBeside,
      signal,
      onProgress: ({ step, done }) => {
        if (!signal.aborted) set({ name: 'building', step, done });
      },
    });
    if (signal.aborted) return;
    if (!built.ok) return set({ name: 'failed', problem: problemOf(built.problem) });
    const whole = built.value;
    set({ name: 'building', step: 'keeping', done: 0 });
    // Through the gate by which every package comes in: what is said to be built can be opened.
    const members = await openPackageFile(whole.file);
    if (signal.aborted) return;
    if (!members.ok) throw new Error(`The package that was built does not open: ${members.problem.name}`);
    notKept = await keepPackage(members.value);
    if (signal.aborted) return;
    file = whole.file;
    set({ ...builtState(whole, assembled.value, (clock.now() - startedAt) / 1000), kept: stayed });
  }

  return {
    state: () => state,
    file: () => file,
    notKept: () => notKept,
    build() {
      run?.abort();
      const own = new AbortController();
      run = own;
      file = notKept = null;
      set({ name: 'building', step: 'reading', done: 0 });
      before = before
        .then(() => (own.signal.aborted ? undefined : work(own)))
        .catch((error: unknown) => {
          // Out of memory, above all: whoever waits hears it, and what was prepared is still there.
          const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
          if (!own.signal.aborted) set({ name: 'failed', problem: { name: 'prepare-worker-failed', detail } });
        });
    },
    cancel() {
      if (state.name === 'building') clear();
    },
    clear,
  };
}

/** Reads the parcels of a layer once more, this time into the package. */
async function* parcelStream(
  { id, layer, survey, chosen }: HeldLayer,
  signal: AbortSignal,
  refuse: PreparedFiles['refuse'],
): AsyncGenerator<ParcelFeature> {
  if (survey === null) return;
  const reading = readParcels(
    // The builder itself looks at the signal.
    watchedLayer(layer, new AbortController().signal, () => undefined),
    survey,
    chosen,
  );
  try {
    if (!reading.ok) throw new SourceFailure(reading.problem);
    for await (const parcel of reading.value.parcels) {
      if (signal.aborted) return;
      yield parcel;
    }
  } catch (error) {
    if (error instanceof SourceFailure) refuse(id, error.problem);
    throw error;
  }
}

function problemOf(problem: BuildProblem): PreparationProblem {
  switch (problem.name) {
    case 'build-parcel-twice':
      return { name: 'prepare-parcel-twice', localId: problem.localId };
    case 'build-without-parcels':
    // The file's own line says what is wrong with it.
    case 'build-source-failed':
      return { name: 'prepare-without-parcels' };
    case 'build-parcel-without-geometry':
    case 'build-stopped':
      return { name: 'prepare-worker-failed', detail: problem.name };
  }
}

function builtState(
  { file, manifest }: BuiltPackage,
  { missing, changes, owners }: Assembled,
  seconds: number,
): Omit<Extract<BuildState, { name: 'built' }>, 'kept'> {
  return {
    name: 'built',
    packageId: manifest.packageId,
    bytes: file.size,
    seconds,
    layers: featuresIn(manifest),
    missing,
    rdnaptrans: manifest.rdnaptrans ?? 'parameters',
    changes: changes?.counts() ?? null,
    owners: owners.counts(),
  };
}

const featuresIn = ({ layers, extraLayers = [] }: Manifest) =>
  [...layers, ...extraLayers].map(({ name, featureCount }) => ({ name, features: featureCount }));
