import { useMemo } from 'react';
import { drawnPart } from '../../map/gesture-store';
import { useApp } from '../app';
import { useGesture } from '../use-stores';

/** Running total of the selection: number of parcels and m². */
export function useSelectionTotals(): { readonly count: number; readonly areaM2: number } {
  const { actions } = useApp();
  const selection = useGesture((state) => state.selection);
  const part = useGesture(drawnPart);
  // biome-ignore lint/correctness/useExhaustiveDependencies: selection and drawn part are what the action reads
  return useMemo(() => actions.selectionTotals(), [actions, selection, part]);
}
