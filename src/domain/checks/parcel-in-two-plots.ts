import type { ParcelId, PlotId } from '../ids';
import type { Plot, PlotParcel } from '../plot';
import { type CheckText, type Finding, inWords } from './check';
import { changedRun } from './plot-run';

export type ParcelInTwoPlots = Finding<
  'parcel-in-two-plots',
  { readonly parcels: number; readonly otherPlots: readonly string[] }
>;

/**
 * Check 4: a parcel that lies in two plots that count. Two drawn parts of one parcel may lie in two plots; a
 * whole parcel leaves no room for another.
 *
 * Gives a function from the counting plots to the findings. It keeps an index of which plots hold which parcel
 * and brings that up to date with what changed since its last call: measured, filling it anew for 20,000
 * parcels takes four times the whole budget of tally and checks.
 */
export function createOverlapFinder(): (counting: readonly Plot[]) => ReadonlyMap<PlotId, ParcelInTwoPlots> {
  const holders = new Map<ParcelId, Holding[]>();
  const contested = new Set<ParcelId>();
  let last: readonly Plot[] = [];

  const drop = (plot: Plot): void => {
    for (const { parcelId } of plot.parcels) {
      const rest = (holders.get(parcelId) ?? []).filter((holding) => holding.plot !== plot);
      if (rest.length > 0) holders.set(parcelId, rest);
      else holders.delete(parcelId);
      if (!isContested(rest)) contested.delete(parcelId);
    }
  };
  const take = (plot: Plot): void => {
    for (const parcel of plot.parcels) {
      const holding = { plot, part: parcel.part };
      const known = holders.get(parcel.parcelId);
      if (known) known.push(holding);
      else holders.set(parcel.parcelId, [holding]);
      if (known && isContested(known)) contested.add(parcel.parcelId);
    }
  };

  return (counting) => {
    const { from, beforeEnd, afterEnd } = changedRun(last, counting);
    for (const plot of last.slice(from, beforeEnd)) drop(plot);
    for (const plot of counting.slice(from, afterEnd)) take(plot);
    last = counting;
    return findingsOf(contested, holders);
  };
}

interface Holding {
  readonly plot: Plot;
  readonly part: PlotParcel['part'];
}

const isContested = (holdings: readonly Holding[]): boolean =>
  holdings.some((holding) => !holding.part) && holdings.some((holding) => holding.plot !== holdings[0]?.plot);

function findingsOf(
  contested: ReadonlySet<ParcelId>,
  holders: ReadonlyMap<ParcelId, readonly Holding[]>,
): ReadonlyMap<PlotId, ParcelInTwoPlots> {
  const found = new Map<Plot, { parcels: number; others: Set<Plot> }>();
  for (const parcelId of contested) {
    const plots = new Set((holders.get(parcelId) ?? []).map((holding) => holding.plot));
    for (const plot of plots) {
      const entry = found.get(plot) ?? { parcels: 0, others: new Set() };
      found.set(plot, entry);
      entry.parcels += 1;
      for (const other of plots) if (other !== plot) entry.others.add(other);
    }
  }
  const findings = new Map<PlotId, ParcelInTwoPlots>();
  for (const [plot, { parcels, others }] of found) {
    const otherPlots = [...others].sort((a, b) => a.number - b.number).map((other) => other.name);
    const params = { parcels, otherPlots };
    findings.set(plot.id, { id: 'parcel-in-two-plots', severity: 'let op', plotId: plot.id, params });
  }
  return findings;
}

export const parcelInTwoPlotsText = ({ parcels, otherPlots }: ParcelInTwoPlots['params']): CheckText => ({
  message: `${parcels === 1 ? 'Een perceel ligt' : `${parcels} percelen liggen`} ook in: ${inWords(otherPlots)}. Beide plots tellen mee.`,
  whatToDo: 'Haal het perceel uit een van de plots, teken een deel, of laat een van de plots afvallen.',
  source: 'Werkafspraak: een perceel hoort bij hoogstens een plot dat meetelt',
});
