import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testServices } from '../../../fixtures/services/testing/test-services';
import {
  built,
  idsIn,
  isBuilt,
  isReady,
  isSettled,
  layersOf,
  newDatabase,
  preparedPlace,
} from './testing/prepared-place';

const { services } = testServices();
const { ownIds, begin, choose } = preparedPlace(services);

/** A care list with addresses of the stand-in's buildings, and one that is nowhere. */
function careList(): File {
  const addresses = services()
    .world.buildings()
    .flatMap((building) => building.addresses)
    .slice(0, 3);
  const rows = addresses.map(
    ({ postcode, number, letter }, at) => `Zorghuis ${at + 1};verpleeghuis;${postcode};${number}${letter};${10 + at}`,
  );
  const lines = ['Naam;Soort zorg;Postcode;Huisnummer;Aantal plaatsen', ...rows, 'Nergens;verpleeghuis;9999ZZ;1;5'];
  return new File([lines.join('\r\n')], 'zorglijst.csv', { lastModified: Date.UTC(2026, 0, 2) });
}

describe('a gemeente out of public services', () => {
  it('becomes a package with every parcel once, and with the care list that was added', async () => {
    const engine = await begin();
    await choose(engine);
    for (const layer of ['parcels', 'areas', 'amenities', 'careBuildings'] as const) engine.actions.fetchLayer(layer);
    engine.actions.addFiles([careList()]);
    await engine.until(isReady('parcels', 'areas', 'amenities', 'careBuildings'));
    const state = await engine.until((now) => now.files.length === 1 && isSettled(now) && layersOf(now).length === 1);
    const [care] = layersOf(state);
    expect(care?.role).toBe('care');
    expect(care?.reading).toMatchObject({ name: 'read', unplaced: [{ position: 4, name: 'Nergens', why: 'unknown' }] });

    const ground = await engine.actions.pointingGround(care?.id ?? '');
    expect(ground?.placed).toHaveLength(3);
    expect(ground?.areas.map(({ level }) => level)).toEqual(expect.arrayContaining(['wijk', 'buurt']));
    expect(await engine.actions.pointingGround('gone')).toBeNull();
    engine.actions.placeRow(care?.id ?? '', 4, [163_000, 511_000]);
    expect((await engine.actions.pointingGround(care?.id ?? ''))?.placed).toContainEqual([163_000, 511_000]);
    const { build, opened } = await built(engine);
    expect(idsIn(opened)).toEqual(ownIds());
    expect(opened.areas.filter(({ level }) => level === 'gemeente')).toHaveLength(1);
    expect(opened.care.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Zorghuis 1', 'Zorghuis 2', 'Zorghuis 3', 'Nergens']),
    );
    // Each building with care stands in the list or on the map already.
    expect(opened.care.filter(({ name }) => name.includes('BAG'))).toEqual([]);
    expect(opened.manifest.layers.find(({ name }) => name === 'care')?.source).toContain('zorglijst.csv');
    expect(build).toMatchObject({ missing: [], changes: null });
  });

  it('goes without a layer that failed, and says which', async () => {
    const engine = await begin({
      instead: (url) => (url.includes('overpass') ? new Response('{}', { status: 400 }) : null),
    });
    await choose(engine);
    engine.actions.fetchLayer('parcels');
    engine.actions.fetchLayer('amenities');
    await engine.until((now) => isReady('parcels')(now) && now.fetched.amenities.state === 'failed');
    const { build, opened } = await built(engine);
    expect(build.missing).toMatchObject([
      { layer: 'areas', problem: null },
      { layer: 'amenities', problem: { name: 'service-refused' } },
    ]);
    expect(opened.manifest.missingLayers?.map(({ layer }) => layer)).toEqual(['areas', 'amenities', 'care']);
  });

  it('halts and goes on', async () => {
    const engine = await begin();
    await choose(engine);
    engine.actions.fetchLayer('parcels');
    engine.actions.pauseFetch('parcels');
    expect(engine.getState().fetched.parcels.state).toBe('paused');
    engine.actions.resumeFetch('parcels');
    await engine.until(isReady('parcels'));
  });

  it('fetches nothing twice after a reload', async () => {
    const database = newDatabase();
    const before = await begin({ database });
    await choose(before);
    before.actions.fetchLayer('parcels');
    before.actions.fetchLayer('areas');
    await before.until(isReady('parcels', 'areas'));
    await before.leave();

    const after = await begin({ database });
    await after.until(isReady('parcels', 'areas'));
    expect(after.asked).toEqual([]);
    const { opened } = await built(after);
    expect(idsIn(opened)).toEqual(ownIds());
    await after.leave();
    const third = await begin({ database });
    expect(third.getState().place).toBeNull();
  });

  it('goes on after a reload halfway with what is not there yet', async () => {
    const database = newDatabase();
    let answered = 0;
    const isItems = (url: string): boolean => url.includes('/perceel/items');
    const before = await begin({
      database,
      instead: (url) => {
        if (isItems(url)) answered += 1;
        return isItems(url) && answered > 2 ? 'never' : null;
      },
    });
    await choose(before);
    before.actions.fetchLayer('parcels');
    await before.until(({ fetched: { parcels } }) => 'progress' in parcels && (parcels.progress?.partsDone ?? 0) >= 1);
    await before.leave();
    const done = new Set(before.asked.filter(isItems).slice(0, 1));
    const after = await begin({ database });
    await after.until(isReady('parcels'));
    expect(after.asked.filter((url) => done.has(url))).toEqual([]);
    const { opened } = await built(after);
    expect(idsIn(opened)).toEqual(ownIds());
  });

  it('is as far after a reload as it was when it was paused', async () => {
    const database = newDatabase();
    let answered = 0;
    const isItems = (url: string): boolean => url.includes('/perceel/items');
    const before = await begin({
      database,
      instead: (url) => {
        if (isItems(url)) answered += 1;
        return isItems(url) && answered > 2 ? 'never' : null;
      },
    });
    await choose(before);
    before.actions.fetchLayer('parcels');
    await before.until(({ fetched: { parcels } }) => 'progress' in parcels && (parcels.progress?.partsDone ?? 0) >= 1);
    before.actions.pauseFetch('parcels');
    const { parcels } = before.getState().fetched;
    expect(parcels).toMatchObject({ state: 'paused', progress: { partsDone: expect.any(Number) } });
    await before.leave();
    const after = await begin({ database });
    expect(after.getState().fetched.parcels).toEqual(parcels);
  });

  it('stops when it is cancelled, and leaves nothing of the layer', async () => {
    const engine = await begin();
    await choose(engine);
    engine.actions.fetchLayer('parcels');
    engine.actions.cancelFetch('parcels');
    expect(engine.getState().fetched.parcels).toEqual({ state: 'off' });
    engine.actions.build();
    const { build } = await engine.until(isBuilt);
    expect(build).toEqual({ name: 'failed', problem: { name: 'prepare-without-parcels' } });
  });
});
