import { multiPolygonBounds } from '../../../src/domain/geometry/bounds';
import { bad, good, type Result } from '../../../src/domain/result';
import type { PackageMembers } from '../../../src/package/package-members';
import { type GridShelf, obtainCorrectionGrid } from '../../../src/services/correction-grid/obtain-correction-grid';
import { findMunicipality } from '../../../src/services/find-municipality';
import type { Municipality } from '../../../src/services/municipality';
import { municipalityOf } from '../../../src/services/municipality-of';
import { keptLayers } from '../../../src/services/preparation/kept-layers';
import type { Preparation, PreparationActions, PreparedPlace } from '../../../src/services/preparation/preparation';
import { yardstickOf } from '../../../src/services/preparation/yardstick';
import type { Requester } from '../../../src/services/request';
import type { ServiceProblem } from '../../../src/services/service-problem';
import { suggestMunicipalities } from '../../../src/services/suggest-municipalities';
import type { OpenOptions } from '../../readers/file-layer';
import { type BasePackage, readBasePackage } from './base-package';
import { basemapSize } from './basemap-size';
import { createBuilding } from './building';
import type { Draft } from './draft';
import { createFetching } from './fetching';
import { createGridUse } from './grid-use';
import { preparedFile } from './held-file';
import { createMeasuring } from './measuring';
import { codeIn, codeOf, placeKey } from './place-code';
import { pointingGround } from './pointing-ground';
import { pointingParcels } from './pointing-parcels';
import type { PreparationStore } from './preparation-store';
import { createPreparedFiles } from './prepared-files';
import { createThrottle } from './throttle';
import { wantedOf } from './wanted-of';
import { withFarAway } from './with-far-away';

/** Sends per second, at most five: what stands on a screen need not change more often. */
const PAUSE_MS = 200;

export interface EngineOptions {
  readonly requester: Requester;
  readonly open: Pick<OpenOptions, 'limits' | 'loadGdal'>;
  /** @param onTrouble why this device keeps nothing, or null when it does again */
  readonly createStore: (onTrouble: (detail: string | null) => void) => PreparationStore;
  /** Where the correction grid is kept. */
  readonly gridShelf: GridShelf;
  readonly newId: () => string;
  /** A package on this device; null when it is not there. */
  readonly readPackage: (packageId: string) => Promise<Pick<PackageMembers, 'manifest' | 'blobs'> | null>;
  /** Keeps a package that was built on this device; why not, when it cannot. */
  readonly keepPackage: (members: Pick<PackageMembers, 'manifest' | 'blobs'>) => Promise<string | null>;
  /** Hears of every step, at most five times a second; the last one always. */
  readonly onChange: (now: Preparation) => void;
}

export interface PreparationEngine {
  getState(): Preparation;
  readonly actions: PreparationActions;
  /** Goes on where a reload or a closed browser left off. To be called once, before anything else. */
  resume(): Promise<void>;
  cameOnline(): void;
  /** Who leaves a package that was built leaves nothing behind; all else is there again next time. */
  leave(): Promise<void>;
}

/**
 * Everything behind "Gemeente voorbereiden": holds the files, what was read of them and what was fetched, and makes the package. Runs in a
 * worker; in Node for tests. Nothing rejects.
 */
