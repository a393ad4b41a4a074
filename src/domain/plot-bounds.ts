import { EMPTY_BOUNDS, multiPolygonBounds, unionBounds } from './geometry/bounds';
import type { Plot } from './plot';
import type { RdBounds } from './rd-geometry';

/** Bounds of plots by the outlines that they keep, RD metres; null when there is no outline at all. */
export function plotBounds(plots: Iterable<Plot>): RdBounds | null {
  let bounds = EMPTY_BOUNDS;
  for (const { parcels } of plots)
    for (const { geometry } of parcels) bounds = unionBounds(bounds, multiPolygonBounds(geometry));
  return bounds[0] > bounds[2] ? null : bounds;
}
