import { useApp } from '../app';
import { Button } from '../kit/button';
import { formatArea, formatNumber } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { focusPlot } from '../plot/focus-plot';
import { selectionTexts } from '../texts/selection';
import { useGesture } from '../use-stores';
import { useSelectionTotals } from './use-selection-totals';
import './selection.css';

/** Over the map: what the hand is doing now, and the running total of what is selected. Nothing when neither is there. */
export function SelectionBar() {
  const { actions } = useApp();
  const mode = useGesture((state) => state.mode);
  const totals = useSelectionTotals();
  const hint = selectionTexts.hints[mode];
  const some = totals.count > 0;
  if (!some && hint === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this is a bar of buttons
    <div className="selection-bar" role="group" aria-label={selectionTexts.bar}>
      {hint !== null && (
        <div className="selection-bar__row">
          <p className="selection-bar__hint">{hint}</p>
          <Button kind="quiet" onClick={() => actions.setMode('select')}>
            {selectionTexts.stop}
          </Button>
        </div>
      )}
      {some && (
        <div className="selection-bar__row">
          <p className="selection-bar__total figures" aria-live="polite">
            {selectionTexts.parcels(totals.count, formatNumber(totals.count))} · {formatArea(totals.areaM2)}
          </p>
          <Button onClick={focusPlot}>{selectionTexts.toForm}</Button>
          <IconButton icon="close" label={selectionTexts.clear} onClick={() => actions.clearSelection()} />
        </div>
      )}
    </div>
  );
}
