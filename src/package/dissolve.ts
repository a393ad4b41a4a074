import type { RdMultiPolygon } from '../domain/rd-geometry';
import { good, type Result } from '../domain/result';
import { unionAny } from './clip-polygons';
import type { ClippingProblem } from './clipping-problem';
import { mergeSharedEdges } from './merge-shared-edges';

/**
 * Union of parcels in RD, for exports. Parcels that lie against each other merge exactly, with the source's own
 * corners; where they overlap, or an outline crosses itself, the union is computed and rounded to the millimetre.
 * Outer rings counter-clockwise, holes clockwise. [] for no parcels.
 */
export function dissolve(geometries: readonly RdMultiPolygon[]): Result<RdMultiPolygon, ClippingProblem> {
  const merged = mergeSharedEdges(geometries);
  return merged ? good(merged) : unionAny(geometries);
}
