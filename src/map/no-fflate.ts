/**
 * Stands in for fflate in the browser (see `vite.config.ts`): pmtiles takes it only where the browser cannot unzip by itself,
 * and every browser that this program is built for can.
 */
export function decompressSync(): never {
  throw new Error('This browser has no DecompressionStream');
}
