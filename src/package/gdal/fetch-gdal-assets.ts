import dataUrl from 'gdal3.js/dist/package/gdal3WebAssembly.data?url';
import wasmUrl from 'gdal3.js/dist/package/gdal3WebAssembly.wasm?url';
import { keptAssets } from './kept-assets';
import type { GdalAssets } from './start-gdal';

/**
 * Fetches GDAL (11 MB packed); the device keeps it from the first time. Throws `SourceFailure` (`file-reader-offline`,
 * `file-reader-unavailable`) when it cannot be had. Tests get it from `gdal-assets-in-node.ts` (`vitest.config.ts`).
 */
export async function gdalAssets(): Promise<GdalAssets> {
  const [wasm, data] = await keptAssets([wasmUrl, dataUrl], self.caches, (url) => fetch(url));
  return { wasm, data };
}
