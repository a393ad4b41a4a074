import { formatArea, formatNumber } from '../kit/format';
import { selectionTexts } from '../texts/selection';
import { useGesture } from '../use-stores';
import { ParcelFacts } from './parcel-facts';
import { useParcelCard } from './use-parcel-card';
import { useSelectionTotals } from './use-selection-totals';
import { useWhileChosen } from './use-while-chosen';
import './selection.css';

/** What the new plot will be made of: one parcel with its card, or the total of more. */
export function SelectedParcels() {
  const card = useWhileChosen(useParcelCard());
  const totals = useWhileChosen(useSelectionTotals());
  const drawnPart = useWhileChosen(useGesture((state) => state.partRing !== null));
  if (card && totals.count === 1) return <ParcelFacts card={card} drawnPart={drawnPart} />;
  return (
    <p className="selected-parcels__total figures">
      {selectionTexts.parcels(totals.count, formatNumber(totals.count))} · {formatArea(totals.areaM2)}
    </p>
  );
}
