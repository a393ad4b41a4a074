import type { HousingType, PlotStatus } from '../../domain/code-lists';
import type { ParcelId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import type { Surroundings } from '../write-context';

/** How plots look, as on the map. SVG text of the program's own. */
export interface ReportArt {
  /** A plot's badge, in a box of 24 × 24; null is a plot without homes. */
  badge(type: HousingType | null): string;
  color(type: HousingType | null): string;
  /** A `<pattern>` for the plots of a type. */
  hatch(type: HousingType, id: string): string;
  /** `dash` in multiples of the width. */
  outline(status: PlotStatus): {
    readonly width: number;
    readonly dash: readonly number[] | null;
    readonly filled: boolean;
  };
}

/** The map of all plots as a picture. */
export interface ReportMapPicture {
  /** A `data:` address: the file holds all it shows. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Ground from the left to the right edge, in the middle of the map. */
  readonly metresWide: number;
  readonly legend: readonly {
    readonly title: string;
    readonly lines: readonly { readonly sign: string; readonly label: string }[];
  }[];
  readonly legendNotes: readonly string[];
}

/** What a report needs beyond what is released. */
export interface ReportContext {
  /** ISO date-time. */
  readonly writtenAt: string;
  readonly surroundings: Surroundings | null;
  /** Exact union of a plot's parcels, RD metres. */
  union(plot: Plot): RdMultiPolygon;
  /** Parcels of the open package of which the bounds meet these; none without a package. */
  parcelsNear(bounds: RdBounds): readonly RdMultiPolygon[];
  /** Whether the open package has the parcel; null without a package. */
  hasParcel(id: ParcelId): boolean | null;
  readonly art: ReportArt;
  /** null: this browser draws no maps, and the plots are drawn as outlines. */
  readonly map: ReportMapPicture | null;
  /** Where the map comes from, besides the plots' own outlines. */
  readonly mapSources: readonly string[];
}