export function createPreparationEngine(options: EngineOptions): PreparationEngine {
  const { requester, newId } = options;
  let place: PreparedPlace | null = null;
  let updates: Preparation['updates'] = null;
  let base: BasePackage | null = null;
  let trouble: string | null = null;
  let asking: AbortController | null = null;
  let finding: AbortController | null = null;
  let choosing = 0;
  let ready = false;
  let updating = false;

  const store = options.createStore((detail) => {
    if (trouble === detail) return;
    trouble = detail;
    throttle.changed();
  });
  const throttle = createThrottle(requester.clock, PAUSE_MS, () => options.onChange(getState()));
  let keeping: Promise<void> = Promise.resolve();
  let lastKept = '';
  /** Puts by what is wanted, when that changed; progress is not part of it. */
  const keep = (): void => {
    if (!ready) return;
    const draft: Draft = { place, ...wantedOf(fetching.state()), updates };
    const text = JSON.stringify([draft.wanted, draft.paused, draft.updates, place === null ? null : placeKey(place)]);
    if (text === lastKept) return;
    lastKept = text;
    keeping = keeping.then(() => store.writeDraft(draft));
  };
  const changed = (): void => {
    keep();
    throttle.changed();
  };

  // Who has all files says so, and may be without a network: then only a kept grid is used.
  const mayFetchGrid = (): boolean => place?.by === 'service' || updating;
  const grid = createGridUse(() => obtainCorrectionGrid(mayFetchGrid() ? requester : null, options.gridShelf));
  const { settled } = grid;
  const fetching = createFetching({
    requester,
    journal: () => store.journal(),
    ready: settled,
    municipality,
    onChange: changed,
  });
  const measuring = createMeasuring({ requester, journal: () => store.journal(), municipality, onChange: changed });
  const files = createPreparedFiles({
    requester,
    open: options.open,
    store,
    newId,
    ready: settled,
    onChange: changed,
  });
  const building = createBuilding({
    clock: requester.clock,
    files,
    ready: settled,
    keepPackage: options.keepPackage,
    prepared: () => ({ place, files: files.held(), fetched: fetching.state(), data: fetching.data, base }),
    kept: () => keptLayers(getState()),
    onChange: changed,
  });

  function getState(): Preparation {
    const held = files.held();
    const shown = held.map(preparedFile);
    const yardstick = yardstickOf({ place, files: shown, updates });
    const bounds = yardstick === null ? null : multiPolygonBounds(yardstick.outline);
    const fetched = fetching.state();
    const notKept = trouble ?? building.notKept();
    return {
      place,
      fetched,
      basemapSize: basemapSize(fetched.basemap, measuring.state()),
      files: shown.map((file, at) => (held[at] === undefined ? file : withFarAway(held[at], file, bounds))),
      build: building.state(),
      updates,
      notKept: notKept === null ? null : { name: 'prepare-not-kept', detail: notKept },
    };
  }

  /** The place with its outline; of one given by hand it is looked up by name, and must have the code that was given. */
  async function municipality(signal: AbortSignal): Promise<Result<Municipality, ServiceProblem>> {
    if (place === null) return bad({ name: 'municipality-unknown', typed: '' });
    if (place.by === 'service') return good(place.municipality);
    const { name, code } = place;
    const found = await findMunicipality(requester, name, { signal });
    if (!found.ok) return found;
    if (code !== '' && found.value.code !== code) return bad({ name: 'municipality-unknown', typed: name });
    if (!signal.aborted && place?.by === 'hand' && place.name === name)
      setPlace({ by: 'service', municipality: found.value });
    return found;
  }

  function setPlace(to: PreparedPlace | null): void {
    place = to;
    changed();
  }

  /** Another place: what was fetched for the one before is of no use, and files stay. */
  function moveTo(to: PreparedPlace): void {
    choosing += 1;
    const isSame = place !== null && codeOf(place) !== '' && codeOf(place) === codeOf(to);
    if (!isSame && place !== null) {
      fetching.clear();
      measuring.clear();
      building.clear();
      [updates, base] = [null, null];
      throwAway();
    }
    // What was read already keeps the transformation that it was read with.
    if (!isSame && files.held().length === 0 && base === null) grid.forget();
    setPlace(to);
  }

  function forgetAll(): void {
    choosing += 1;
    asking?.abort();
    finding?.abort();
    building.clear();
    fetching.clear();
    measuring.clear();
    files.forget();
    grid.forget();
    updating = false;
    [place, updates, base] = [null, null, null];
    throwAway();
    changed();
  }

  function throwAway(): void {
    keeping = Promise.all([keeping, store.clear()]).then(() => undefined);
    lastKept = '';
  }

  async function takeOver(packageId: string): Promise<void> {
    const own = ++choosing;
    updating = true;
    await settled();
    const members = await options.readPackage(packageId);
    const read = members === null ? null : await readBasePackage(members);
    if (own !== choosing || !read?.ok) return;
    base = read.value;
    const { municipalityName: name, municipalityCode: code } = base.opened.manifest;
    const { holds, referenceDates } = base;
    updates = { packageId, name, holds, referenceDates, extent: base.opened.parcels.bounds };
    if (place === null || codeOf(place) !== code) setPlace({ by: 'hand', name, code });
    else changed();
    findAgain();
  }

  /** A package with a code is of a municipality that the services know, of which only the outline is not here. */
  function findAgain(): void {
    if (base === null || place?.by !== 'hand' || place.code === '') return;
    finding?.abort();
    finding = new AbortController();
    // What was found is the place from then on; without it all can still be brought as files.
    void municipality(finding.signal);
  }

  const actions: PreparationActions = {
    async suggestMunicipalities(typed) {
      asking?.abort();
      asking = new AbortController();
      return suggestMunicipalities(requester, typed, { signal: asking.signal });
    },
    async chooseMunicipality(suggestion) {
      const own = ++choosing;
      const found = await municipalityOf(requester, suggestion);
      if (own !== choosing) return bad({ name: 'service-stopped' });
      if (!found.ok) return found;
      moveTo({ by: 'service', municipality: found.value });
      return { ok: true };
    },
    chooseByHand: (name, code) => moveTo({ by: 'hand', name: name.trim(), code: codeIn(code) }),
    fetchLayer: fetching.fetch,
    pauseFetch: fetching.pause,
    resumeFetch: fetching.resume,
    cancelFetch: fetching.cancel,
    measureBasemap: measuring.start,
    addFiles: files.add,
    removeFile: files.remove,
    setRole: files.setRole,
    setColumn: files.setColumn,
    setTitle: files.setTitle,
    setColourBy: files.setColourBy,
    setOwner: files.setOwner,
    setSource: files.setSource,
    repairAddress: files.repairAddress,
    pointingGround: async (layerId) => pointingGround(files.held(), layerId, { fetched: fetching.data, base }),
    pointingParcels: () => pointingParcels({ files: files.held(), fetched: fetching.data('parcels')?.parcels, base }),
    placeRow: files.placeRow,
    refusedRows: async (layerId) => files.refusedRows(layerId),
    overlapList: async (layerId) => files.overlapList(layerId),
    build: building.build,
    cancelBuild: building.cancel,
    builtFile: async () => building.file(),
    startOver: forgetAll,
    updatePackage(packageId) {
      forgetAll();
      void takeOver(packageId);
    },
  };

  return {
    getState,
    actions,
    async resume() {
      const draft = await store.readDraft();
      ready = true;
      if (draft !== null && place === null) {
        place = draft.place;
        if (draft.updates !== null) await takeOver(draft.updates.packageId);
        fetching.restore(draft.wanted, draft.paused);
      }
      await files.restore();
      throttle.changed();
    },
    cameOnline() {
      fetching.cameOnline();
      findAgain();
    },
    async leave() {
      if (building.state().name === 'built') forgetAll();
      ready = false;
      throttle.stop();
      building.clear();
      fetching.clear();
      measuring.clear();
      await files.leave();
      await keeping;
    },
  };
}
