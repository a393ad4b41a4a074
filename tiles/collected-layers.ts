import type { MunicipalityLayers } from '../src/package/layers';
import type { ReadReport } from '../src/package/source/read-report';

/**
 * What a package is to be made of, and what became of every row on the way: the seam between where layers come from (files,
 * public services) and building. The reports are whole once the parcels have been gone through.
 */
export interface CollectedLayers {
  readonly layers: MunicipalityLayers;
  /** By layer: `parcels`, `care`, `amenities`, `areas`, or the name of an extra one. Of the parcels with what lies over each other. */
  reports(): Readonly<Record<string, ReadReport>>;
}
