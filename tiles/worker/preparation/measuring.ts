import type { Result } from '../../../src/domain/result';
import { measureBasemap } from '../../../src/services/brt/measure-basemap';
import type { Journal } from '../../../src/services/journal';
import type { Municipality } from '../../../src/services/municipality';
import type { BasemapSize } from '../../../src/services/preparation/preparation';
import type { Requester } from '../../../src/services/request';
import type { ServiceProblem } from '../../../src/services/service-problem';

export interface Measuring {
  state(): BasemapSize;
  /** Begins, unless it is known or being found out. */
  start(): void;
  /** Another place: what was known is of no use. */
  clear(): void;
}

interface MeasuringOptions {
  readonly requester: Requester;
  readonly journal: () => Journal;
  /** Looks it up when it is not known yet. */
  readonly municipality: (signal: AbortSignal) => Promise<Result<Municipality, ServiceProblem>>;
  readonly onChange: () => void;
}

/** How large a basemap of the municipality would be. */
export function createMeasuring({ requester, journal, municipality, onChange }: MeasuringOptions): Measuring {
  let state: BasemapSize = { state: 'unknown' };
  let run: AbortController | null = null;
  const set = (to: BasemapSize): void => {
    state = to;
    onChange();
  };

  async function work({ signal }: AbortController): Promise<void> {
    const own = journal();
    const place = await municipality(signal);
    const measured = place.ok ? await measureBasemap(requester, place.value, own, { signal }) : place;
    if (signal.aborted) return;
    set(measured.ok ? { state: 'measured', ...measured.value } : { state: 'failed', problem: measured.problem });
  }

  return {
    state: () => state,
    start() {
      if (state.state === 'measuring' || state.state === 'measured') return;
      run = new AbortController();
      set({ state: 'measuring' });
      void work(run);
    },
    clear() {
      run?.abort();
      run = null;
      if (state.state !== 'unknown') set({ state: 'unknown' });
    },
  };
}
