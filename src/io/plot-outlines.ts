import type { Plot } from '../domain/plot';
import { dissolve } from '../package/dissolve';
import type { WriteContext } from './write-context';

/** The outlines that one file is written with. */
export interface PlotOutlines {
  readonly union: WriteContext['union'];
  /** Plots so far whose parcels could not be joined. */
  unjoined(): readonly Plot[];
}

/**
 * Joins the parcels of plots for one file. A plot whose parcels cannot be joined goes out parcel by parcel: no file
 * fails because of one plot, and who made it is told which plots it holds so.
 */
export function plotOutlines(): PlotOutlines {
  // Once each: a file may ask for a plot as a whole and for its parcels one by one.
  const unjoined = new Map<Plot['id'], Plot>();
  return {
    union: (plot) => {
      const joined = dissolve(plot.parcels.map(({ geometry }) => geometry));
      if (joined.ok) return joined.value;
      if (!unjoined.has(plot.id)) unjoined.set(plot.id, plot);
      return plot.parcels.flatMap(({ geometry }) => geometry);
    },
    unjoined: () => [...unjoined.values()],
  };
}
