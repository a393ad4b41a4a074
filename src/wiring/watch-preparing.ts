import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from '../ui/app-state';

const KEY = 'van-bod-naar-plot.preparing';

/**
 * Remembers for this tab whether a gemeente is being prepared, so that a reload comes back there. Gives whether it was so when the
 * page was left. A browser that refuses storage only costs the start screen.
 */
export function watchPreparing(
  state: Pick<StoreApi<AppState>, 'getState' | 'subscribe'>,
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): boolean {
  const stored = <Value>(use: (kept: ReturnType<typeof storage>) => Value): Value | null => {
    try {
      return use(storage());
    } catch (error) {
      console.warn('sessionStorage is refused', error);
      return null;
    }
  };
  const before = stored((kept) => kept.getItem(KEY)) !== null;
  let shown = state.getState().screen;
  state.subscribe(({ screen }) => {
    if (screen === shown) return;
    shown = screen;
    stored((kept) => (screen === 'prepare' ? kept.setItem(KEY, 'yes') : kept.removeItem(KEY)));
  });
  return before;
}
