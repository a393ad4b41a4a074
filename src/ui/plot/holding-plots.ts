import type { Plot } from '../../domain/plot';
import type { ParcelCard } from '../app';

/** The plots that a parcel lies in already, by what that means for a new one. */
export interface HoldingPlots {
  readonly live: readonly Plot[];
  /** The live ones hold drawn parts only: the rest of the parcel is free. */
  readonly onlyParts: boolean;
  readonly dropped: readonly Plot[];
}

export function holdingPlots({ plots, parcel }: Pick<ParcelCard, 'plots' | 'parcel'>): HoldingPlots {
  const live = plots.filter(({ status }) => status !== 'afgevallen');
  return {
    live,
    onlyParts: live.every(({ parcels }) => parcels.every(({ parcelId, part }) => part || parcelId !== parcel.parcelId)),
    dropped: plots.filter(({ status }) => status === 'afgevallen'),
  };
}
