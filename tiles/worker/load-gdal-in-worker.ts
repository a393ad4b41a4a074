import { gdalAssets } from '../../src/package/gdal/fetch-gdal-assets';
import { startGdal } from '../../src/package/gdal/start-gdal';
import type { Gdal } from '../readers/gdal/gdal';

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
  const module = await startGdal(await gdalAssets());
  return {
    module,
    mount: async (files, folder) => {
      const blobs = files.map(({ name, blob }) => ({ name, data: blob }));
      module.FS.mount(module.WORKERFS, { blobs }, folder);
    },
  };
}
