import type { RdMultiPolygon, RdPoint } from '../rd-geometry';

/**
 * True when the point lies in the multipolygon, holes left out. Edges are half-open and always computed from
 * their lower end, so that a point on the edge of two neighbours lies in exactly one of them.
 */
export function contains(geometry: RdMultiPolygon, [px, py]: RdPoint): boolean {
  let inside = false;
  for (const polygon of geometry) {
    for (const ring of polygon) {
      let previous = ring[ring.length - 1];
      for (const point of ring) {
        if (previous !== undefined && previous[1] > py !== point[1] > py) {
          const [low, high] = previous[1] < point[1] ? [previous, point] : [point, previous];
          if (px < low[0] + ((py - low[1]) * (high[0] - low[0])) / (high[1] - low[1])) inside = !inside;
        }
        previous = point;
      }
    }
  }
  return inside;
}
