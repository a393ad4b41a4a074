import type { Audience } from '../domain/confidentiality';
import type { Plot } from '../domain/plot';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';

/** Who a file is for, and whether plots that fell off go along. */
export interface ExportChoice {
  readonly audience: Audience;
  readonly includeDropped: boolean;
}

/** What writers need to know beyond the session. */
export interface WriteContext extends ExportChoice {
  /** ISO date-time of writing. */
  readonly writtenAt: string;
  /** Exact union of a plot's parcels, RD metres; empty for a plot without parcels. */
  union(plot: Plot): RdMultiPolygon;
  /** RD metres to WGS84 degrees, longitude first. */
  toWgs84(point: RdPoint): readonly [lng: number, lat: number];
}
