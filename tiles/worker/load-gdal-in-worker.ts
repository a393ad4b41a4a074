import dataUrl from 'gdal3.js/dist/package/gdal3WebAssembly.data?url';
import wasmUrl from 'gdal3.js/dist/package/gdal3WebAssembly.wasm?url';
import { SourceFailure } from '../../src/package/source/file-problem';
import type { Gdal } from '../readers/gdal/gdal';
import { startGdal } from '../readers/gdal/start-gdal';

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
  const [wasm, data] = await Promise.all([fetched(wasmUrl), fetched(dataUrl)]);
  const module = await startGdal({ wasm, data });
  return {
    module,
    mount: async (files, folder) => {
      const blobs = files.map(({ name, blob }) => ({ name, data: blob }));
      module.FS.mount(module.WORKERFS, { blobs }, folder);
    },
  };
}

async function fetched(url: string): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(url);
    if (answer.ok) return await answer.arrayBuffer();
    throw new Error(String(answer.status));
  } catch (error) {
    throw new SourceFailure({
      name: 'file-reader-unavailable',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
