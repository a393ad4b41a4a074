import { useMemo } from 'react';
import { defaultPlotName } from '../../domain/intents/create-plot';
import { useAppState, useGesture, useSession } from '../use-stores';

/** The name that a plot of the selection gets when none is typed. */
export function useDefaultName(): string {
  const selection = useGesture((state) => state.selection);
  const gemeente = useAppState((state) => state.gemeente);
  const { nextPlotNumber } = useSession().header;
  return useMemo(() => {
    if (!gemeente) return '';
    const [first] = selection;
    const designation = first === undefined ? null : gemeente.parcels.attributes(first).designation;
    return defaultPlotName(nextPlotNumber, designation, selection.size - 1);
  }, [selection, gemeente, nextPlotNumber]);
}
