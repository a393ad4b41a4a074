import type { Plot } from '../plot';

/** The stretch that two lists of plots do not share: `before[from, beforeEnd)` was replaced by `after[from, afterEnd)`. */
export interface PlotRun {
  readonly from: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/**
 * What lies between the shared beginning and the shared end of two lists, compared by identity. One gesture
 * changes one plot, so this is a stretch of one, found without hashing 5,000 ids.
 */
export function changedRun(before: readonly Plot[], after: readonly Plot[]): PlotRun {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before[from] === after[from]) from += 1;
  let shared = 0;
  while (shared < shortest - from && before[before.length - 1 - shared] === after[after.length - 1 - shared]) {
    shared += 1;
  }
  return { from, beforeEnd: before.length - shared, afterEnd: after.length - shared };
}

/** A function over a list of plots that computes again only for the stretch that changed since its last call. */
export function keptPerPlot<Value>(compute: (plot: Plot) => Value): (plots: readonly Plot[]) => readonly Value[] {
  let lastPlots: readonly Plot[] = [];
  let lastValues: readonly Value[] = [];
  return (plots) => {
    const { from, beforeEnd, afterEnd } = changedRun(lastPlots, plots);
    lastValues = [
      ...lastValues.slice(0, from),
      ...plots.slice(from, afterEnd).map(compute),
      ...lastValues.slice(beforeEnd),
    ];
    lastPlots = plots;
    return lastValues;
  };
}
