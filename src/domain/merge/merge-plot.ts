import type { Doubt, Plot } from '../plot';
import { sameValue } from '../same-value';
import type { MergedPlot, TopicConflict, Voice } from './merge';
import { type Saying, sameSaying, sayingOf, type Topic, topicsOf, withSaying } from './topics';

/** What one voice makes of a plot. */
export interface Version {
  readonly voice: Voice;
  readonly plot: Plot;
}

interface PlotMerge extends MergedPlot {
  readonly conflicts: readonly TopicConflict[];
}

/**
 * Merges one plot topic by topic against what it was at the start: nobody changed it, it stays; all who changed it say
 * the same, that is taken; otherwise it is a conflict, and the plot keeps what the first version has.
 *
 * @param base as it was at the start; undefined for a plot that was made since
 * @param versions at least one; ours first, then the bids by name
 */
export function mergePlot(base: Plot | undefined, versions: readonly [Version, ...Version[]]): PlotMerge {
  const [{ plot: first }] = versions;
  const isNew = base === undefined;
  const changed = isNew ? versions : versions.filter(({ plot }) => !sameValue(plot, base));
  const by = changed.map(({ voice }) => voice);
  const untouched = { plot: first, isNew, by, said: [], conflicts: [] };
  if (changed.length === 0 || versions.length === 1) return untouched;
  // Changed by the first alone: it has it all already.
  if (!isNew && changed.every(({ plot }) => plot === first)) return untouched;

  let plot = first;
  const said: { topic: Topic; by: readonly Voice[] }[] = [];
  const conflicts: TopicConflict[] = [];
  for (const topic of topicsOf(changed.map((version) => version.plot))) {
    const before = base && sayingOf(base, topic);
    const [only, ...others] = sayings(changed, topic, before);
    if (!only) continue;
    if (others.length === 0) {
      said.push({ topic, by: only.by });
      if (!sameSaying(only.saying, sayingOf(plot, topic))) plot = withSaying(plot, topic, only.saying);
      continue;
    }
    const options = [only, ...others];
    const ours = versions[0].voice === null ? sayingOf(first, topic) : null;
    if (ours && !options.some((option) => option.by.includes(null))) options.unshift({ by: [null], saying: ours });
    conflicts.push({
      kind: 'topic',
      id: `${first.id}/${topic}`,
      plot: first.id,
      topic,
      options: options.map((option) => ({ ...option, id: optionId(option.by) })),
    });
  }
  const doubts = mergedDoubts(base?.doubts ?? [], versions);
  if (!sameValue(doubts, plot.doubts)) plot = { ...plot, doubts };
  return { plot, isNew, by, said, conflicts };
}

/** A choice goes by the first who says it. */
const optionId = ([voice]: readonly Voice[]): string => (voice == null ? 'ours' : `bid:${voice}`);

/** The different things that are said about a topic, other than what it was before, each with who says so. */
function sayings(
  versions: readonly Version[],
  topic: Topic,
  before: Saying | undefined,
): { by: Voice[]; saying: Saying }[] {
  const found: { by: Voice[]; saying: Saying }[] = [];
  for (const { voice, plot } of versions) {
    const saying = sayingOf(plot, topic);
    if (before && sameSaying(saying, before)) continue;
    const same = found.find((other) => sameSaying(other.saying, saying));
    if (same) same.by.push(voice);
    else found.push({ by: [voice], saying });
  }
  return found;
}

/** Doubts never conflict: each is there when somebody added it, or had it and nobody settled it. */
function mergedDoubts(before: readonly Doubt[], versions: readonly Version[]): readonly Doubt[] {
  const has = (doubts: readonly Doubt[], doubt: Doubt): boolean => doubts.some((other) => sameValue(other, doubt));
  const all = versions.flatMap(({ plot }) => plot.doubts);
  return all.filter(
    (doubt, at) =>
      !has(all.slice(0, at), doubt) && (!has(before, doubt) || versions.every(({ plot }) => has(plot.doubts, doubt))),
  );
}
