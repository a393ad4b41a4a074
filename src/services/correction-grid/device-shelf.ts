import type { GridShelf } from './obtain-correction-grid';

/** Cache Storage as far as it is used here. */
export interface GridCaches {
  open(name: string): Promise<Pick<Cache, 'match' | 'put'>>;
}

const CACHE = 'correction-grid';

/**
 * Keeps the correction grid in the browser's Cache Storage, under the address that it came from: what a stand-in gave is not used for
 * the real one.
 * @param caches undefined in a browser that has none
 */
export function deviceShelf(caches: GridCaches | undefined, address: string): GridShelf {
  const refused = (error: unknown): null => {
    console.warn('The correction grid is not kept on this device', error);
    return null;
  };
  return {
    async take() {
      try {
        const kept = await (await caches?.open(CACHE))?.match(address);
        return kept === undefined ? null : await kept.arrayBuffer();
      } catch (error) {
        return refused(error);
      }
    },
    async put(file) {
      try {
        await (await caches?.open(CACHE))?.put(address, new Response(file));
      } catch (error) {
        refused(error);
      }
    },
  };
}
