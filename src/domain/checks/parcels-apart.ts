import { connectedParts } from '../geometry/connected-parts';
import type { Plot, PlotParcel } from '../plot';
import type { CheckText, Finding } from './check';

export type ParcelsApart = Finding<'parcels-apart', { readonly parts: number }>;

// The one costly check: kept per list of parcels, which is the same object until parcels come or go.
const partsOf = new WeakMap<readonly PlotParcel[], number>();

/** Check 4: parcels of one plot that do not all touch. */
export function parcelsApart(plot: Plot): ParcelsApart | null {
  if (plot.parcels.length < 2) return null;
  let parts = partsOf.get(plot.parcels);
  if (parts === undefined) {
    parts = connectedParts(plot.parcels.map((parcel) => parcel.geometry)).length;
    partsOf.set(plot.parcels, parts);
  }
  return parts < 2 ? null : { id: 'parcels-apart', severity: 'informatie', plotId: plot.id, params: { parts } };
}

export const parcelsApartText = ({ parts }: ParcelsApart['params']): CheckText => ({
  message: `De percelen grenzen niet allemaal aan elkaar: de plot bestaat uit ${parts} losse delen.`,
  whatToDo: 'Klopt dat, dan hoeft er niets. Maak er anders aparte plots van.',
  source: 'Berekend uit de perceelgrenzen (kadastrale kaart)',
});
