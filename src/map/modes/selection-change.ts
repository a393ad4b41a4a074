import type { ParcelIndex } from '../../package/parcel-table';
import type { GestureState } from '../gesture-store';

type Selected = Pick<GestureState, 'selection' | 'focusedParcel'>;

/** Click semantics: with `add` the parcel joins or leaves the selection, otherwise it becomes the selection; null clears. */
export function selectOne(before: Selected, index: ParcelIndex | null, add: boolean): Selected {
  if (index === null) return add ? before : { selection: new Set(), focusedParcel: null };
  if (!add) return { selection: new Set([index]), focusedParcel: index };
  const selection = new Set(before.selection);
  if (!selection.delete(index)) return { selection: selection.add(index), focusedParcel: index };
  // A card is about one parcel: it shows when there is no doubt which.
  const keeps = before.focusedParcel !== index && selection.size > 1;
  return { selection, focusedParcel: keeps ? before.focusedParcel : ([...selection].at(-1) ?? null) };
}

/** Shape semantics: with `add` the parcels join the selection (none leaves), otherwise they become it. */
export function selectMany(before: Selected, indices: readonly ParcelIndex[], add: boolean): Selected {
  const selection = new Set(add ? before.selection : []);
  for (const index of indices) selection.add(index);
  const kept = before.focusedParcel !== null && selection.has(before.focusedParcel) ? before.focusedParcel : null;
  return { selection, focusedParcel: selection.size === 1 ? ([...selection][0] ?? null) : kept };
}
