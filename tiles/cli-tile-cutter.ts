import { Worker } from 'node:worker_threads';
import type { PackedTile } from './cutting/pack-zoom';
import type { CutterRequest, StartTileCutter } from './cutting/tile-cutter';

/** On the command line: a thread beside the one that builds. */
export const startTileCutterInThread: StartTileCutter = (outlines, owners) => {
  const thread = new Worker(new URL('./cli-tile-cutter.start.mjs', import.meta.url));
  const ask = (request: CutterRequest): void => thread.postMessage(request);
  ask({ kind: 'parcels', outlines, owners });
  return {
    cut: (zoom) =>
      new Promise((resolve, reject) => {
        thread.removeAllListeners();
        thread.once('message', (tiles: readonly PackedTile[]) => resolve(tiles));
        thread.once('error', reject);
        thread.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)));
        ask({ kind: 'zoom', zoom });
      }),
    stop: () => void thread.terminate(),
  };
};
