import { formatDesignation } from '../designation';
import type { Plot } from '../plot';
import { type CheckContext, type CheckText, type Finding, inWords } from './check';

export type ParcelNotInPackage = Finding<'parcel-not-in-package', { readonly parcels: readonly string[] }>;

/** Check 8: a parcel that the open package does not have: split, vanished, or from elsewhere. */
export function parcelNotInPackage(plot: Plot, context: CheckContext): ParcelNotInPackage | null {
  const absent = plot.parcels.filter((parcel) => context.hasParcel(parcel.parcelId) === false);
  if (absent.length === 0) return null;
  const parcels = absent.map((parcel) => formatDesignation(parcel.designation));
  return { id: 'parcel-not-in-package', severity: 'let op', plotId: plot.id, params: { parcels } };
}

export const parcelNotInPackageText = ({ parcels }: ParcelNotInPackage['params']): CheckText => ({
  message: `Niet gevonden in dit gemeentepakket: ${inWords(parcels)}. Het perceel kan gesplitst of vervallen zijn.`,
  whatToDo: 'De plot houdt zijn eigen grens. Kijk op de kaart welk perceel er nu ligt en voeg dat zo nodig toe.',
  source: 'Kadastrale kaart in het geopende gemeentepakket',
});
