import type { Result } from '../../src/domain/result';
import type { ParcelFeature } from '../../src/package/layers';

/** Why one feature was not taken in. Nothing is dropped without one of these. */
export interface Refusal {
  /** Place of the feature in the file, from 1. */
  readonly position: number;
  /** Its identification, '' when it has none. */
  readonly localId: string;
  readonly reason: 'no-attributes' | 'no-polygon' | 'not-rd' | 'twice';
}

export interface ReadParcels {
  readonly parcels: readonly ParcelFeature[];
  readonly read: number;
  readonly repaired: number;
  readonly refusals: readonly Refusal[];
  readonly crs: 'EPSG:28992';
}

export type ReadProblem =
  | { readonly name: 'read-empty' }
  | { readonly name: 'read-not-json'; readonly detail: string }
  | { readonly name: 'read-no-collection' }
  /** The file says it is in another coordinate system, or its coordinates say so. */
  | { readonly name: 'read-not-rd'; readonly crs: string }
  | { readonly name: 'read-no-parcels' };

/** One file format that parcels can be read from. A new format is one more of these in `PARCEL_READERS`. */
export interface ParcelReader {
  /** As the help names it. */
  readonly label: string;
  readonly extensions: readonly string[];
  read(file: Blob): Promise<Result<ReadParcels, ReadProblem>>;
}
