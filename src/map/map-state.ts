import type { PlotId } from '../domain/ids';
import type { Plot } from '../domain/plot';
import type { AmenityKind } from '../package/layers';
import type { PackageLayers } from '../package/open-package';
import type { ParcelIndex } from '../package/parcel-table';
import type { MapLayerId, OnlineBasemapId } from '../session/view-store';
import type { DraftShape } from './gesture-store';

/** A map that a public service serves as pictures. */
export interface MapPictures {
  /** Address of a tile, with `{z}`, `{x}` and `{y}` (web mercator). */
  readonly tiles: string;
  readonly maxZoom: number;
  readonly attribution: string;
}

/** Everything `MapView.sync` needs; it compares with what it applied last and sends the difference. */
export interface MapState {
  readonly gemeente: PackageLayers | null;
  readonly plots: ReadonlyMap<PlotId, Plot>;
  /** Plots that get no badge and no name; compared by identity. */
  readonly quietPlots: ReadonlySet<PlotId>;
  readonly visibleLayers: Readonly<Record<MapLayerId, boolean>>;
  /** Pictures in the place of the package's basemap; null for none. */
  readonly pictures: OnlineBasemapId | null;
  readonly hiddenAmenities: readonly AmenityKind[];
  /** Layers to look at that came in during the session; compared by identity. */
  readonly broughtLayers: PackageLayers['extraLayers'];
  readonly hiddenExtraLayers: readonly string[];
  readonly selection: ReadonlySet<ParcelIndex>;
  readonly hoveredParcel: ParcelIndex | null;
  readonly selectedPlot: PlotId | null;
  readonly highlightedPlots: ReadonlySet<PlotId>;
  readonly draft: DraftShape | null;
}
