import { loadGdal } from '../../src/package/gdal/load-gdal';
import type { Gdal } from '../readers/gdal/gdal';

/** GDAL in a worker of the browser: reads blobs piece by piece, without copies. A failed load can be tried again. */
export async function loadGdalInWorker(): Promise<Gdal> {
  const module = await loadGdal();
  return {
    module,
    mount: async (files, folder) => {
      const blobs = files.map(({ name, blob }) => ({ name, data: blob }));
      module.FS.mount(module.WORKERFS, { blobs }, folder);
    },
  };
}
