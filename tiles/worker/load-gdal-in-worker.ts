import dataUrl from 'gdal3.js/dist/package/gdal3WebAssembly.data?url';
import wasmUrl from 'gdal3.js/dist/package/gdal3WebAssembly.wasm?url';
import type { Gdal } from '../readers/gdal/gdal';
import { startGdal } from '../readers/gdal/start-gdal';
import { keptAssets } from './kept-assets';

let loading: Promise<Gdal> | null = null;

/** GDAL in a worker of the browser: reads blobs piece by piece, without copies. A failed load can be tried again. */
export function loadGdalInWorker(): Promise<Gdal> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Gdal> {
  const [wasm, data] = await keptAssets([wasmUrl, dataUrl], self.caches, (url) => fetch(url));
  const module = await startGdal({ wasm, data });
  return {
    module,
    mount: async (files, folder) => {
      const blobs = files.map(({ name, blob }) => ({ name, data: blob }));
      module.FS.mount(module.WORKERFS, { blobs }, folder);
    },
  };
}
