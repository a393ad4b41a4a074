import type { RdMultiPolygon } from '../domain/rd-geometry';
import { unionAny } from './clip-polygons';
import { mergeSharedEdges } from './merge-shared-edges';

/**
 * Union of parcels in RD, for exports. Parcels that lie against each other merge exactly, with the source's own
 * corners; where they overlap (parts drawn by hand) the union is computed and rounded to the millimetre.
 * Outer rings counter-clockwise, holes clockwise. [] for no parcels.
 */
export function dissolve(geometries: readonly RdMultiPolygon[]): RdMultiPolygon {
  return mergeSharedEdges(geometries) ?? unionAny(geometries);
}
