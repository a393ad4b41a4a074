import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testServices } from '../../../fixtures/services/testing/test-services';
import { parcelId } from '../../../src/domain/ids';
import { built, isReady, preparedPlace } from './testing/prepared-place';

const { services } = testServices();
const { parcels, ownIds, begin, choose, parcelFile } = preparedPlace(services);

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
    expect((await built(second)).build.changes).toEqual({ added: 0, removed: 0, changed: 0, owners: 0 });
    second.actions.addFiles([parcelFile(ownIds().length - 2)]);
    const { opened, build } = await built(second);
    expect(build.changes).toEqual({ added: 0, removed: 2, changed: 0, owners: 0 });
    expect(build.missing).toEqual([]);
    expect(opened.areas.map(({ code }) => code)).toEqual(before.areas.map(({ code }) => code));
    expect(opened.care).toHaveLength(before.care.length);
    expect(opened.manifest.municipalityCode).toBe(before.manifest.municipalityCode);
    expect(build.kept).toEqual([]);
  });

  it('knows the gemeente of a package again, so that its layers can be fetched anew; also when the network comes later', async () => {
    const first = await begin();
    await choose(first);
    first.actions.fetchLayer('parcels');
    await first.until(isReady('parcels'));
    const { members } = await built(first);

    const network = { online: false };
    const second = await begin({
      readPackage: async () => members,
      instead: () => (network.online ? null : new Response('{}', { status: 400 })),
    });
    second.actions.updatePackage(members.manifest.packageId);
    await second.until(({ updates }) => updates !== null);
    expect(second.getState().place).toMatchObject({ by: 'hand', code: members.manifest.municipalityCode });
    network.online = true;
    second.cameOnline();
    const { place, updates } = await second.until((now) => now.place?.by === 'service');
    expect(place).toMatchObject({ municipality: { code: members.manifest.municipalityCode } });
    expect(updates).toMatchObject({ packageId: members.manifest.packageId });
    expect((await built(second)).build.changes).toEqual({ added: 0, removed: 0, changed: 0, owners: 0 });
  });

  it('keeps who owns the land when parcels are replaced, and counts owners that changed', async () => {
    const land = (name: string, places: readonly number[]): File =>
      new File(
        [
          JSON.stringify({
            type: 'FeatureCollection',
            features: places.map((at) => ({
              type: 'Feature',
              properties: {},
              geometry: { type: 'MultiPolygon', coordinates: parcels()[at]?.geometry },
            })),
          }),
        ],
        name,
      );
    const first = await begin();
    first.actions.chooseByHand('Teststad', '');
    first.actions.addFiles([parcelFile(20), land('gemeentegrond.geojson', [0, 1, 2])]);
    const { members, build: before } = await built(first);
    expect(before.owners).toEqual([{ category: 'gemeente', parcels: 3, from: 'land' }]);

    const second = await begin({ readPackage: async () => members });
    second.actions.updatePackage(members.manifest.packageId);
    await second.until(({ updates }) => updates !== null);
    const newer = JSON.parse(await parcelFile(20).text());
    newer.features[1].properties.identificatieLokaalID = 'nieuw';
    second.actions.addFiles([new File([JSON.stringify(newer)], 'percelen nieuwer.geojson')]);
    const { build, opened } = await built(second);
    const ownerOf = (id = ''): string =>
      opened.parcels.attributes(opened.parcels.indexOf(parcelId(id)) ?? -1).landOwner;
    expect([parcels()[0]?.localId, 'nieuw', parcels()[3]?.localId].map(ownerOf)).toEqual([
      'gemeente',
      'gemeente',
      'onbekend',
    ]);
    expect(build.changes).toEqual({ added: 1, removed: 1, changed: 0, owners: 0 });
    expect(build.owners).toEqual([{ category: 'gemeente', parcels: 3, from: 'package' }]);

    const third = await begin({ readPackage: async () => members });
    third.actions.updatePackage(members.manifest.packageId);
    await third.until(({ updates }) => updates !== null);
    third.actions.addFiles([land('corporatiebezit.geojson', [2, 3])]);
    const again = (await built(third)).build;
    expect(again.changes).toEqual({ added: 0, removed: 0, changed: 0, owners: 2 });
    expect(again.owners).toEqual([
      { category: 'corporatie', parcels: 2, from: 'land' },
      { category: 'gemeente', parcels: 2, from: 'package' },
    ]);
  });

  it('keeps the parcels of a package when newer ones cannot be fetched, and says so', async () => {
    const first = await begin();
    await choose(first);
    first.actions.fetchLayer('parcels');
    await first.until(isReady('parcels'));
    const { members } = await built(first);
    const referenceDate = members.manifest.layers.find(({ name }) => name === 'parcels')?.referenceDate;

    const second = await begin({
      readPackage: async () => members,
      instead: (url) => (/perceel|kadastralekaart/i.test(url) ? new Response('{}', { status: 400 }) : null),
    });
    second.actions.updatePackage(members.manifest.packageId);
    await second.until(({ updates }) => updates !== null);
    second.actions.fetchLayer('parcels');
    await second.until(({ fetched }) => fetched.parcels.state === 'failed');
    const { build, opened } = await built(second);
    expect(opened.parcels.count).toBe(ownIds().length);
    expect(build.kept).toMatchObject([
      { layer: 'parcels', referenceDate, why: { name: 'fetch-failed', problem: { name: 'service-refused' } } },
    ]);
    // Not in the package before, and still not there.
    expect(build.missing.map(({ layer }) => layer)).toEqual(['areas', 'amenities']);
    expect(opened.manifest.missingLayers?.map(({ layer }) => layer)).toEqual(['areas', 'amenities', 'care']);
  });
});
