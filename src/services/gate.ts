import type { ServiceProblem } from './service-problem';

/** Nothing more is asked for a while, because the service is busy or did not answer. Milliseconds since 1970. */
export interface FetchWait {
  readonly since: number;
  readonly until: number;
  readonly problem: ServiceProblem;
}

/** Halts what is being fetched: answers that are on their way come in, nothing new is asked. Knows what waits for the service, too. */
export interface Gate {
  /** The request that waits longest; null when none waits for more than a moment. */
  readonly waiting: FetchWait | null;
  /** A request waits until then (milliseconds since 1970), for this reason. Gives what ends that. */
  hold(until: number, problem: ServiceProblem): () => void;
  readonly paused: boolean;
  /** Milliseconds that it has been shut up to now. */
  pausedMs(): number;
  pause(): void;
  resume(): void;
  /** Resolves when the gate is open: false when told to stop before. */
  passed(signal?: AbortSignal): Promise<boolean>;
}

/** A pause between tries that is over before anyone has read of it. */
const A_MOMENT_MS = 2_000;

/**
 * @param now milliseconds since 1970
 * @param onWait hears when what waits changes
 */
export function createGate(now: () => number, onWait: () => void = () => undefined): Gate {
  const waits = new Set<FetchWait>();
  let shutSince: number | null = null;
  let shutMs = 0;
  const waiting = new Set<() => void>();
  return {
    get waiting() {
      let longest: FetchWait | null = null;
      for (const wait of waits) if (longest === null || wait.until > longest.until) longest = wait;
      return longest;
    },
    hold(until, problem) {
      const wait = { since: now(), until, problem };
      if (until - wait.since < A_MOMENT_MS) return () => undefined;
      waits.add(wait);
      onWait();
      return () => {
        if (waits.delete(wait)) onWait();
      };
    },
    get paused() {
      return shutSince !== null;
    },
    pausedMs: () => shutMs + (shutSince === null ? 0 : now() - shutSince),
    pause() {
      shutSince ??= now();
    },
    resume() {
      if (shutSince === null) return;
      shutMs += now() - shutSince;
      shutSince = null;
      for (const pass of [...waiting]) pass();
    },
    passed: (signal) =>
      new Promise((resolve) => {
        if (signal?.aborted || shutSince === null) {
          resolve(!signal?.aborted);
          return;
        }
        const end = (): void => {
          waiting.delete(end);
          signal?.removeEventListener('abort', end);
          resolve(!signal?.aborted);
        };
        waiting.add(end);
        signal?.addEventListener('abort', end, { once: true });
      }),
  };
}
