import type { PlotId } from '../domain/ids';
import type { Plot } from '../domain/plot';
import type { AmenityKind } from '../package/layers';
import type { PackageLayers } from '../package/open-package';
import type { ParcelIndex } from '../package/parcel-table';
import type { MapLayerId } from '../session/view-store';
import type { DraftShape } from './gesture-store';

/** Everything `MapView.sync` needs; it compares with what it applied last and sends the difference. */
export interface MapState {
  readonly gemeente: PackageLayers | null;
  readonly plots: ReadonlyMap<PlotId, Plot>;
  readonly visibleLayers: Readonly<Record<MapLayerId, boolean>>;
  readonly hiddenAmenities: readonly AmenityKind[];
  readonly selection: ReadonlySet<ParcelIndex>;
  readonly hoveredParcel: ParcelIndex | null;
  readonly selectedPlot: PlotId | null;
  readonly highlightedPlots: ReadonlySet<PlotId>;
  readonly draft: DraftShape | null;
}
