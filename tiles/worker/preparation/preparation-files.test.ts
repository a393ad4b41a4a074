import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testServices } from '../../../fixtures/services/testing/test-services';
import { multiPolygonBounds } from '../../../src/domain/geometry/bounds';
import { parcelId } from '../../../src/domain/ids';
import { yardstickOf } from '../../../src/services/preparation/yardstick';
import { built, idsIn, isBuilt, isReady, isSettled, layersOf, preparedPlace } from './testing/prepared-place';

const { services } = testServices();
const { parcels, ownIds, begin, choose, parcelFile } = preparedPlace(services);

describe('parcels', () => {
  it('come from a file as well, for a place that is named by hand', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    engine.actions.addFiles([parcelFile()]);
    const { opened, build } = await built(engine);
    expect(idsIn(opened)).toEqual(ownIds());
    expect(opened.manifest.municipalityName).toBe('Teststad');
    expect(build.layers.find(({ name }) => name === 'parcels')?.features).toBe(ownIds().length);
    expect(engine.asked).toEqual([]);
    // Nothing is said of layers that are not there.
    expect(opened.manifest.layers.map(({ name }) => name)).toEqual(['parcels']);
  });

  it('are what other layers are held against, for who has files only', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    const [x, y] = parcels()[0]?.geometry[0]?.[0]?.[0] ?? [0, 0];
    const list = ['Naam;Soort zorg;x;y', `A;wlz;${x};${y}`, `B;wlz;${x};${y - 40_000}`].join('\n');
    engine.actions.addFiles([parcelFile(), new File([list], 'zorg.csv')]);
    const state = await engine.until((now) => now.files.length === 2 && isSettled(now));
    expect(layersOf(state).at(-1)?.reading).toMatchObject({ report: { written: 2, farAway: 1 } });
    const [extent] = layersOf(state).flatMap(({ role, reading }) =>
      role === 'parcels' && reading.name === 'read' && reading.report.extent ? [reading.report.extent] : [],
    );
    const yardstick = yardstickOf(state);
    expect(yardstick?.from).toBe('parcels');
    expect(yardstick && multiPolygonBounds(yardstick.outline)).toEqual(extent);
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
    const [first, second, ...rest] = parcels();
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

  it('that lie over each other are told, with a list, and stay as they are', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    const file = JSON.parse(await parcelFile(10).text());
    const [first] = file.features;
    file.features.push({ ...first, properties: { ...first.properties, identificatieLokaalID: 'dubbel' } });
    engine.actions.addFiles([new File([JSON.stringify(file)], 'percelen.geojson')]);
    const [layer] = layersOf(await engine.until((now) => layersOf(now).length === 1 && isSettled(now)));
    const ids = [parcels()[0]?.localId, 'dubbel'];
    expect(layer?.reading).toMatchObject({ report: { written: 11, overlaps: { count: 1, pairs: [{ ids }] } } });
    const list = await engine.actions.overlapList(layer?.id ?? '');
    expect(await list?.text()).toMatch(new RegExp(`\\r\\n${ids.join(';')};\\d+,\\d\\r\\n$`));
    expect((await built(engine)).opened.parcels.count).toBe(11);
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
    const features = parcels()
      .slice(0, 6)
      .map((parcel, at) => ({
        type: 'Feature',
        properties: { fase: at % 2 === 0 ? 'eerst' : 'later', nummer: at },
        geometry: { type: 'MultiPolygon', coordinates: parcel.geometry },
      }));
    const plans = new File([JSON.stringify({ type: 'FeatureCollection', features })], 'plan_locaties.geojson');
    engine.actions.addFiles([parcelFile(), plans]);
    const layer = layersOf(await engine.until((now) => now.files.length === 2 && isSettled(now))).at(-1);
    expect(layer).toMatchObject({ role: 'extra', title: 'plan locaties', colourBy: 'fase' });
    engine.actions.setTitle(layer?.id ?? '', 'Plannen');
    const { opened, build } = await built(engine);
    expect(opened.extraLayers).toMatchObject([{ name: 'Plannen', colourBy: 'fase', featureCount: 6 }]);
    expect(build.layers.at(-1)).toEqual({ name: 'Plannen', features: 6 });
  });

  it('may be a list with addresses: found ones become points, the rest is shown', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    const [address] = services()
      .world.buildings()
      .flatMap((building) => building.addresses);
    const rows = ['Naam;Postcode;Huisnummer', `A;${address?.postcode};${address?.number}`, 'Nergens;9999ZZ;1'];
    engine.actions.addFiles([parcelFile(5), new File([rows.join('\n')], 'complexen.csv')]);
    const before = layersOf(await engine.until((now) => now.files.length === 2 && isSettled(now))).at(-1);
    expect(before?.role).toBeNull();
    engine.actions.setRole(before?.id ?? '', 'extra');
    const layer = layersOf(await engine.until((now) => layersOf(now).at(-1)?.reading.name === 'read')).at(-1);
    expect(layer?.reading).toMatchObject({ unplaced: [{ position: 2, name: 'Nergens', why: 'unknown' }] });
    const { opened } = await built(engine);
    expect(opened.extraLayers).toMatchObject([{ name: 'complexen', geometryKind: 'point', featureCount: 1 }]);
  });
});

describe('pointing at a place without a network', () => {
  it('shows the own parcels, and where they lie', async () => {
    const engine = await begin();
    engine.actions.chooseByHand('Teststad', '');
    const list = new File([['Naam;Soort zorg;Postcode;Huisnummer', 'A;verpleeghuis;9999ZZ;1'].join('\n')], 'zorg.csv');
    engine.actions.addFiles([parcelFile(10), list]);
    const layer = layersOf(await engine.until((now) => layersOf(now).length === 2 && isSettled(now))).at(-1);
    const ground = await engine.actions.pointingGround(layer?.id ?? '');
    const [west = 0, south = 0, east = 0, north = 0] = ground?.extent ?? [];
    expect([ground?.outline, east > west, north > south]).toEqual([null, true, true]);
    const outlines = await engine.actions.pointingParcels();
    expect(outlines).toHaveLength(10);
    const corners = outlines.flatMap((polygons) => polygons.flatMap((polygon) => polygon.flat()));
    expect(Math.min(...corners.map(([x = 0]) => x))).toBeCloseTo(west, 3);
  });

  it('has none when there are none', async () => {
    expect(await (await begin()).actions.pointingParcels()).toEqual([]);
  });
});
