import type { RdPoint } from '../../domain/rd-geometry';
import type { Area } from '../../package/layers';

/** What someone who points at the place of a row is helped by, beside the outline of the municipality. RD metres. */
export interface PointingGround {
  /** Rows of the same layer that have a place. */
  readonly placed: readonly RdPoint[];
  /** Wijken and buurten, as far as they were fetched or brought. */
  readonly areas: readonly Area[];
}
