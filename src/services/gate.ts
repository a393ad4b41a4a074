/** Halts what is being fetched: answers that are on their way come in, nothing new is asked. */
export interface Gate {
  readonly paused: boolean;
  /** Milliseconds that it has been shut up to now. */
  pausedMs(): number;
  pause(): void;
  resume(): void;
  /** Resolves when the gate is open: false when told to stop before. */
  passed(signal?: AbortSignal): Promise<boolean>;
}

/** @param now milliseconds since 1970 */
export function createGate(now: () => number): Gate {
  let shutSince: number | null = null;
  let shutMs = 0;
  const waiting = new Set<() => void>();
  return {
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
