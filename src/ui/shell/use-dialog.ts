import { useStore } from 'zustand';
import { type DialogId, dialogStore } from './dialog-store';

export const useOpenDialog = (): DialogId | null => useStore(dialogStore, (state) => state.open);
