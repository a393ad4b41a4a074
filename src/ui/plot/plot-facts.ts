import type { LandOwner } from '../../domain/code-lists';
import { landOwnersOf } from '../../domain/land-owners';
import type { Plot } from '../../domain/plot';
import { plotAreaM2 } from '../../domain/plot-area';
import { totalUnits } from '../../domain/plot-programme';

/** The figures at the head of a plot. */
export interface PlotFacts {
  /** Null as long as no programme is filled in. */
  readonly homes: number | null;
  /** Homes less the ones pulled down; null when the number pulled down is unknown. */
  readonly net: number | null;
  readonly areaM2: number;
  /** Null without an area or a programme. */
  readonly homesPerHectare: number | null;
  /** Categories of ownership, in the order of the code list, each with its m². */
  readonly landOwners: readonly { readonly owner: LandOwner; readonly areaM2: number }[];
}

const M2_PER_HECTARE = 10_000;

export function plotFacts(plot: Plot): PlotFacts {
  const homes = plot.programme.length === 0 ? null : totalUnits(plot);
  const areaM2 = plotAreaM2(plot);
  return {
    homes,
    net: homes === null || plot.demolishedUnits === null ? null : homes - plot.demolishedUnits,
    areaM2,
    homesPerHectare: homes !== null && areaM2 > 0 ? (homes * M2_PER_HECTARE) / areaM2 : null,
    landOwners: landOwnersOf(plot).map((owner) => ({
      owner,
      areaM2: plotAreaM2({ parcels: plot.parcels.filter(({ landOwner }) => (plot.landOwner ?? landOwner) === owner) }),
    })),
  };
}
