import { createStore } from 'zustand/vanilla';

export type DialogId =
  | 'target'
  | 'partners'
  | 'export'
  | 'help'
  | 'counting-rules'
  | 'changed-parcels'
  | 'returned-list'
  | 'plans'
  | 'points'
  | 'log';

/** Which dialog is open; one at a time. Never saved: it lives in the page, so that commands can open dialogs too. */
export const dialogStore = createStore<{ readonly open: DialogId | null }>()(() => ({ open: null }));

export const openDialog = (open: DialogId): void => dialogStore.setState({ open });
export const closeDialog = (): void => dialogStore.setState({ open: null });
