import { whenIdle } from './when-idle';
import type { Wires } from './wires';

/** Long enough for the map of a municipality that was just opened to stand. */
const AFTER_OPENING_MS = 1_000;

/**
 * Watches over parcels that changed from when the first municipality is on the screen: nobody needs that to see the map. Where
 * it cannot be fetched (no network, before the browser kept the program) it is tried again when there is one: nobody asked for
 * it, so nobody is told.
 */
export function watchLater(wires: Wires): void {
  const stop = wires.state.subscribe(({ gemeente }) => {
    if (!gemeente) return;
    stop();
    setTimeout(() => whenIdle(() => void begin(wires)), AFTER_OPENING_MS);
  });
}

async function begin(wires: Wires): Promise<void> {
  try {
    const { watchChangedParcels } = await import('./watch-changed-parcels');
    watchChangedParcels(wires);
  } catch (error) {
    console.warn('Changed parcels are not looked for yet', error);
    window.addEventListener('online', () => void begin(wires), { once: true });
  }
}
