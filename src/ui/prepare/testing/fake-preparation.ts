import { keptLayers } from '../../../services/preparation/kept-layers';
import {
  type BuildStep,
  FEATURE_LAYERS,
  type FetchedLayer,
  type LayerRole,
  type Preparation,
  type PreparationActions,
  type PreparedLayer,
  SERVICE_LAYERS,
  type ServiceLayer,
} from '../../../services/preparation/preparation';
import type { ServiceProblem } from '../../../services/service-problem';
import { EMPTY_PREPARATION, SOME_MUNICIPALITY, SOME_SOURCES, someLayer, someReport } from './samples';

export interface FakePreparation {
  getState(): Preparation;
  subscribe(listener: () => void): () => void;
  readonly actions: PreparationActions;
  dispose(): void;
  /** What happens by itself: every layer and the build go so much further, 0 to 1. */
  advance(share: number): void;
  /** Puts it in any state. */
  become(change: Partial<Preparation>): void;
}

interface FakeOptions {
  readonly start?: Preparation;
  /** Layers that fail halfway, and why. */
  readonly failing?: Partial<Record<ServiceLayer, ServiceProblem>>;
  /** The zip that "Maken" gives. */
  readonly zip?: Blob;
  readonly packageId?: string;
}

const NAMES = ['Voorbeeldstad', 'Voorbeelderveen', 'Voorschoten', 'Voorst'];
const BUILD_STEPS: readonly BuildStep[] = ['reading', 'parcels', 'parcel-tiles', 'basemap', 'zip', 'keeping'];

