import type { Change } from '../change';
import type { PlotId } from '../ids';
import { leaveOpen, withDoubts } from '../merge/left-open';
import type { Conflict, Decisions, LandConflict, Merge, TopicConflict } from '../merge/merge';
import { withSaying } from '../merge/topics';
import type { DoubtTopic, Plot } from '../plot';
import type { RecordKey, SessionRecord } from '../session';

/**
 * Brings the bids in, as one change: what voices agree on, and of each conflict what was decided. What was not decided stays
 * open as both: our plot as it is, the other version as a plot beside it, and a doubt with each.
 */
export function mergeBids(merge: Merge, decisions: Decisions): Change {
  const { ours } = merge;
  const plots = new Map(merge.plots);
  const beside: Plot[] = [];
  const versionsOf = new Map<PlotId, readonly PlotId[]>();
  for (const [id, conflicts] of topicConflicts(merge.conflicts)) {
    let plot = plots.get(id);
    if (!plot) continue;
    const open: TopicConflict[] = [];
    for (const conflict of conflicts) {
      const chosen = conflict.options.find((option) => option.id === decisions.get(conflict.id));
      if (chosen) plot = withSaying(plot, conflict.topic, chosen.saying);
      else open.push(conflict);
    }
    const left = leaveOpen(plot, open, merge.plots, merge.parties);
    plots.set(id, left.plot);
    beside.push(...left.beside);
    versionsOf.set(
      id,
      left.beside.map((version) => version.id),
    );
  }
  let next = Math.max(ours.header.nextPlotNumber, ...[...plots.values()].map(({ number }) => number + 1));
  for (const plot of beside) plots.set(plot.id, { ...plot, number: next++ });
  for (const conflict of merge.conflicts) {
    if (conflict.kind === 'removal') decideRemoval(plots, conflict, decisions.get(conflict.id));
    if (conflict.kind === 'land') decideLand(plots, conflict, decisions.get(conflict.id), versionsOf);
  }

  const put: SessionRecord[] = [...merge.newPartners];
  for (const plot of plots.values()) if (ours.plots.get(plot.id) !== plot) put.push(plot);
  if (next !== ours.header.nextPlotNumber) put.push({ ...ours.header, nextPlotNumber: next });
  const deleted = [...ours.plots.keys()].filter((id) => !plots.has(id)).map((id): RecordKey => `plot:${id}`);
  return { intent: 'mergeBids', subject: merge.bids.join(', '), put, deleted };
}

function topicConflicts(conflicts: readonly Conflict[]): ReadonlyMap<PlotId, readonly TopicConflict[]> {
  const found = new Map<PlotId, TopicConflict[]>();
  for (const conflict of conflicts) {
    if (conflict.kind !== 'topic') continue;
    const known = found.get(conflict.plot);
    if (known) known.push(conflict);
    else found.set(conflict.plot, [conflict]);
  }
  return found;
}

type Plots = Map<PlotId, Plot>;

function decideRemoval(
  plots: Plots,
  { plot, options }: Extract<Conflict, { kind: 'removal' }>,
  decision: string | undefined,
): void {
  const chosen = options.find(({ id }) => id === decision);
  if (chosen?.keep) return;
  if (chosen) plots.delete(plot);
  else addDoubts(plots, plot, 'removal', options.find(({ by }) => !by.includes(null))?.by ?? []);
}

/** The plot that gets the land keeps its entries; the others lose theirs of these parcels. Versions go with their plot. */
function decideLand(
  plots: Plots,
  { parcels, options }: LandConflict,
  decision: string | undefined,
  versionsOf: ReadonlyMap<PlotId, readonly PlotId[]>,
): void {
  const chosen = options.find(({ id }) => id === decision);
  const voices = options.flatMap(({ by }) => by);
  for (const id of options.flatMap(({ plot }) =>
    chosen?.plot === plot ? [] : [plot, ...(versionsOf.get(plot) ?? [])],
  )) {
    const plot = plots.get(id);
    if (!plot?.parcels.some(({ parcelId }) => parcels.includes(parcelId))) continue;
    if (chosen) plots.set(id, { ...plot, parcels: plot.parcels.filter(({ parcelId }) => !parcels.includes(parcelId)) });
    else addDoubts(plots, id, 'parcels', voices);
  }
}

function addDoubts(plots: Plots, id: PlotId, about: DoubtTopic, voices: readonly (string | null)[]): void {
  const plot = plots.get(id);
  const bids = [...new Set(voices.filter((voice) => voice !== null))].sort();
  const doubts = bids.map((bid) => ({ about, bid }));
  if (plot) plots.set(id, withDoubts(plot, doubts));
}
