import { type ClientOptions, createPreparationClient, type PreparationClient } from './preparation/preparation-client';
import type { ToPage, ToWorker } from './preparation/protocol';

export type { PreparationClient } from './preparation/preparation-client';

/**
 * Starts "Gemeente voorbereiden" in a worker of its own, and finds there what was under way before a reload. The page only shows the
 * state and passes on what is asked.
 */
export const createPreparation = (device: Omit<ClientOptions, 'start'>): PreparationClient =>
  createPreparationClient({
    ...device,
    start(receive) {
      const worker = new Worker(new URL('./preparation.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<ToPage>) => receive(data);
      worker.onerror = (event) => {
        // It is shown on the screen, by name.
        event.preventDefault();
        receive({ kind: 'broken', detail: event.message });
      };
      const post = (message: ToWorker): void => worker.postMessage(message);
      const cameOnline = (): void => post({ kind: 'online' });
      window.addEventListener('online', cameOnline);
      return {
        post,
        end() {
          window.removeEventListener('online', cameOnline);
          worker.terminate();
        },
      };
    },
  });
