import { describe, expect, test, vi } from 'vitest';
import { madeUpGrid } from '../../../fixtures/correction-grid/made-up-grid';
import { fakeServices } from '../testing/fake-services';
import { CORRECTION_GRID_URL } from './correction-grid-url';
import { deviceShelf, type GridCaches } from './device-shelf';
import { type GridShelf, type NoGrid, noGridText, obtainCorrectionGrid } from './obtain-correction-grid';

const FILE = madeUpGrid();

/** A shelf in memory, with this on it. */
function shelf(file: ArrayBuffer | null = null): GridShelf & { readonly kept: () => ArrayBuffer | null } {
  let kept = file;
  return {
    take: async () => kept,
    put: async (given) => {
      kept = given;
    },
    kept: () => kept,
  };
}
const problemOf = (result: Awaited<ReturnType<typeof obtainCorrectionGrid>>) => (result.ok ? null : result.problem);

describe('the correction grid', () => {
  test('is fetched once, and after that is there without a network', async () => {
    const place = shelf();
    const online = fakeServices(() => new Response(FILE));
    const first = await obtainCorrectionGrid(online.requester, place);
    expect(first.ok).toBe(true);
    expect(online.asked.map(({ url }) => url)).toEqual([CORRECTION_GRID_URL]);
    const offline = fakeServices(() => null, { online: false });
    const second = await obtainCorrectionGrid(offline.requester, place);
    expect(second).toEqual(first);
    expect(offline.asked).toEqual([]);
    expect((await obtainCorrectionGrid(null, place)).ok).toBe(true);
  });

  test('is not waited for: one try, and ten seconds of silence', async () => {
    const gone = fakeServices(() => new Response('', { status: 503 }));
    expect(problemOf(await gone.clock.through(obtainCorrectionGrid(gone.requester, shelf())))).toMatchObject({
      name: 'service-busy',
      service: 'proj',
    });
    expect(gone.asked).toHaveLength(1);
    const offline = fakeServices(() => null, { online: false });
    expect(problemOf(await offline.clock.through(obtainCorrectionGrid(offline.requester, shelf())))).toEqual({
      name: 'service-offline',
    });
    const silent = fakeServices(() => 'never');
    const before = silent.clock.now();
    expect(problemOf(await silent.clock.through(obtainCorrectionGrid(silent.requester, shelf())))).toMatchObject({
      name: 'service-silent',
    });
    expect(silent.clock.now() - before).toBe(10_000);
  });

  test('that is no grid is not kept, and said by name', async () => {
    const place = shelf();
    const page = fakeServices(() => new Response('<html>Wi-Fi: log in</html>'));
    expect(problemOf(await obtainCorrectionGrid(page.requester, place))).toMatchObject({
      name: 'grid-unreadable',
    });
    expect(place.kept()).toBeNull();
  });

  test('that was kept and is damaged is fetched anew', async () => {
    const place = shelf(FILE.slice(0, 1000).buffer);
    const online = fakeServices(() => new Response(FILE));
    expect((await obtainCorrectionGrid(online.requester, place)).ok).toBe(true);
    expect(place.kept()?.byteLength).toBe(FILE.length);
    expect(problemOf(await obtainCorrectionGrid(null, shelf()))).toEqual({ name: 'grid-not-kept' });
  });

  test('that is not there has a sentence', () => {
    const problems: readonly NoGrid[] = [
      { name: 'grid-not-kept' },
      { name: 'grid-elsewhere' },
      { name: 'service-refused', service: 'proj', status: 404, title: '' },
    ];
    expect(problems.map(noGridText)).toEqual([
      'Het correctierooster is hier niet bewaard.',
      'Het correctierooster: dit correctierooster dekt niet heel Nederland.',
      'De dienst met het correctierooster (PROJ) weigert de vraag (404): het gaat ook zonder.',
    ]);
  });
});

describe('on a device', () => {
  test('it is kept under its address', async () => {
    const kept = new Map<string, Response>();
    const caches = {
      open: async () => ({
        match: async (address: string) => kept.get(address)?.clone(),
        put: async (address: string, response: Response) => {
          kept.set(address, response);
        },
      }),
    } as unknown as GridCaches;
    const real = deviceShelf(caches, CORRECTION_GRID_URL);
    expect(await real.take()).toBeNull();
    await real.put(FILE.buffer);
    expect((await real.take())?.byteLength).toBe(FILE.length);
    expect(await deviceShelf(caches, 'http://localhost:1/cdn.proj.org/grid.tif').take()).toBeNull();
  });

  test('a device that keeps nothing is none the worse', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const full = deviceShelf({ open: () => Promise.reject(new DOMException('no', 'SecurityError')) }, 'a');
    await full.put(FILE.buffer);
    expect(await full.take()).toBeNull();
    expect(warned).toHaveBeenCalledTimes(2);
    expect(await deviceShelf(undefined, 'a').take()).toBeNull();
  });
});
