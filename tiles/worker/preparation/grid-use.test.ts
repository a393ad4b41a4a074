import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { testServices } from '../../../fixtures/services/testing/test-services';
import { rdnaptransInUse, setCorrectionGrid } from '../../../src/package/rd-wgs84';
import { createGridUse } from './grid-use';
import { built, isReady, newDatabase, preparedPlace } from './testing/prepared-place';

const { services } = testServices();
const { begin, choose, parcelFile } = preparedPlace(services);
afterEach(() => setCorrectionGrid(null));

const gridRequests = (asked: readonly string[]): number => asked.filter((url) => url.includes('cdn.proj.org')).length;

describe('a preparation', () => {
  it('uses the correction grid, which is asked for once, and keeps it', async () => {
    const database = newDatabase();
    const engine = await begin({ database });
    expect(gridRequests(engine.asked)).toBe(0);
    await choose(engine);
    for (const layer of ['parcels', 'areas', 'amenities'] as const) engine.actions.fetchLayer(layer);
    await engine.until(isReady('parcels', 'areas', 'amenities'));
    const { build, opened } = await built(engine);
    expect(build.rdnaptrans).toBe('grid');
    expect(opened.manifest.rdnaptrans).toBe('grid');
    expect(gridRequests(engine.asked)).toBe(1);
    engine.actions.startOver();

    const again = await begin({ database });
    again.actions.chooseByHand('Teststad', '');
    again.actions.addFiles([parcelFile()]);
    expect((await built(again)).build.rdnaptrans).toBe('grid');
    expect(gridRequests(again.asked)).toBe(0);
  });

  it('goes on without it when it is not to be had, and the package says so', async () => {
    services().trouble.set({ path: '/cdn.proj.org', trouble: { kind: 'bad-gateway' } });
    const engine = await begin();
    await choose(engine);
    engine.actions.addFiles([parcelFile()]);
    expect((await built(engine)).build.rdnaptrans).toBe('parameters');
    expect(gridRequests(engine.asked)).toBe(1);
  });

  it('of files alone asks no network for it', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    engine.actions.addFiles([parcelFile()]);
    expect((await built(engine)).build.rdnaptrans).toBe('parameters');
    expect(engine.asked).toEqual([]);
  });

  it('that brings a package up to date turns back what the parameters made by the parameters', async () => {
    services().trouble.set({ path: '/cdn.proj.org', trouble: { kind: 'bad-gateway' } });
    const first = await begin();
    await choose(first);
    for (const layer of ['parcels', 'amenities'] as const) first.actions.fetchLayer(layer);
    await first.until(isReady('parcels', 'amenities'));
    const before = await built(first);
    services().trouble.clear();
    const second = await begin({ readPackage: async () => before.members });
    second.actions.updatePackage(before.members.manifest.packageId);
    await second.until(({ updates }) => updates !== null);
    const after = await built(second);
    expect([before.build.rdnaptrans, after.build.rdnaptrans]).toEqual(['parameters', 'grid']);
    expect(after.opened.amenities.length).toBeGreaterThan(0);
    for (const [nth, { at, lngLat }] of after.opened.amenities.entries()) {
      const [x, y] = before.opened.amenities[nth]?.at ?? [0, 0];
      // Seven decimals of a degree are a centimetre.
      expect(Math.hypot(at[0] - x, at[1] - y)).toBeLessThan(0.02);
      expect(lngLat).not.toEqual(before.opened.amenities[nth]?.lngLat);
    }
  });

  it('does not change its mind halfway; a next one may find what this one did not', async () => {
    let tries = 0;
    const use = createGridUse(async () => {
      tries += 1;
      return tries === 1 ? { ok: false, problem: { name: 'service-offline' } } : { ok: true, value: [] };
    });
    await use.settled();
    await use.settled();
    expect([tries, rdnaptransInUse()]).toEqual([1, 'parameters']);
    use.forget();
    await use.settled();
    expect([tries, rdnaptransInUse()]).toEqual([2, 'grid']);
  });
});
