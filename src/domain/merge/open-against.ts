import type { PlotId } from '../ids';
import type { Doubt, Plot } from '../plot';
import type { Session } from '../session';
import { sameLand } from './same-land';
import { sameDoubt, sharesDoubt } from './shares-doubt';
import { versionOf } from './version-of';

/** What a merge left open against a plot, and what a decision about it is therefore about too. */
export interface OpenAgainst {
  /** The plot of which it is a version; itself when it is none, or when that plot was taken out since. */
  readonly original: Plot;
  /** The other versions of the same plot, among them the original when it is another. */
  readonly versions: readonly Plot[];
  /** Plots of others that hold the same land. */
  readonly onItsLand: readonly Plot[];
}

type Plots = Session['plots'];

export function openAgainst(plots: Plots, plot: Plot): OpenAgainst {
  if (plot.doubts.length === 0) return { original: plot, versions: [], onItsLand: [] };
  const top = topOf(plots, plot);
  const versions: Plot[] = [];
  const others: Plot[] = [];
  for (const other of plots.values()) {
    if (other.id === plot.id) continue;
    if (other.id === top || (other.doubts.length > 0 && topOf(plots, other) === top)) versions.push(other);
    else if (other.doubts.length > 0) others.push(other);
  }
  const family = [plot, ...versions];
  return {
    original: plots.get(top) ?? plot,
    versions,
    onItsLand: others.filter((other) => family.some((member) => leftOnSameLand(member, other))),
  };
}

/**
 * The other plot without the doubts that go when those of `settled` do; the same object when it has none of them. A doubt
 * stays that it shares with a third plot too.
 */
export function withoutSettled(plots: Plots, other: Plot, settled: readonly Plot[]): Plot {
  const ids = new Set([other.id, ...settled.map(({ id }) => id)]);
  const top = topOf(plots, other);
  const isOpenYet = (doubt: Doubt): boolean => {
    for (const third of plots.values()) {
      if (ids.has(third.id) || !third.doubts.some((its) => sameDoubt(its, doubt))) continue;
      if (topOf(plots, third) === top || leftOnSameLand(third, other)) return true;
    }
    return false;
  };
  const doubts = other.doubts.filter(
    (doubt) => !settled.some((plot) => plot.doubts.some((its) => sameDoubt(its, doubt))) || isOpenYet(doubt),
  );
  return doubts.length === other.doubts.length ? other : { ...other, doubts };
}

/** The first plot of which this is a version, or a version of a version; it may have been taken out. */
function topOf(plots: Plots, plot: Plot): PlotId {
  let top = plot;
  for (;;) {
    const id = versionOf(top);
    if (id === null) return top.id;
    const original = plots.get(id);
    if (!original) return id;
    if (!sharesDoubt(original, top)) return top.id;
    top = original;
  }
}

const leftOnSameLand = (a: Plot, b: Plot): boolean =>
  a.doubts.some((doubt) => doubt.about === 'parcels' && b.doubts.some((other) => sameDoubt(doubt, other))) &&
  a.parcels.some((parcel) => b.parcels.some((other) => sameLand(parcel, other)));
