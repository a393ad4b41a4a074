/** Lets so many things run at a time; the rest wait their turn. */
export interface Slots {
  /** Runs it when there is room, first come first served. */
  run<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function createSlots(atOnce: number): Slots {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async run(work) {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        // Who waits takes over the place, so that nobody who comes later can slip in between.
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
