import type { Change } from '../change';
import type { PlotId } from '../ids';
import { openAgainst, withoutSettled } from '../merge/open-against';
import { sameLand } from '../merge/same-land';
import { nameOfVersion, versionOf } from '../merge/version-of';
import type { Plot } from '../plot';
import type { RecordKey, Session } from '../session';
import { plotOf } from './change-plot';

/**
 * Decides what a merge left open, for this version of a plot: its doubts go, and so do its other versions. The version takes
 * the place (id and number) of the plot of which it is one: a bid that comes in later then still finds that plot, instead of
 * one that was taken out. Of the same land other plots lose what lies in this one, and stay.
 */
export function keepVersion(session: Session, id: PlotId): Change {
  const plot = plotOf(session, id);
  const { original, versions, onItsLand } = openAgainst(session.plots, plot);
  const kept: Plot = original === plot ? { ...plot, name: ownName(plot), doubts: [] } : inPlaceOf(original, plot);
  const family = [plot, ...versions];
  // Seen from where this is decided already, so that a doubt stays only with who still shares it.
  const decided = new Map(session.plots);
  for (const version of family) decided.delete(version.id);
  const losing = onItsLand.map((other) => withoutLand(other, kept));
  for (const other of losing) decided.set(other.id, other);
  return {
    intent: 'keepVersion',
    subject: kept.name,
    put: plot.doubts.length === 0 ? [] : [kept, ...losing.map((other) => withoutSettled(decided, other, family))],
    deleted: family.filter((version) => version.id !== kept.id).map((version): RecordKey => `plot:${version.id}`),
  };
}

function inPlaceOf(original: Plot, version: Plot): Plot {
  const proposerInDoubt = version.doubts.some(({ about }) => about === 'proposedBy');
  return {
    ...version,
    id: original.id,
    number: original.number,
    name: ownName(version),
    // The merge put there whose version it is; that does not change who came with the plot.
    proposedBy: proposerInDoubt ? version.proposedBy : (original.proposedBy ?? version.proposedBy),
    doubts: [],
  };
}

/** Nothing has to tell a version apart any more. */
const ownName = (plot: Plot): string => (versionOf(plot) === null ? plot.name : nameOfVersion(plot.name));

const withoutLand = (plot: Plot, { parcels }: Plot): Plot => ({
  ...plot,
  parcels: plot.parcels.filter((held) => !parcels.some((parcel) => sameLand(parcel, held))),
});
