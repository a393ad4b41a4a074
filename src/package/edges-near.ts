import type { RdBounds } from '../domain/rd-geometry';
import type { Edges } from './covered-area';

/**
 * The edges of a lasso that matter for what lies within bounds, relative to their lower left corner: those that meet them, and
 * those to the left, which still wind around it.
 */
export function edgesNear(lasso: Edges, [minX, minY, maxX, maxY]: RdBounds): Edges {
  const near: number[] = [];
  for (let edge = 0; edge < lasso.length; edge += 4) {
    const fromX = lasso[edge] ?? 0;
    const fromY = lasso[edge + 1] ?? 0;
    const toX = lasso[edge + 2] ?? 0;
    const toY = lasso[edge + 3] ?? 0;
    if (Math.max(fromY, toY) < minY || Math.min(fromY, toY) > maxY || Math.min(fromX, toX) > maxX) continue;
    near.push(fromX - minX, fromY - minY, toX - minX, toY - minY);
  }
  return new Float64Array(near);
}
