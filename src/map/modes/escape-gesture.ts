import type { GestureState } from '../gesture-store';

/**
 * What Escape means, one thing at a time: a drawn shape goes first, then the drawing mode, then the selection.
 * Rectangle and lasso stay on until this or another mode: at a table people draw several in a row.
 * Null when there is nothing left to let go of.
 */
export function escapeGesture(state: GestureState): Partial<GestureState> | null {
  if (state.draft !== null || state.partRing !== null) return { draft: null, partRing: null };
  if (state.mode !== 'select') return { mode: 'select' };
  if (state.selection.size > 0 || state.focusedParcel !== null) return { selection: new Set(), focusedParcel: null };
  return null;
}
