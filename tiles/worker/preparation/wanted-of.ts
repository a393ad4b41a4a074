import { type Preparation, SERVICE_LAYERS, type ServiceLayer } from '../../../src/services/preparation/preparation';
import type { Draft } from './draft';

/** What is to be fetched when the program starts again, and how far paused layers are; progress of the others is not kept. */
export function wantedOf(state: Preparation['fetched']): Pick<Draft, 'wanted' | 'paused'> {
  const wish = (layer: ServiceLayer) =>
    state[layer].state === 'off' ? 'off' : state[layer].state === 'paused' ? 'paused' : 'on';
  const paused = SERVICE_LAYERS.flatMap((layer) => {
    const now = state[layer];
    return now.state === 'paused' && now.progress !== null ? [[layer, now.progress] as const] : [];
  });
  return {
    wanted: Object.fromEntries(SERVICE_LAYERS.map((layer) => [layer, wish(layer)])) as Draft['wanted'],
    paused: Object.fromEntries(paused),
  };
}
