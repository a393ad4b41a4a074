import type { ParcelId, PlotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';

/** What the region `Plot` shows. */
export type PanelState =
  | { readonly name: 'empty' }
  | { readonly name: 'new' }
  | { readonly name: 'plot'; readonly plot: Plot };

/**
 * A selection with a parcel that the selected plot does not hold asks for a new plot; otherwise the selected plot
 * is shown. So the next click on the map starts the next plot without first closing the last one. `selected` is
 * read no further than needed: a lasso can hold ten thousand parcels.
 */
export function panelState(
  selected: Iterable<ParcelId>,
  selectedPlot: PlotId | null,
  plots: ReadonlyMap<PlotId, Plot>,
  drawnPart: boolean,
): PanelState {
  if (drawnPart) return { name: 'new' };
  const plot = selectedPlot === null ? undefined : plots.get(selectedPlot);
  const held = new Set(plot?.parcels.map((parcel) => parcel.parcelId));
  for (const id of selected) if (!held.has(id)) return { name: 'new' };
  return plot ? { name: 'plot', plot } : { name: 'empty' };
}
