import { plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { totalUnits } from '../../domain/plot-programme';
import { hasSign, wordsOnMap } from './print-plots';

/** What is to be said with a map of plots. */
export interface PlotsOnMap {
  /** A plot of this map, to explain its words by; null when none has homes. */
  readonly example: { readonly label: string; readonly words: string; readonly homes: number } | null;
  /** Labels of the plots without land, which the map cannot show. */
  readonly unplaced: readonly string[];
}

export function plotsOnMap(plots: readonly Plot[], quiet: ReadonlySet<PlotId>): PlotsOnMap {
  const plot = plots.find((each) => totalUnits(each) > 0 && hasSign(each, quiet));
  return {
    example: plot ? { label: plotLabel(plot), words: wordsOnMap(plot), homes: totalUnits(plot) } : null,
    unplaced: plots.filter(({ parcels }) => parcels.length === 0).map(plotLabel),
  };
}
