import type { PackedTile } from './pack-zoom';
import type { CutterRequest, StartTileCutter } from './tile-cutter';

/** In a browser: a worker beside the one that builds. */
const startTileCutterInWorker: StartTileCutter = (outlines, owners) => {
  const worker = new Worker(new URL('./tile-cutter.worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: CutterRequest): void => worker.postMessage(request);
  ask({ kind: 'parcels', outlines, owners });
  return {
    cut: (zoom) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<readonly PackedTile[]>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        ask({ kind: 'zoom', zoom });
      }),
    stop: () => worker.terminate(),
  };
};

/** The page and the builder need a core each. */
const CORES = 4;

/** null on a machine where a second worker would only stand in the way. */
export const tileCutterHere = (): StartTileCutter | null =>
  navigator.hardwareConcurrency >= CORES ? startTileCutterInWorker : null;
