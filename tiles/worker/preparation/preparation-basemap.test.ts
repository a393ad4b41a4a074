import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testServices } from '../../../fixtures/services/testing/test-services';
import { basemapPlaces } from '../../../src/services/brt/basemap-places';
import { built, isReady, newDatabase, preparedPlace } from './testing/prepared-place';

const { services } = testServices();
const { begin, choose } = preparedPlace(services);

/** Byte for byte: comparing them as lists of numbers takes seconds. */
const isSame = async (a: Blob | null, b: Blob | null): Promise<boolean> =>
  a !== null && b !== null && Buffer.from(await a.arrayBuffer()).equals(Buffer.from(await b.arrayBuffer()));

describe('a basemap', () => {
  const isTile = (url: string): boolean => url.includes('/tiles/WebMercatorQuad/');

  it('is measured first, and comes along only when it is asked for; brought up to date it stays', async () => {
    const engine = await begin();
    await choose(engine);
    engine.actions.measureBasemap();
    const { basemapSize } = await engine.until((now) => now.basemapSize.state === 'measured');
    expect(basemapSize).toMatchObject({ sampled: expect.any(Number), bytes: expect.any(Number) });
    engine.actions.fetchLayer('parcels');
    await engine.until(isReady('parcels'));
    expect((await built(engine)).opened.basemap).toBeNull();

    engine.actions.fetchLayer('basemap');
    const after = await engine.until(isReady('basemap'));
    const ready = after.fetched.basemap;
    // What it takes goes in the place of what was estimated.
    const packed = ready.state === 'ready' ? ready.notes.find((note) => note.name === 'packed') : undefined;
    const tiles = ready.state === 'ready' ? ready.features : 0;
    expect(after.basemapSize).toEqual({ state: 'measured', tiles, sampled: tiles, bytes: packed?.bytes });
    const { opened, members, build } = await built(engine);
    expect(build.missing.map(({ layer }) => layer)).not.toContain('basemap');
    expect(members.notes).toEqual([]);
    expect(opened.manifest.schemaVersion).toBe(3);
    expect(opened.manifest.layers.find(({ name }) => name === 'basemap')).toMatchObject({
      tileSchema: 'brt',
      source: 'BRT Achtergrondkaart, Kadaster via PDOK',
      licence: 'CC BY 4.0',
      featureCount: ready.state === 'ready' ? ready.features : 0,
    });
    expect(opened.basemapStyle?.layers.length).toBeGreaterThan(10);

    const second = await begin({ readPackage: async () => members });
    second.actions.updatePackage(members.manifest.packageId);
    await second.until(({ updates }) => updates !== null);
    const { opened: updated } = await built(second);
    expect(updated.basemapStyle).toEqual(opened.basemapStyle);
    expect(await isSame(updated.basemap, opened.basemap)).toBe(true);
  });

  it('is fetched on after a reload', async () => {
    const database = newDatabase();
    let answered = 0;
    const before = await begin({
      database,
      instead: (url) => {
        if (isTile(url)) answered += 1;
        return isTile(url) && answered > 40 ? 'never' : null;
      },
    });
    await choose(before);
    before.actions.fetchLayer('basemap');
    await before.until(({ fetched: { basemap } }) => 'progress' in basemap && (basemap.progress?.features ?? 0) >= 15);
    await before.leave();
    const after = await begin({ database });
    await after.until(isReady('basemap'));
    const { place } = after.getState();
    if (place?.by !== 'service') throw new Error('no place');
    expect(after.asked.filter(isTile).length).toBeLessThanOrEqual(basemapPlaces(place.municipality).length - 15);
  });

  it('is marked as missing when it fails, and the package is made without it', async () => {
    const engine = await begin({
      instead: (url) => (isTile(url) ? new Response('{}', { status: 400 }) : null),
    });
    await choose(engine);
    engine.actions.fetchLayer('parcels');
    engine.actions.fetchLayer('basemap');
    await engine.until((now) => now.fetched.basemap.state === 'failed' && isReady('parcels')(now));
    const { build, opened } = await built(engine);
    expect(build.missing).toContainEqual({ layer: 'basemap', problem: expect.objectContaining({ service: 'brt' }) });
    expect(opened.manifest.missingLayers?.map(({ layer }) => layer)).toContain('basemap');
    expect(opened.manifest.schemaVersion).toBe(1);
    expect(opened.basemap).toBeNull();
  });

  it('of the package that is brought up to date stays when a newer one cannot be fetched, and that is said', async () => {
    const first = await begin();
    await choose(first);
    first.actions.fetchLayer('parcels');
    first.actions.fetchLayer('basemap');
    await first.until(isReady('parcels', 'basemap'));
    const { members, opened: before } = await built(first);

    const second = await begin({
      readPackage: async () => members,
      instead: (url) => (isTile(url) ? new Response('{}', { status: 400 }) : null),
    });
    second.actions.updatePackage(members.manifest.packageId);
    await second.until(({ updates }) => updates !== null);
    second.actions.fetchLayer('basemap');
    await second.until(({ fetched }) => fetched.basemap.state === 'failed');
    const { build, opened } = await built(second);
    expect(build.kept).toMatchObject([{ layer: 'basemap', why: { name: 'fetch-failed' } }]);
    expect(build.missing.map(({ layer }) => layer)).not.toContain('basemap');
    expect(await isSame(opened.basemap, before.basemap)).toBe(true);
  });
});
