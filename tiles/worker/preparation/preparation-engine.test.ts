import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testServices } from '../../../fixtures/services/testing/test-services';
import { parcelId } from '../../../src/domain/ids';
import { openPackage } from '../../../src/package/open-package';
import { openPackageFile } from '../../../src/package/open-package-file';
import { basemapPlaces } from '../../../src/services/brt/basemap-places';
import type { Preparation, ServiceLayer } from '../../../src/services/preparation/preparation';
import { type TestEngine, testEngine } from './testing/test-engine';

const { services } = testServices();
let databases = 0;
const newDatabase = (): string => {
  databases += 1;
  return `preparation-${databases}`;
};
const begin = (options: Partial<Parameters<typeof testEngine>[0]> = {}): Promise<TestEngine> =>
  testEngine({ origin: services().url, database: newDatabase(), ...options });

async function choose(engine: TestEngine): Promise<void> {
  const { municipality } = services().world;
  const suggested = await engine.actions.suggestMunicipalities(municipality.name.slice(0, 5));
  const [first] = suggested.ok ? suggested.value : [];
  if (first === undefined) throw new Error('no suggestion');
  expect(await engine.actions.chooseMunicipality(first)).toEqual({ ok: true });
}
const isReady =
  (...layers: readonly ServiceLayer[]) =>
  ({ fetched }: Preparation): boolean =>
    layers.every((layer) => fetched[layer].state === 'ready');
const isBuilt = ({ build }: Preparation): boolean => build.name === 'built' || build.name === 'failed';

async function built(engine: TestEngine) {
  engine.actions.build();
  const { build } = await engine.until(isBuilt);
  const file = await engine.actions.builtFile();
  if (build.name !== 'built' || file === null) throw new Error(JSON.stringify(build));
  const members = await openPackageFile(file);
  if (!members.ok) throw new Error(members.problem.name);
  const opened = await openPackage(members.value);
  if (!opened.ok) throw new Error(opened.problem.name);
  return { build, opened: opened.value, members: members.value };
}

const ids = ({ parcels }: { parcels: Awaited<ReturnType<typeof built>>['opened']['parcels'] }): string[] =>
  Array.from({ length: parcels.count }, (_, row) => parcels.attributes(row).id as string).sort();
const ownIds = (): string[] => [...services().world.municipality.parcels].map(({ localId }) => localId).sort();

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

const parcelFile = (only = Number.POSITIVE_INFINITY): File => {
  const features = [...services().world.municipality.parcels].slice(0, only).map((parcel) => ({
    type: 'Feature',
    properties: {
      identificatieLokaalID: parcel.localId,
      AKRKadastraleGemeenteCodeWaarde: parcel.akrCode,
      sectie: parcel.section,
      perceelnummer: parcel.number,
      kadastraleGrootteWaarde: parcel.registeredAreaM2,
    },
    geometry: { type: 'MultiPolygon', coordinates: parcel.geometry },
  }));
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], 'percelen.geojson');
};
const settled = ({ files }: Preparation): boolean =>
  files.every(
    ({ state }) =>
      state.name === 'refused' ||
      (state.name === 'open' && state.layers.every(({ reading }) => reading.name !== 'reading')),
  );
const layersOf = ({ files }: Preparation) => files.flatMap(({ state }) => (state.name === 'open' ? state.layers : []));

