import { loadPart } from './load-part';
import { whenIdle } from './when-idle';
import type { Wires } from './wires';

/** Long enough for the map of a municipality that was just opened to stand. */
const AFTER_OPENING_MS = 1_000;

/** Watches over parcels that changed from when the first municipality is on the screen: nobody needs that to see the map. */
export function watchLater(wires: Wires): void {
  const stop = wires.state.subscribe(({ gemeente }) => {
    if (!gemeente) return;
    stop();
    setTimeout(() => whenIdle(() => void begin(wires)), AFTER_OPENING_MS);
  });
}

async function begin(wires: Wires): Promise<void> {
  const part = await loadPart(wires, () => import('./watch-changed-parcels'));
  part?.watchChangedParcels(wires);
}
