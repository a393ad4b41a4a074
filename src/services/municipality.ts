import type { RdMultiPolygon } from '../domain/rd-geometry';

/** A municipality that can be prepared. */
export interface Municipality {
  /** CBS code with `GM`. */
  readonly code: string;
  readonly name: string;
  /** RD metres, without water. */
  readonly outline: RdMultiPolygon;
  /** Of the outline. */
  readonly year: number;
  readonly source: 'CBS gebiedsindelingen' | 'CBS wijken en buurten';
}