describe('a gemeente out of public services', () => {
  it('becomes a package with every parcel once, and with the care list that was added', async () => {
    const engine = await begin();
    await choose(engine);
    for (const layer of ['parcels', 'areas', 'amenities', 'careBuildings'] as const) engine.actions.fetchLayer(layer);
    engine.actions.addFiles([careList()]);
    await engine.until(isReady('parcels', 'areas', 'amenities', 'careBuildings'));
    const state = await engine.until((now) => now.files.length === 1 && settled(now) && layersOf(now).length === 1);
    const [care] = layersOf(state);
    expect(care?.role).toBe('care');
    expect(care?.reading).toMatchObject({ name: 'read', unplaced: [{ position: 4, name: 'Nergens', why: 'unknown' }] });

    engine.actions.placeRow(care?.id ?? '', 4, [163_000, 511_000]);
    const { build, opened } = await built(engine);
    expect(ids(opened)).toEqual(ownIds());
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
    expect(opened.manifest.missingLayers).toHaveLength(2);
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
    expect(ids(opened)).toEqual(ownIds());
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
    expect(ids(opened)).toEqual(ownIds());
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

describe('parcels', () => {
  it('come from a file as well, for a place that is named by hand', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    engine.actions.addFiles([parcelFile()]);
    const { opened, build } = await built(engine);
    expect(ids(opened)).toEqual(ownIds());
    expect(opened.manifest.municipalityName).toBe('Teststad');
    expect(build.layers.find(({ name }) => name === 'parcels')?.features).toBe(ownIds().length);
    expect(engine.asked).toEqual([]);
  });

  it('come from a file or from the service, not from both', async () => {
    const engine = await begin();
    await choose(engine);
    engine.actions.fetchLayer('parcels');
    engine.actions.addFiles([parcelFile(10)]);
    await engine.until(isReady('parcels'));
    engine.actions.build();
    const { build } = await engine.until(isBuilt);
    expect(build).toMatchObject({
      problem: { name: 'prepare-parcels-twice', sources: ['percelen.geojson', 'Kadaster, kadastrale kaart (PDOK)'] },
    });
  });

  it('get the category of owner that has more than half of them, and never a name', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    const [first, second, ...rest] = [...services().world.municipality.parcels];
    const land = [first, second].map((parcel, at) => ({
      type: 'Feature',
      properties: { eigendomscategorie: at === 0 ? 'Gemeente' : 'J. Jansen' },
      geometry: { type: 'MultiPolygon', coordinates: parcel?.geometry },
    }));
    const owners = new File([JSON.stringify({ type: 'FeatureCollection', features: land })], 'grond.geojson');
    engine.actions.addFiles([parcelFile(), owners]);
    const { opened, members } = await built(engine);
    const ownerOf = (id = ''): string | undefined => {
      const row = opened.parcels.indexOf(parcelId(id));
      return row === null ? undefined : opened.parcels.attributes(row).landOwner;
    };
    expect([ownerOf(first?.localId), ownerOf(second?.localId), ownerOf(rest[0]?.localId)]).toEqual([
      'gemeente',
      'onbekend',
      'onbekend',
    ]);
    for (const blob of Object.values(members.blobs)) expect(await blob?.text()).not.toContain('Jansen');
  });

  it('that two files both have are named', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    engine.actions.addFiles([parcelFile(10), parcelFile(3)]);
    engine.actions.build();
    const { build } = await engine.until(isBuilt);
    expect(build).toMatchObject({ problem: { name: 'prepare-parcel-twice' } });
  });
});

describe('an extra layer', () => {
  it('comes into the package under the name that the user gave, with its colours', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    const features = [...services().world.municipality.parcels].slice(0, 6).map((parcel, at) => ({
      type: 'Feature',
      properties: { fase: at % 2 === 0 ? 'eerst' : 'later', nummer: at },
      geometry: { type: 'MultiPolygon', coordinates: parcel.geometry },
    }));
    const plans = new File([JSON.stringify({ type: 'FeatureCollection', features })], 'plan_locaties.geojson');
    engine.actions.addFiles([parcelFile(), plans]);
    const layer = layersOf(await engine.until((now) => now.files.length === 2 && settled(now))).at(-1);
    expect(layer).toMatchObject({ role: 'extra', title: 'plan locaties', colourBy: 'fase' });
    engine.actions.setTitle(layer?.id ?? '', 'Plannen');
    const { opened, build } = await built(engine);
    expect(opened.extraLayers).toMatchObject([{ name: 'Plannen', colourBy: 'fase', featureCount: 6 }]);
    expect(build.layers.at(-1)).toEqual({ name: 'Plannen', features: 6 });
  });
});

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
    const ready = (await engine.until(isReady('basemap'))).fetched.basemap;
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
    expect(await updated.basemap?.arrayBuffer()).toEqual(await opened.basemap?.arrayBuffer());
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
});

describe('building', () => {
  it('that is cancelled leaves no package, and can be done again', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    engine.actions.addFiles([parcelFile()]);
    engine.actions.build();
    await engine.until(({ build }) => build.name === 'building' && build.step !== 'reading');
    engine.actions.cancelBuild();
    expect(engine.getState().build).toEqual({ name: 'idle' });
    expect(await engine.actions.builtFile()).toBeNull();
    expect((await built(engine)).opened.parcels.count).toBe(ownIds().length);
  });

  it('keeps the package on the device; a device that is full still gives the file', async () => {
    const kept: string[] = [];
    const engine = await begin({
      keepPackage: async ({ manifest }) => {
        kept.push(manifest.packageId);
        return kept.length > 1 ? 'storage-full' : null;
      },
    });
    engine.actions.chooseByHand('Teststad', '193');
    engine.actions.addFiles([parcelFile(20)]);
    const { build, opened } = await built(engine);
    expect(opened.manifest.municipalityCode).toBe('GM0193');
    expect(kept).toEqual([build.packageId]);
    expect(engine.getState().notKept).toBeNull();
    await built(engine);
    expect(engine.getState().notKept).toEqual({ name: 'prepare-not-kept', detail: 'storage-full' });
  });

  it('replaces the parcels of a package and keeps the rest, and counts what changed', async () => {
    const first = await begin();
    await choose(first);
    for (const layer of ['parcels', 'areas', 'amenities'] as const) first.actions.fetchLayer(layer);
    await first.until(isReady('parcels', 'areas', 'amenities'));
    const { members, opened: before } = await built(first);

    const second = await begin({ readPackage: async () => members });
    second.actions.updatePackage(members.manifest.packageId);
    await second.until(({ updates }) => updates !== null);
    expect((await built(second)).build.changes).toEqual({ added: 0, removed: 0, changed: 0 });
    second.actions.addFiles([parcelFile(ownIds().length - 2)]);
    const { opened, build } = await built(second);
    expect(build.changes).toEqual({ added: 0, removed: 2, changed: 0 });
    expect(build.missing).toEqual([]);
    expect(opened.areas.map(({ code }) => code)).toEqual(before.areas.map(({ code }) => code));
    expect(opened.care).toHaveLength(before.care.length);
    expect(opened.manifest.municipalityCode).toBe(before.manifest.municipalityCode);
  });
});