/** Does what the contract says without a worker or a network; time passes when `advance` is called. */
export function fakePreparation({
  start = EMPTY_PREPARATION,
  failing = {},
  zip,
  packageId = 'fake',
}: FakeOptions = {}): FakePreparation {
  let now = start;
  const listeners = new Set<() => void>();
  const become = (change: Partial<Preparation>): void => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  const setLayer = (layer: ServiceLayer, to: FetchedLayer): void =>
    become({ fetched: { ...now.fetched, [layer]: to } });
  const mapLayer = (id: string, change: (layer: PreparedLayer) => PreparedLayer): void =>
    become({
      files: now.files.map((file) =>
        file.state.name === 'open'
          ? {
              ...file,
              state: {
                name: 'open',
                layers: file.state.layers.map((layer) => (layer.id === id ? change(layer) : layer)),
              },
            }
          : file,
      ),
    });
  let fileId = 0;

  const advanceLayer = (layer: ServiceLayer, by: number): void => {
    const before = now.fetched[layer];
    if (before.state !== 'fetching') return;
    const share = Math.min(1, (before.progress?.share ?? 0) + by);
    const problem = failing[layer];
    const progress = {
      partsDone: Math.floor(share * 40),
      parts: 40,
      share,
      features: Math.round(share * SOME_SOURCES[layer].features),
      bytes: Math.round(share * SOME_SOURCES[layer].features * 1100),
      msLeft: share < 0.05 ? null : (1 - share) * 260_000,
    };
    if (problem && share >= 0.5) setLayer(layer, { state: 'failed', problem, progress });
    else setLayer(layer, share === 1 ? SOME_SOURCES[layer] : { state: 'fetching', progress });
  };

  const advanceBuild = (): void => {
    if (now.build.name !== 'building') return;
    const step = BUILD_STEPS[BUILD_STEPS.indexOf(now.build.step) + 1];
    if (step) become({ build: { name: 'building', step, done: 1_250 } });
    else
      become({
        build: {
          name: 'built',
          packageId,
          bytes: 24_300_000,
          seconds: 41,
          layers: [
            { name: 'parcels', features: 58_214 },
            { name: 'care', features: 41 },
            { name: 'amenities', features: 669 },
            { name: 'areas', features: 94 },
            { name: 'Zoekgebieden woningbouw', features: 9 },
          ],
          missing: FEATURE_LAYERS.flatMap((layer) => {
            const { [layer]: fetched } = now.fetched;
            return fetched.state === 'ready'
              ? []
              : [{ layer, problem: fetched.state === 'failed' ? fetched.problem : null }];
          }),
          kept: keptLayers(now),
          rdnaptrans: 'grid',
          changes: now.updates && { added: 210, removed: 188, changed: 64 },
        },
      });
  };

  const actions: PreparationActions = {
    suggestMunicipalities: async (typed) => ({
      ok: true,
      value: NAMES.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())).map((name) => ({
        id: name,
        name,
      })),
    }),
    chooseMunicipality: async ({ name }) => {
      if (name !== SOME_MUNICIPALITY.name)
        return { ok: false, problem: { name: 'outline-missing', municipality: name } };
      become({ place: { by: 'service', municipality: SOME_MUNICIPALITY } });
      return { ok: true };
    },
    chooseByHand: (name, code) => become({ place: { by: 'hand', name, code } }),
    fetchLayer(layer) {
      const before = now.fetched[layer];
      setLayer(layer, { state: 'fetching', progress: before.state === 'failed' ? before.progress : null });
    },
    pauseFetch(layer) {
      const before = now.fetched[layer];
      if (before.state === 'fetching') setLayer(layer, { ...before, state: 'paused' });
    },
    resumeFetch(layer) {
      const before = now.fetched[layer];
      if (before.state === 'paused') setLayer(layer, { ...before, state: 'fetching' });
    },
    cancelFetch: (layer) => setLayer(layer, { state: 'off' }),
    addFiles(files) {
      const added = files.map(({ name, size }) => {
        fileId += 1;
        const layer = someLayer({
          id: `layer-${fileId}`,
          name,
          count: 41,
          kinds: ['point'],
          role: 'extra' satisfies LayerRole,
          title: name.replace(/\.[^.]+$/, ''),
          reading: { name: 'read', report: someReport([200_000, 501_000, 204_000, 505_000]), unplaced: [] },
        });
        const source = { source: name, licence: 'onbekend', referenceDate: '2026-11-02' };
        return { id: `file-${fileId}`, name, bytes: size, source, state: { name: 'open', layers: [layer] } } as const;
      });
      become({ files: [...now.files, ...added] });
    },
    measureBasemap: () => become({ basemapSize: { state: 'measured', tiles: 318, bytes: 9_412_000, sampled: 27 } }),
    removeFile: (id) => become({ files: now.files.filter((file) => file.id !== id) }),
    setRole: (id, role) => mapLayer(id, (layer) => ({ ...layer, role })),
    setColumn: (id, field, column) =>
      mapLayer(id, (layer) => ({
        ...layer,
        fields: layer.fields.map((each) => (each.field === field ? { ...each, column } : each)),
      })),
    setTitle: (id, title) => mapLayer(id, (layer) => ({ ...layer, title })),
    setColourBy: (id, colourBy) => mapLayer(id, (layer) => ({ ...layer, colourBy })),
    setOwner: (id, owner) => mapLayer(id, (layer) => ({ ...layer, owner })),
    setSource: (id, said) =>
      become({
        files: now.files.map((file) => (file.id === id ? { ...file, source: { ...file.source, ...said } } : file)),
      }),
    repairAddress: (id, position, address) =>
      mapLayer(id, (layer) => {
        if (layer.reading.name !== 'read') return layer;
        // An address with a postcode is found.
        const unplaced = /\d{4} ?[A-Z]{2}/.test(address)
          ? layer.reading.unplaced.filter((row) => row.position !== position)
          : layer.reading.unplaced.map((row) =>
              row.position === position ? { ...row, address, why: 'unknown' as const } : row,
            );
        return { ...layer, reading: { ...layer.reading, unplaced } };
      }),
    pointingGround: async () => ({ placed: [[201_000, 502_000]], areas: [], outline: null, extent: null }),
    pointingParcels: async () => [],
    placeRow: (id, position) =>
      mapLayer(id, (layer) => {
        if (layer.reading.name !== 'read') return layer;
        const unplaced = layer.reading.unplaced.filter((row) => row.position !== position);
        return { ...layer, reading: { ...layer.reading, unplaced } };
      }),
    refusedRows: async () => new Blob(['\uFEFFrij;reden\n7;zonder plaats\n'], { type: 'text/csv' }),
    overlapList: async () =>
      new Blob(['\uFEFFperceel;ligt over perceel;m² over elkaar\n1;2;4,0\n'], { type: 'text/csv' }),
    build: () => become({ build: { name: 'building', step: 'reading', done: 0 } }),
    cancelBuild: () => become({ build: { name: 'idle' } }),
    builtFile: async () => zip ?? null,
    startOver: () => become(EMPTY_PREPARATION),
    updatePackage: (id) =>
      become({
        ...EMPTY_PREPARATION,
        place: { by: 'service', municipality: SOME_MUNICIPALITY },
        updates: { packageId: id, name: SOME_MUNICIPALITY.name },
      }),
  };

  return {
    getState: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions,
    dispose: () => listeners.clear(),
    advance(share) {
      for (const layer of SERVICE_LAYERS) advanceLayer(layer, share);
      advanceBuild();
    },
    become,
  };
}
