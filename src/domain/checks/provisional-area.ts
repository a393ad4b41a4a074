import { formatDesignation } from '../designation';
import type { Plot } from '../plot';
import { type CheckText, type Finding, inWords } from './check';

export type ProvisionalArea = Finding<'provisional-area', { readonly parcels: readonly string[] }>;

/** Check 8: the registered area of a parcel is not final (soortGrootte Voorlopig). */
export function provisionalArea(plot: Plot): ProvisionalArea | null {
  if (!plot.parcels.some((parcel) => parcel.areaKind === 'Voorlopig')) return null;
  const parcels = plot.parcels
    .filter((parcel) => parcel.areaKind === 'Voorlopig')
    .map((parcel) => formatDesignation(parcel.designation));
  return { id: 'provisional-area', severity: 'informatie', plotId: plot.id, params: { parcels } };
}

export const provisionalAreaText = ({ parcels }: ProvisionalArea['params']): CheckText => ({
  message: `De oppervlakte bij het Kadaster is nog voorlopig: ${inWords(parcels)}.`,
  whatToDo: 'Reken niet op de vierkante meter; het Kadaster meet de grens nog in.',
  source: 'Kadastrale kaart, soort grootte',
});
