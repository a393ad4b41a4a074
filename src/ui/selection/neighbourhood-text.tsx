import type { ParcelCard } from '../app';
import { formatPercent, UNKNOWN } from '../kit/format';
import { selectionTexts } from '../texts/selection';
import { useAppState } from '../use-stores';

/** In which buurt a parcel lies, and how old it is; unknown where the package has no buurten at all. */
export function NeighbourhoodText({ neighbourhood }: Pick<ParcelCard, 'neighbourhood'>) {
  const areas = useAppState((state) => state.gemeente?.areas);
  if (!neighbourhood)
    return <>{areas?.some(({ level }) => level === 'buurt') ? selectionTexts.outsideNeighbourhoods : UNKNOWN}</>;
  return <>{selectionTexts.olderShare(neighbourhood.name, formatPercent(neighbourhood.percentage65Plus))}</>;
}
