import { bad, type Result } from '../../../src/domain/result';
import type { Preparation, PreparationActions } from '../../../src/services/preparation/preparation';
import { ACTION_KINDS, type StoredPackage, type ToPage, type ToWorker } from './protocol';

/** A line to a worker. */
interface WorkerLine {
  post(message: ToWorker): void;
  end(): void;
}

export interface ClientOptions {
  /** Starts a worker. */
  readonly start: (receive: (message: ToPage) => void) => WorkerLine;
  /** A package on this device, for `updatePackage`; null when it is not there. */
  readonly readPackage: (packageId: string) => Promise<StoredPackage | null>;
  /** Keeps a package that was built on this device. */
  readonly keepPackage: (members: StoredPackage) => Promise<Result<void, { readonly name: string }>>;
}

/** A preparation as the page has it. */
export interface PreparationClient {
  getState(): Preparation;
  /** Hears of every new state; gives what ends that. */
  subscribe(listener: () => void): () => void;
  readonly actions: PreparationActions;
  /**
   * Leaves: a package that was built takes everything that was kept for it along; else all but the files is there again next
   * time. Resolves when the worker is gone.
   */
  dispose(): Promise<void>;
}

export const NOTHING_PREPARED: Preparation = {
  place: null,
  fetched: {
    parcels: { state: 'off' },
    areas: { state: 'off' },
    amenities: { state: 'off' },
    careBuildings: { state: 'off' },
    basemap: { state: 'off' },
  },
  basemapSize: { state: 'unknown' },
  files: [],
  build: { name: 'idle' },
  updates: null,
  notKept: null,
};

/** The page's side of a preparation. A worker that broke is started again by the next thing that is asked of it. */
export function createPreparationClient({ start, readPackage, keepPackage }: ClientOptions): PreparationClient {
  let state = NOTHING_PREPARED;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (value: unknown) => void>();
  let asked = 0;
  let line: WorkerLine | null = null;
  let gone: (() => void) | null = null;

  const set = (changed: Partial<Preparation>): void => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };

  function receive(message: ToPage): void {
    switch (message.kind) {
      case 'state':
        set(message.changed);
        return;
      case 'answer':
        waiting.get(message.id)?.(message.value);
        waiting.delete(message.id);
        return;
      case 'need-package': {
        const { id, packageId } = message;
        const give = (members: StoredPackage | null): void => line?.post({ kind: 'package', id, members });
        void readPackage(packageId).then(give, () => give(null));
        return;
      }
      case 'keep-package': {
        const { id, members } = message;
        const tell = (problem: string | null): void => line?.post({ kind: 'kept', id, problem });
        keepPackage(members).then(
          (kept) => tell(kept.ok ? null : kept.problem.name),
          (error: unknown) => tell(String(error)),
        );
        return;
      }
      case 'broken':
        broken(message.detail);
        return;
      case 'gone':
        gone?.();
    }
  }

  function broken(detail: string): void {
    line?.end();
    line = null;
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
    gone?.();
    set({ files: [], build: { name: 'failed', problem: { name: 'prepare-worker-failed', detail } } });
  }

  function worker(): WorkerLine {
    line ??= start(receive);
    return line;
  }

  const order = (name: string, args: readonly unknown[]): void =>
    // Name and arguments are those of one action: `actions` below is typed so.
    worker().post({ kind: 'order', call: { name, args } } as ToWorker);
  const ask = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    const value = await new Promise<unknown>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      worker().post({ kind: 'ask', id: asked, call: { name, args } } as ToWorker);
    });
    // Who asked a worker that broke still gets an answer of the kind that was asked for.
    const isQuestion = name === 'suggestMunicipalities' || name === 'chooseMunicipality';
    return value === null && isQuestion ? bad({ name: 'service-stopped' }) : value;
  };
  const actions = Object.fromEntries(
    Object.entries(ACTION_KINDS).map(([name, kind]) => [
      name,
      (...args: readonly unknown[]) => (kind === 'ask' ? ask(name, args) : order(name, args)),
    ]),
  );
  worker();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Every name is there: `ACTION_KINDS` would not compile without one.
    actions: actions as unknown as PreparationActions,
    async dispose() {
      listeners.clear();
      if (line === null) return;
      const left = new Promise<void>((resolve) => {
        gone = resolve;
      });
      line.post({ kind: 'leave' });
      await left;
      line?.end();
      line = null;
    },
  };
}
