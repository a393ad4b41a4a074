import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { SourceFailure } from '../src/package/source/file-problem';
import type { Gdal } from './readers/gdal/gdal';
import { startGdal } from './readers/gdal/start-gdal';

let loading: Promise<Gdal> | null = null;

/** GDAL in Node: reads files where they are; what has no path (a member of a zip) is copied into its memory. */
export function loadGdalInNode(): Promise<Gdal> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Gdal> {
  const { resolve } = createRequire(import.meta.url);
  const [wasm, data] = await Promise.all(
    ['wasm', 'data'].map(async (kind) => {
      const bytes = await readFile(resolve(`gdal3.js/dist/package/gdal3WebAssembly.${kind}`));
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    }),
  );
  if (wasm === undefined || data === undefined)
    throw new SourceFailure({ name: 'file-reader-unavailable', detail: 'gdal3.js' });
  const module = await startGdal({ wasm, data });
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
