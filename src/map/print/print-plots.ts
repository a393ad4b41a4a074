import type { FeatureCollection } from 'geojson';
import { plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { totalUnits } from '../../domain/plot-programme';
import type { RdPoint } from '../../domain/rd-geometry';
import { plotFeatures, plotPaint, plotPlace } from '../plot-features';

/** What the map of a file shows of plots. */
export interface PrintedPlots {
  /** Only what its readers may see. */
  readonly plots: Iterable<Plot>;
  /** Of those the ones that get no badge and no name. */
  readonly quiet: ReadonlySet<PlotId>;
}

const homes = new Intl.NumberFormat('nl-NL');

/** Plots as features of the map's source, with the number by which lists call them in the place of the mixed programme. */
export function printedPlots(
  { plots, quiet }: PrintedPlots,
  care: readonly { readonly at: RdPoint }[],
): FeatureCollection {
  const features = [...plots].flatMap((plot, index) => {
    const place = plotPlace(plot);
    if (!place) return [];
    const paint = plotPaint(plot, place, care, quiet.has(plot.id));
    const units = totalUnits(plot);
    const words = units === 0 ? plotLabel(plot) : `${plotLabel(plot)}: ${homes.format(units)}`;
    return plotFeatures(index + 1, place, { ...paint, unitsText: words });
  });
  return { type: 'FeatureCollection', features };
}
