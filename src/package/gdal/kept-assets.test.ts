import { expect, test, vi } from 'vitest';
import { SourceFailure } from '../source/file-problem';
import { type AssetCaches, keptAssets } from './kept-assets';

const URLS = ['https://program.example/a-1.wasm', 'https://program.example/a-1.data'] as const;

/** Cache Storage in memory; `full` takes nothing in. */
function device({ full = false } = {}) {
  const kept = new Map<string, Response>();
  const caches = {
    open: async () => ({
      match: async (url: string) => kept.get(url)?.clone(),
      put: async (url: string, response: Response) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        kept.set(url, response);
      },
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
      delete: async ({ url }: Request) => kept.delete(url),
    }),
  } as unknown as AssetCaches;
  return { caches, kept };
}
const answering = () => vi.fn(async (url: string) => new Response(`bytes of ${url}`));
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof SourceFailure ? error.problem : error),
  );

test('what was fetched once is there without a network', async () => {
  const { caches } = device();
  const fetch = answering();
  await keptAssets(URLS, caches, fetch);
  const [wasm, data] = await keptAssets(URLS, caches, offline);
  expect(fetch).toHaveBeenCalledTimes(2);
  expect([textOf(wasm), textOf(data)]).toEqual(URLS.map((url) => `bytes of ${url}`));
});

test('an older version goes', async () => {
  const { caches, kept } = device();
  await keptAssets(['https://program.example/a-0.wasm', 'https://program.example/a-0.data'], caches, answering());
  await keptAssets(URLS, caches, answering());
  expect([...kept.keys()]).toEqual([...URLS]);
});

test('without a network at the first use that is said by name; so is a server without it', async () => {
  const { caches } = device();
  expect(await problemOf(keptAssets(URLS, caches, offline))).toEqual({ name: 'file-reader-offline' });
  const gone = async () => new Response('', { status: 404 });
  expect(await problemOf(keptAssets(URLS, caches, gone))).toEqual({ name: 'file-reader-unavailable', detail: '404' });
});

test('a device that keeps nothing fetches each time', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const fetch = answering();
  await keptAssets(URLS, device({ full: true }).caches, fetch);
  await keptAssets(URLS, undefined, fetch);
  await keptAssets(URLS, { open: () => Promise.reject(new DOMException('no', 'SecurityError')) }, fetch);
  expect(fetch).toHaveBeenCalledTimes(6);
  vi.restoreAllMocks();
});
