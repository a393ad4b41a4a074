import { LAND_OWNERS, type LandOwner } from './code-lists';
import type { Plot, PlotParcel } from './plot';

/** Whose land parcels are, as their source has it: categories in the order of the code list. */
export const ownersOfParcels = (parcels: readonly Pick<PlotParcel, 'landOwner'>[]): readonly LandOwner[] =>
  LAND_OWNERS.filter((owner) => parcels.some(({ landOwner }) => landOwner === owner));

/** Whose land a plot is: what was filled in for the plot, or else as its parcels say. */
export const landOwnersOf = ({ landOwner, parcels }: Pick<Plot, 'landOwner' | 'parcels'>): readonly LandOwner[] =>
  landOwner === null ? ownersOfParcels(parcels) : [landOwner];
