import { useMemo } from 'react';
import { type ParcelCard, useApp } from '../app';
import { useAppState, useGesture, useSessionState } from '../use-stores';

/** The card of the parcel that was pointed at last, as long as it is selected; null when there is none. */
export function useParcelCard(): ParcelCard | null {
  const { actions } = useApp();
  const index = useGesture((state) =>
    state.focusedParcel !== null && state.selection.has(state.focusedParcel) ? state.focusedParcel : null,
  );
  const gemeente = useAppState((state) => state.gemeente);
  // The card names the plots that hold the parcel, so a change of the session makes a new one.
  const session = useSessionState((state) => state.session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: gemeente and session are what the action reads
  return useMemo(
    () => (index === null || !gemeente ? null : actions.parcelCard(index)),
    [actions, index, gemeente, session],
  );
}
