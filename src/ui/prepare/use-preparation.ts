import { useStore } from 'zustand';
import type { Preparation, PreparationActions } from '../../services/preparation/preparation';
import { useApp } from '../app';

/** What is known of the gemeente that is being prepared, and what can be asked; a bug outside `PrepareScreen`. */
export function usePreparation(): { readonly now: Preparation; readonly actions: PreparationActions } {
  const open = useStore(useApp().preparing, (state) => state.open);
  if (!open) throw new Error('Nothing is being prepared');
  return open;
}
