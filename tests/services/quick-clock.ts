import type { Clock } from '../../src/services/clock';

/** The time of the machine, but so many times as quick: a pause of a minute takes a second or two. */
export function quickClock(times: number): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * times,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds / times);
      return () => clearTimeout(timer);
    },
  };
}
