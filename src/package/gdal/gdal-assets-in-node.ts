import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GdalAssets } from './start-gdal';

/** GDAL's files from the disk, for the command line and the tests: the counterpart of `fetch-gdal-assets.ts`. */
export async function gdalAssets(): Promise<GdalAssets> {
  const [wasm, data] = await Promise.all([read('wasm'), read('data')]);
  return { wasm, data };
}

async function read(kind: keyof GdalAssets): Promise<ArrayBuffer> {
  const { resolve } = createRequire(import.meta.url);
  const bytes = await readFile(resolve(`gdal3.js/dist/package/gdal3WebAssembly.${kind}`));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
