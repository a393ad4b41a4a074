import type { Clock } from '../../../src/services/clock';

export interface Throttle {
  /** Something changed: told at once when it was quiet, else when the pause is over. */
  changed(): void;
  /** Nothing is told any more. */
  stop(): void;
}

/** Tells of changes at most once in so many milliseconds; the last one is always told. */
export function createThrottle(clock: Clock, pauseMs: number, tell: () => void): Throttle {
  let cancel: (() => void) | null = null;
  let again = false;
  let stopped = false;
  const pause = (): void => {
    again = false;
    tell();
    cancel = clock.after(pauseMs, () => {
      cancel = null;
      if (again) pause();
    });
  };
  return {
    changed() {
      if (stopped) return;
      if (cancel === null) pause();
      else again = true;
    },
    stop() {
      stopped = true;
      cancel?.();
      cancel = null;
    },
  };
}
