import { useState } from 'react';
import { useGesture } from '../use-stores';

/**
 * What the form for a new plot shows of the selection; once nothing is selected any more, what it showed last. When a
 * plot is made the selection is used up at once, but the form stays until the plot comes in its place: emptying it
 * first would be seen, and would take longer than making the plot.
 */
export function useWhileChosen<Value>(value: Value): Value {
  const chosen = useGesture((state) => state.selection.size > 0);
  const [kept, keep] = useState({ value });
  if (!chosen) return kept.value;
  if (kept.value !== value) keep({ value });
  return value;
}
