import { dirname } from 'node:path';
import { gdalAssets } from '../src/package/gdal/gdal-assets-in-node';
import { startGdal } from '../src/package/gdal/start-gdal';
import type { Gdal } from './readers/gdal/gdal';

let loading: Promise<Gdal> | null = null;

/** GDAL in Node: reads files where they are; what has no path (a member of a zip) is copied into its memory. */
export function loadGdalInNode(): Promise<Gdal> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Gdal> {
  const module = await startGdal(await gdalAssets());
  return {
    module,
    mount: async (files, folder) => {
      const [path] = files.map((file) => file.path);
      if (path !== undefined) module.FS.mount(module.NODEFS, { root: dirname(path) }, folder);
      else {
        module.FS.mount(module.MEMFS, {}, folder);
        for (const { name, blob } of files)
          module.FS.writeFile(`${folder}/${name}`, new Uint8Array(await blob.arrayBuffer()));
      }
    },
  };
}
