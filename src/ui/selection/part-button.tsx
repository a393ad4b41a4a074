import { type ParcelCard, useApp } from '../app';
import { Button } from '../kit/button';
import { selectionTexts } from '../texts/selection';
import { useGesture } from '../use-stores';
import { useWhileChosen } from './use-while-chosen';

/** Starts drawing a part of the one selected parcel (deelperceel), or goes back to the whole of it. */
export function PartButton({ card }: { readonly card: ParcelCard | null }) {
  const { actions } = useApp();
  const one = useWhileChosen(useGesture((state) => state.selection.size === 1));
  const drawing = useWhileChosen(useGesture((state) => state.mode === 'part' || state.partRing !== null));
  if (!card || !one) return null;
  if (!drawing) {
    return (
      <Button kind="quiet" icon="part" onClick={() => actions.setMode('part')}>
        {selectionTexts.drawPart}
      </Button>
    );
  }
  return (
    <Button kind="quiet" icon="close" onClick={() => actions.setMode('select')}>
      {selectionTexts.wholeParcel}
    </Button>
  );
}
