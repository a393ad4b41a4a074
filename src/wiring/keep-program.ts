import type { StoreApi } from 'zustand';
import type { AppState } from '../ui/app-state';
import { whenIdle } from './when-idle';

/** Whoever only looks at the start screen has the program kept after this long. */
const AT_THE_LATEST_MS = 8_000;

/**
 * Lets the browser keep the program, so that it starts without a network. Only when a municipality is on the screen,
 * or after a while: fetching everything would else compete with what someone waits for.
 */
export function keepProgram(state: StoreApi<AppState>): void {
  let started = false;
  const start = (): void => {
    if (started) return;
    started = true;
    clearTimeout(timer);
    stop();
    whenIdle(() => void register());
  };
  const timer = setTimeout(start, AT_THE_LATEST_MS);
  const stop = state.subscribe(({ gemeente }) => {
    if (gemeente) start();
  });
  if (state.getState().gemeente) start();
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
