import type { ParcelCard } from '../app';
import { formatPercent } from '../kit/format';
import { selectionTexts } from '../texts/selection';

/** In which buurt a parcel lies, and how old it is. */
export function NeighbourhoodText({ neighbourhood }: Pick<ParcelCard, 'neighbourhood'>) {
  if (!neighbourhood) return <>{selectionTexts.outsideNeighbourhoods}</>;
  return <>{selectionTexts.olderShare(neighbourhood.name, formatPercent(neighbourhood.percentage65Plus))}</>;
}
