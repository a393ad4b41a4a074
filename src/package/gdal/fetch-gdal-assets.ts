import dataUrl from 'gdal3.js/dist/package/gdal3WebAssembly.data?url';
import wasmUrl from 'gdal3.js/dist/package/gdal3WebAssembly.wasm?url';
import { SourceFailure } from '../source/file-problem';
import type { GdalAssets } from './start-gdal';

/**
 * Fetches GDAL (11 MB packed); the browser keeps it from the first time. Throws `SourceFailure`
 * (`file-reader-unavailable`) when it cannot be had. Tests get it from `gdal-assets-in-node.ts` (`vitest.config.ts`).
 */
export async function gdalAssets(): Promise<GdalAssets> {
  const [wasm, data] = await Promise.all([fetched(wasmUrl), fetched(dataUrl)]);
  return { wasm, data };
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
