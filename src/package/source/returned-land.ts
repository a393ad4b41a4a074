import type { RdMultiPolygon } from '../../domain/rd-geometry';

/** Cells as a file has them, under its headings. */
export type ReturnedRow = Readonly<Record<string, string>>;

/** A parcel as a row of the layer `percelen` has it. */
export interface ReturnedParcel {
  readonly row: ReturnedRow;
  /** RD metres. */
  readonly geometry: RdMultiPolygon;
}

/** What a GIS file that came back has of land, beside the rows of its layer `plots`. */
export interface ReturnedLand {
  /** An outline per row, RD metres; null for a row without a place. */
  readonly outlines: readonly (RdMultiPolygon | null)[];
  readonly parcels: readonly ReturnedParcel[];
}
