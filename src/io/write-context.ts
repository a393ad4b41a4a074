import type { Plot } from '../domain/plot';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import type { Amenity, Area, CareSite } from '../package/layers';

/** What the gemeentepakket says of what lies round a plot. */
export interface Surroundings {
  readonly areas: readonly Pick<Area, 'level' | 'code' | 'name' | 'parentCode'>[];
  readonly care: readonly CareSite[];
  readonly amenities: readonly Amenity[];
}

/** What writers need to know beyond what is released. */
export interface WriteContext {
  /** ISO date-time of writing. */
  readonly writtenAt: string;
  /** null when the session's package is not on this device. */
  readonly surroundings: Surroundings | null;
  /** Exact union of a plot's parcels, RD metres; empty for a plot without parcels. */
  union(plot: Plot): RdMultiPolygon;
  /** RD metres to WGS84 degrees, longitude first. */
  toWgs84(point: RdPoint): readonly [lng: number, lat: number];
  /** How far the file is, 0 to 1. */
  progress(done: number): void;
}
