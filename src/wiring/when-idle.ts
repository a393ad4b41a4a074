const AT_THE_LATEST_MS = 5_000;

/** Runs when nobody waits for the screen; in a browser that cannot tell (Safari), after a moment. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: AT_THE_LATEST_MS });
  else setTimeout(run, AT_THE_LATEST_MS / 5);
}
