import type { RdBounds, RdMultiPolygon, RdPoint } from '../../domain/rd-geometry';
import type { Area } from '../../package/layers';

/** What someone who points at the place of a row is helped by, beside the outline of the municipality. RD metres. */
export interface PointingGround {
  /** Rows of the same layer that have a place. */
  readonly placed: readonly RdPoint[];
  /** Wijken and buurten, as far as they were fetched or brought. */
  readonly areas: readonly Area[];
  /** Of a package that is brought up to date, or of a file with the gemeente in it; null when neither says. */
  readonly outline: RdMultiPolygon | null;
  /** What is to be shown whole when there is no outline: where the own parcels lie. null when there are none. */
  readonly extent: RdBounds | null;
}
