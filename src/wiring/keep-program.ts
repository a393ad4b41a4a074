import type { StoreApi } from 'zustand';
import type { AppState } from '../ui/app-state';
import { whenIdle } from './when-idle';

/** Whoever only looks at the start screen has the program kept after this long. */
const AT_THE_LATEST_MS = 10_000;
/** After a municipality was opened its map is still being drawn. */
const AFTER_OPENING_MS = 3_000;

/**
 * Lets the browser keep the program, so that it starts without a network. Only when a municipality is on the screen,
 * or after a while: fetching everything would else compete with what someone waits for.
 */
export function keepProgram(state: StoreApi<AppState>): void {
  const start = (): void => {
    stop();
    whenIdle(() => void register());
  };
  const soon = (): void => {
    clearTimeout(timer);
    stop();
    timer = setTimeout(start, AFTER_OPENING_MS);
  };
  let timer = setTimeout(start, AT_THE_LATEST_MS);
  const stop = state.subscribe(({ gemeente }) => {
    if (gemeente) soon();
  });
  if (state.getState().gemeente) soon();
}

async function register(): Promise<void> {
  const failed = (error: unknown): void => console.warn('The program will not start without a network', error);
  try {
    const { registerSW } = await import('virtual:pwa-register');
    // A newer version waits until every tab is closed: no reload in the middle of a workshop.
    registerSW({ immediate: true, onRegisterError: failed });
  } catch (error) {
    failed(error);
  }
}
