import { plotCounts } from './counting';
import type { ParcelId, PlotId } from './ids';
import { sameLand } from './merge/same-land';
import { sharesDoubt } from './merge/shares-doubt';
import { versionOf } from './merge/version-of';
import type { Plot, PlotParcel } from './plot';
import type { Session, Target } from './session';

/**
 * Plots whose status counts, and that yet do not count because a merge left them open against a plot that does. A home counts
 * once (`domain.md` §1), so of plots that a merge left open against each other only the one with the lowest number counts:
 * that is the session's own, since what comes in gets the next numbers. The others wait until someone decides.
 *
 * Left open against each other are a plot and its versions (the copies that `mergeBids` puts beside it), and plots that share
 * a doubt about parcels and hold the same land. A plot whose status does not count gives way, unless the status is itself in
 * doubt. Two plots that both wait for a third say nothing about each other.
 *
 * Only plots with doubts are looked at, each once, so that a session without bids costs next to nothing.
 */
export function undecidedPlots(session: Session): ReadonlySet<PlotId> {
  let undecided = known.get(session);
  if (!undecided) {
    undecided = find(session);
    known.set(session, undecided);
  }
  return undecided;
}

/** Tally, checks, list and map ask about the same session. */
const known = new WeakMap<Session, ReadonlySet<PlotId>>();

function find({ target, plots }: Session): ReadonlySet<PlotId> {
  const waiting = new Set<PlotId>();
  /** Plots that were taken out or gave way, of which a version was seen: the first speaks for the others. */
  const spokenFor = new Set<PlotId>();
  const claims: Claims = new Map();
  for (const plot of plots.values()) {
    if (plot.doubts.length === 0 || !standsFor(target, plot)) continue;
    if (isVersionThatWaits(plot, target, plots, spokenFor) || isClaimed(claims, plot)) {
      if (plotCounts(target, plot)) waiting.add(plot.id);
    } else claim(claims, plot);
  }
  return waiting;
}

/** Whether the plot counts, or would if it were decided. */
const standsFor = (target: Target, plot: Plot): boolean =>
  plotCounts(target, plot) || plot.doubts.some(({ about }) => about === 'status');

function isVersionThatWaits(plot: Plot, target: Target, plots: Session['plots'], spokenFor: Set<PlotId>): boolean {
  const id = versionOf(plot);
  if (id === null) return false;
  const original = plots.get(id);
  if (original && standsFor(target, original)) return sharesDoubt(original, plot);
  if (spokenFor.has(id)) return true;
  spokenFor.add(id);
  return false;
}

/** By bid and parcel: what plots that count hold of a parcel about which that bid left a doubt. */
type Claims = Map<string, Map<ParcelId, PlotParcel[]>>;

function isClaimed(claims: Claims, { doubts, parcels }: Plot): boolean {
  for (const { about, bid } of doubts) {
    const held = about === 'parcels' ? claims.get(bid) : undefined;
    if (held && parcels.some((parcel) => held.get(parcel.parcelId)?.some((other) => sameLand(other, parcel))))
      return true;
  }
  return false;
}

function claim(claims: Claims, { doubts, parcels }: Plot): void {
  for (const { about, bid } of doubts) {
    if (about !== 'parcels') continue;
    const held = claims.get(bid) ?? new Map<ParcelId, PlotParcel[]>();
    claims.set(bid, held);
    for (const parcel of parcels) {
      const others = held.get(parcel.parcelId);
      if (others) others.push(parcel);
      else held.set(parcel.parcelId, [parcel]);
    }
  }
}
