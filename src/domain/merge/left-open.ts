import type { PartnerId, PlotId } from '../ids';
import type { Doubt, Plot } from '../plot';
import { sameValue } from '../same-value';
import type { TopicConflict } from './merge';
import { doubtTopic, sameSaying, sayingOf, withSaying } from './topics';
import { versionId, versionName } from './version-of';

/** A plot of which something was left open: itself, and the other versions that come beside it, each with its doubts. */
export interface LeftOpen {
  readonly plot: Plot;
  readonly beside: readonly Plot[];
}

/**
 * Leaves conflicts open as both. The plot stays as it is; for each different version there comes a plot with that version of
 * everything that is open, proposed by whose bid it is. The same version of two bids is one plot.
 *
 * @param plot with all that was decided
 * @param open conflicts of this plot that were not
 * @param taken plots that are there already: a version that stands beside from an earlier merge does not come again, and
 * an id that is in use is never written over
 * @param parties the partner whose bid it is, where that is known
 */
export function leaveOpen(
  plot: Plot,
  open: readonly TopicConflict[],
  taken: ReadonlyMap<PlotId, Plot>,
  parties: ReadonlyMap<string, PartnerId>,
): LeftOpen {
  const versions: { version: Plot; bids: string[] }[] = [];
  const doubts: Doubt[] = [];
  const proposerOpen = open.some(({ topic }) => topic === 'proposedBy');
  for (const bid of bidsIn(open)) {
    let version = plot;
    for (const { topic, options } of open) {
      const said = options.find(({ by }) => by.includes(bid));
      if (!said || sameSaying(said.saying, sayingOf(plot, topic))) continue;
      version = withSaying(version, topic, said.saying);
      doubts.push({ about: doubtTopic(topic), bid });
    }
    if (version === plot) continue;
    const same = versions.find((other) => sameValue(other.version, version));
    if (same) same.bids.push(bid);
    else versions.push({ version, bids: [bid] });
  }
  return {
    plot: withDoubts(plot, doubts),
    beside: versions.flatMap(({ version, bids }) => {
      const ofBids = doubts.filter(({ bid }) => bids.includes(bid));
      const proposedBy = proposerOpen ? version.proposedBy : (onlyParty(bids, parties) ?? version.proposedBy);
      const other = withDoubts({ ...version, name: versionName(version.name, bids), proposedBy }, ofBids);
      const id = freeId(other, (copy) => versionId(plot.id, bids, copy), taken);
      return id === null ? [] : [{ ...other, id }];
    }),
  };
}

/** The plot with these doubts too; each stands once. */
export function withDoubts(plot: Plot, doubts: readonly Doubt[]): Plot {
  const added: Doubt[] = [];
  for (const doubt of doubts)
    if (![...plot.doubts, ...added].some((known) => sameValue(known, doubt))) added.push(doubt);
  return added.length === 0 ? plot : { ...plot, doubts: [...plot.doubts, ...added] };
}

/** The one party of these bids; null when they have several, or one that is not known. */
function onlyParty(bids: readonly string[], parties: ReadonlyMap<string, PartnerId>): PartnerId | null {
  const [party = null, ...others] = new Set(bids.map((bid) => parties.get(bid) ?? null));
  return others.length === 0 ? party : null;
}

function bidsIn(open: readonly TopicConflict[]): readonly string[] {
  const names = open.flatMap(({ options }) => options.flatMap(({ by }) => by));
  return [...new Set(names.filter((voice) => voice !== null))].sort();
}

/** An id for the version that no plot has; null when the same version stands there already. */
function freeId(version: Plot, idOf: (copy: number) => PlotId, taken: ReadonlyMap<PlotId, Plot>): PlotId | null {
  for (let copy = 1; ; copy += 1) {
    const id = idOf(copy);
    const there = taken.get(id);
    if (!there) return id;
    if (sameValue({ ...there, number: 0, doubts: [] }, { ...version, id, number: 0, doubts: [] })) return null;
  }
}
