import { type PlotId, plotId } from '../ids';
import type { Plot } from '../plot';

/** The id under which a version of a plot comes to stand beside it; `copy` from 1, for when that one is taken. */
export const versionId = (original: PlotId, bids: readonly string[], copy: number): PlotId =>
  plotId(`${original}/${bids.join(', ')}${copy === 1 ? '' : `/${copy}`}`);

/** What such a version is called, so that people see whose it is. */
export const versionName = (name: string, bids: readonly string[]): string => `${name}${SAYS}${bids.join(', ')})`;

const SAYS = ' (bod van ';

/** The name without what the merge put behind it. */
export function nameOfVersion(name: string): string {
  const at = name.lastIndexOf(SAYS);
  return at > 0 && name.endsWith(')') ? name.slice(0, at) : name;
}

/**
 * The plot beside which a merge put this one as the version of a bid; null for any other plot. Its id says so, as long as it
 * still has a doubt of that bid: a version whose doubts are settled is a plot like any other.
 */
export function versionOf({ id, doubts }: Pick<Plot, 'id' | 'doubts'>): PlotId | null {
  for (let at = id.lastIndexOf('/'); at > 0 && doubts.length > 0; at = id.lastIndexOf('/', at - 1)) {
    const names = id.slice(at + 1).replace(/\/\d+$/, '');
    if (doubts.some(({ bid }) => names === bid || names.split(', ').includes(bid))) return plotId(id.slice(0, at));
  }
  return null;
}
