import type { Result } from '../../../src/domain/result';
import type { FetchProgress } from '../../../src/services/fetch-progress';
import { createGate, type Gate } from '../../../src/services/gate';
import type { Journal } from '../../../src/services/journal';
import type { Municipality } from '../../../src/services/municipality';
import { type FetchedLayer, SERVICE_LAYERS, type ServiceLayer } from '../../../src/services/preparation/preparation';
import type { Requester } from '../../../src/services/request';
import type { ServiceProblem } from '../../../src/services/service-problem';
import type { PausedAt } from './draft';
import { keepLayer, readKeptLayer } from './kept-layer';
import { type LayerData, SERVICE_FETCHERS } from './service-layers';

export interface Fetching {
  state(): Readonly<Record<ServiceLayer, FetchedLayer>>;
  /** Only of layers that are ready. */
  data(layer: ServiceLayer): LayerData | null;
  fetch(layer: ServiceLayer): void;
  /** As after a reload: what was under way goes on, what was paused waits, as far as it was. */
  restore(wanted: Readonly<Record<ServiceLayer, 'off' | 'on' | 'paused'>>, progress?: PausedAt): void;
  pause(layer: ServiceLayer): void;
  resume(layer: ServiceLayer): void;
  cancel(layer: ServiceLayer): void;
  /** There is a network again: tries once more what failed for want of one. */
  cameOnline(): void;
  /** Ends everything; nothing is wanted any more. */
  clear(): void;
}

interface FetchingOptions {
  readonly requester: Requester;
  readonly journal: () => Journal;
  /** Waited for before a layer is fetched, when it is known of which place. Never rejects. */
  readonly ready: () => Promise<void>;
  /** Looks it up when it is not known yet. */
  readonly municipality: (signal: AbortSignal) => Promise<Result<Municipality, ServiceProblem>>;
  readonly onChange: () => void;
}

interface Run {
  readonly controller: AbortController;
  readonly gate: Gate;
  /** How often the network had come back when it began. */
  readonly returns: number;
}

const ALL_OFF: Readonly<Record<ServiceLayer, FetchedLayer>> = {
  parcels: { state: 'off' },
  areas: { state: 'off' },
  amenities: { state: 'off' },
  careBuildings: { state: 'off' },
  basemap: { state: 'off' },
};

/** The layers out of public services. Of each at most one run: who begins again, or stops, ends the one before. */
export function createFetching({ requester, journal, ready, municipality, onChange }: FetchingOptions): Fetching {
  let layers = ALL_OFF;
  const data = new Map<ServiceLayer, LayerData>();
  const runs = new Map<ServiceLayer, Run>();
  let returns = 0;

  const set = (layer: ServiceLayer, to: FetchedLayer): void => {
    layers = { ...layers, [layer]: to };
    onChange();
  };
  const progressOf = (layer: ServiceLayer): FetchProgress | null => {
    const now = layers[layer];
    return 'progress' in now ? now.progress : null;
  };
  const stop = (layer: ServiceLayer): void => {
    runs.get(layer)?.controller.abort();
    runs.delete(layer);
  };

  function begin(layer: ServiceLayer): void {
    stop(layer);
    data.delete(layer);
    const gate = createGate(
      () => requester.clock.now(),
      () => {
        if (runs.get(layer)?.gate === gate && layers[layer].state === 'fetching')
          set(layer, fetchingNow(gate, progressOf(layer)));
      },
    );
    const run: Run = { controller: new AbortController(), gate, returns };
    runs.set(layer, run);
    set(layer, fetchingNow(gate, progressOf(layer)));
    void work(layer, run);
  }

  async function work(layer: ServiceLayer, run: Run): Promise<void> {
    const { signal } = run.controller;
    const isNow = (): boolean => runs.get(layer) === run;
    const own = journal();
    const place = await municipality(signal);
    await ready();
    const fetched = place.ok ? await fetchOrFind(layer, place.value, own, run) : place;
    if (!isNow()) return;
    runs.delete(layer);
    // The network came back while its last tries still failed.
    if (!fetched.ok && isForWantOfNetwork(fetched.problem) && run.returns < returns) return begin(layer);
    if (!fetched.ok) return set(layer, { state: 'failed', problem: fetched.problem, progress: progressOf(layer) });
    data.set(layer, fetched.value);
    const { features, source, notes } = fetched.value;
    set(layer, { state: 'ready', features, source, notes });
  }

  async function fetchOrFind(
    layer: ServiceLayer,
    place: Municipality,
    own: Journal,
    { controller: { signal }, gate }: Run,
  ): Promise<Result<LayerData, ServiceProblem>> {
    const kept = await readKeptLayer(own, layer, place, requester.clock.now());
    if (kept !== null) return { ok: true, value: kept };
    const onProgress = (progress: FetchProgress): void => {
      // Answers that were on their way still come in after a pause.
      if (!signal.aborted && runs.get(layer)?.gate === gate)
        set(layer, gate.paused ? { state: 'paused', progress } : fetchingNow(gate, progress));
    };
    const fetched = await SERVICE_FETCHERS[layer](requester, place, own, { signal, gate, onProgress });
    if (fetched.ok && !signal.aborted) await keepLayer(own, layer, place, requester.clock.now(), fetched.value);
    return fetched;
  }

  return {
    state: () => layers,
    data: (layer) => data.get(layer) ?? null,
    fetch: begin,
    restore(wanted, progress = {}) {
      for (const layer of SERVICE_LAYERS) {
        if (wanted[layer] === 'on') begin(layer);
        else if (wanted[layer] === 'paused') set(layer, { state: 'paused', progress: progress[layer] ?? null });
      }
    },
    pause(layer) {
      if (layers[layer].state !== 'fetching') return;
      runs.get(layer)?.gate.pause();
      set(layer, { state: 'paused', progress: progressOf(layer) });
    },
    resume(layer) {
      if (layers[layer].state !== 'paused') return;
      const run = runs.get(layer);
      // Paused before a reload: nothing is under way yet.
      if (run === undefined) return begin(layer);
      run.gate.resume();
      set(layer, fetchingNow(run.gate, progressOf(layer)));
    },
    cancel(layer) {
      stop(layer);
      data.delete(layer);
      set(layer, { state: 'off' });
    },
    cameOnline() {
      returns += 1;
      for (const layer of SERVICE_LAYERS) {
        const now = layers[layer];
        if (now.state === 'failed' && isForWantOfNetwork(now.problem)) begin(layer);
      }
    },
    clear() {
      for (const layer of SERVICE_LAYERS) stop(layer);
      data.clear();
      layers = ALL_OFF;
      onChange();
    },
  };
}

const isForWantOfNetwork = ({ name }: ServiceProblem): boolean =>
  name === 'service-offline' || name === 'service-unreachable';

const fetchingNow = ({ waiting }: Gate, progress: FetchProgress | null): FetchedLayer => ({
  state: 'fetching',
  progress,
  ...(waiting !== null && { waiting }),
});
