import { unitsOfType } from '../../domain/plot-programme';
import type { Release } from '../../domain/release/release';

const OTHER_TYPES = ['overig geschikt', 'regulier'] as const;

/**
 * The columns of a short list of plots, with those of overig geschikt and regulier before `totaal` where a plot has such homes:
 * without them its row would not add up.
 */
export function withOtherTypes(ids: readonly string[], { session }: Pick<Release, 'session'>): readonly string[] {
  const plots = [...session.plots.values()];
  const added = OTHER_TYPES.filter((type) => plots.some((plot) => unitsOfType(plot, type) > 0));
  return ids.flatMap((id) => (id === 'totaal' ? [...added.map((type) => type.replace(' ', '_')), id] : [id]));
}
