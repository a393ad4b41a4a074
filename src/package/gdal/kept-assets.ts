import { SourceFailure } from '../source/file-problem';

/** Cache Storage as far as it is used here. */
export interface AssetCaches {
  open(name: string): Promise<Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>>;
}

const CACHE = 'gdal';

/**
 * Large parts of the program (28 MB) that only some need: fetched once, then kept on the device, so that they are there without a
 * network too. Done here and not by the service worker, which does not hear of what a page asks on its first visit. What was kept of
 * another version goes. A browser that keeps nothing fetches them each time.
 * Throws `SourceFailure`: `file-reader-offline`, or `file-reader-unavailable` when the server answers with something else.
 */
export function keptAssets(
  urls: readonly [string, string],
  caches: AssetCaches | undefined,
  fetch: (url: string) => Promise<Response>,
): Promise<[ArrayBuffer, ArrayBuffer]> {
  const opened = open(caches);
  const [first, second] = urls;
  return Promise.all([keptAsset(first), keptAsset(second)]).then(async (assets) => {
    await forgetOthers();
    return assets;
  });

  async function keptAsset(url: string): Promise<ArrayBuffer> {
    const cache = await opened;
    const kept = await cache?.match(url).catch(refused);
    if (kept) return kept.arrayBuffer();
    const answer = await fetch(url).catch(() => {
      throw new SourceFailure({ name: 'file-reader-offline' });
    });
    if (!answer.ok) throw new SourceFailure({ name: 'file-reader-unavailable', detail: String(answer.status) });
    const bytes = await answer.arrayBuffer().catch(() => {
      throw new SourceFailure({ name: 'file-reader-offline' });
    });
    await cache?.put(url, new Response(bytes)).catch(refused);
    return bytes;
  }

  async function forgetOthers(): Promise<void> {
    const cache = await opened;
    const known = new Set(urls.map((url) => new URL(url, 'https://somewhere.invalid').pathname));
    const requests = (await cache?.keys().catch(refused)) ?? [];
    const others = requests.filter(({ url }) => !known.has(new URL(url).pathname));
    await Promise.all(others.map((request) => cache?.delete(request).catch(refused)));
  }
}

const refused = (error: unknown): undefined => {
  console.warn('A part of the program is not kept on this device', error);
};

async function open(caches: AssetCaches | undefined): Promise<Awaited<ReturnType<AssetCaches['open']>> | null> {
  try {
    return (await caches?.open(CACHE)) ?? null;
  } catch (error) {
    refused(error);
    return null;
  }
}
