import type { Clock } from '../clock';

export interface FakeClock extends Clock {
  /** Waits for work, moving the time on to the next timer whenever nothing else happens. */
  through<Value>(work: Promise<Value>): Promise<Value>;
}

/** A clock that stands still until the work under test only waits. Starts on the first of June 2026. */
export function fakeClock(): FakeClock {
  let now = Date.UTC(2026, 5, 1);
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async through(work) {
      let done = false;
      const end = (): void => {
        done = true;
      };
      work.then(end, end);
      for (;;) {
        for (let round = 0; round < 8 && !done; round++) await new Promise((resolve) => setImmediate(resolve));
        if (done) return work;
        const [next] = [...timers].sort((a, b) => a.at - b.at);
        if (next === undefined) throw new Error('The work waits for something that will not come');
        timers.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
    },
  };
}
