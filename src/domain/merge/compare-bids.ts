import { plotCounts } from '../counting';
import type { ParcelId, PartnerId, PlotId } from '../ids';
import type { Plot } from '../plot';
import { sameValue } from '../same-value';
import type { Partner, Session } from '../session';
import { startSession } from '../start-session';
import { type Bid, soleProposer } from './bid';
import type { Conflict, LandConflict, Merge, MergedPlot, NotTaken, RemovalConflict, Voice } from './merge';
import { mergePlot, type Version } from './merge-plot';
import { type Overlap, sharedLand } from './shared-land';

/**
 * Holds any number of bids against ours and the start that they share. Three-way, symmetric in the bids: their order
 * makes no difference. Opinions merge per partner; the target and what partners are called stay ours.
 *
 * @throws when our session has no start: `bidOf` lets no bid through then, so that is a bug.
 */
export function compareBids(ours: Session, unordered: readonly Bid[], overlap: Overlap): Merge {
  if (!ours.start) throw new Error(`Session ${ours.header.id} was never handed out`);
  const start = startSession(ours.start);
  const bids = [...unordered].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const voices: readonly { voice: Voice; session: Session }[] = [
    { voice: null, session: ours },
    ...bids.map(({ name, session }) => ({ voice: name, session })),
  ];

  const merged = new Map<PlotId, Plot>();
  const agreed: MergedPlot[] = [];
  const onlyIn: MergedPlot[] = [];
  const conflicts: Conflict[] = [];
  const unnumbered = new Set<PlotId>();
  for (const id of plotIds(start, voices)) {
    const base = start.plots.get(id);
    const [first, ...others] = voices.flatMap(({ voice, session }): Version[] => {
      const plot = session.plots.get(id);
      return plot ? [{ voice, plot }] : [];
    });
    if (!first) continue;
    const { conflicts: found, ...result } = mergePlot(base, [first, ...others]);
    merged.set(id, result.plot);
    if (!base && first.voice !== null) unnumbered.add(id);
    const removal = base ? removalOf(id, voices) : null;
    conflicts.push(...(removal ? [removal] : []), ...found);
    if (removal || found.length > 0 || !result.by.some((voice) => voice !== null)) continue;
    (result.by.length === 1 ? onlyIn : agreed).push(result);
  }

  const plots = numbered(merged, unnumbered, ours.header.nextPlotNumber);
  const now = ({ plot, ...rest }: MergedPlot): MergedPlot => ({ ...rest, plot: plots.get(plot.id) ?? plot });
  return {
    ours,
    bids: bids.map(({ name }) => name),
    parties: new Map(bids.flatMap(({ name, session }) => partyOf(name, session))),
    agreed: agreed.map(now),
    onlyIn: onlyIn.map(now),
    conflicts: [...conflicts, ...landConflicts(ours, plots, voices, overlap)],
    ...mergePartners(start, ours, bids, plots),
    plots,
  };
}

function partyOf(name: string, session: Session): readonly (readonly [string, PartnerId])[] {
  const party = soleProposer(session);
  return party === null ? [] : [[name, party]];
}

/** In the order of the start, then ours, then the bids by name: the order in which new plots get their numbers. */
function plotIds(start: Session, voices: readonly { session: Session }[]): Iterable<PlotId> {
  return new Set([...start.plots.keys(), ...voices.flatMap(({ session }) => [...session.plots.keys()])]);
}

function removalOf(id: PlotId, voices: readonly { voice: Voice; session: Session }[]): RemovalConflict | null {
  const keep: Voice[] = [];
  const remove: Voice[] = [];
  for (const { voice, session } of voices) (session.plots.has(id) ? keep : remove).push(voice);
  if (remove.length === 0) return null;
  return {
    kind: 'removal',
    id: `${id}/removal`,
    plot: id,
    options: [
      { id: 'keep', by: keep, keep: true },
      { id: 'remove', by: remove, keep: false },
    ],
  };
}

/** Numbers belong to a session: plots that come in get the next ones of ours. */
function numbered(
  plots: ReadonlyMap<PlotId, Plot>,
  without: ReadonlySet<PlotId>,
  next: number,
): ReadonlyMap<PlotId, Plot> {
  let number = next;
  return new Map([...plots].map(([id, plot]) => [id, without.has(id) ? { ...plot, number: number++ } : plot]));
}

/** Parcels that several counting plots hold after the merge, but for those that they shared here already. */
function landConflicts(
  ours: Session,
  plots: ReadonlyMap<PlotId, Plot>,
  voices: readonly { voice: Voice; session: Session }[],
  overlap: Overlap,
): readonly LandConflict[] {
  const counting = (all: Iterable<Plot>): Plot[] => [...all].filter((plot) => plotCounts(ours.target, plot));
  const idsOf = (holders: readonly Plot[] = []): string =>
    holders
      .map(({ id }) => id)
      .sort()
      .join('+');
  const before = sharedLand(counting(ours.plots.values()), overlap);
  const found = new Map<string, { holders: readonly Plot[]; parcels: ParcelId[] }>();
  for (const [parcel, holders] of sharedLand(counting(plots.values()), overlap)) {
    const key = idsOf(holders);
    if (key === idsOf(before.get(parcel))) continue;
    const known = found.get(key);
    if (known) known.parcels.push(parcel);
    else found.set(key, { holders, parcels: [parcel] });
  }
  return [...found].map(([key, { holders, parcels }]) => ({
    kind: 'land',
    id: `land/${key}`,
    parcels: parcels.sort(),
    options: holders.map(({ id }) => {
      const by = voices.filter(({ session }) => session.plots.has(id)).map(({ voice }) => voice);
      return { id: `plot:${id}`, by: by.includes(null) ? [null] : by, plot: id };
    }),
  }));
}

function mergePartners(
  start: Session,
  ours: Session,
  bids: readonly Bid[],
  plots: ReadonlyMap<PlotId, Plot>,
): Pick<Merge, 'newPartners' | 'notTaken'> {
  const named = new Set<PartnerId | null>();
  for (const { proposedBy, opinions } of plots.values()) {
    named.add(proposedBy);
    for (const { partner } of opinions) named.add(partner);
  }
  const incoming = new Map<PartnerId, Partner>();
  const notTaken: NotTaken[] = [];
  for (const { name: bid, session } of bids) {
    if (!sameValue(session.target, start.target) && !sameValue(session.target, ours.target))
      notTaken.push({ bid, about: 'target', subject: '' });
    for (const partner of session.partners.values()) {
      const here = ours.partners.get(partner.id) ?? incoming.get(partner.id);
      const before = start.partners.get(partner.id);
      // A partner that was taken out here only comes back when a plot that came in names it.
      if (!here && (!before || named.has(partner.id))) incoming.set(partner.id, partner);
      else if (here && !sameValue(partner, here) && !(before && sameValue(partner, before)))
        notTaken.push({ bid, about: 'partner', subject: here.name });
    }
  }
  return { newPartners: [...incoming.values()], notTaken };
}
