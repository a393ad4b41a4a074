import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { testServices } from '../fixtures/services/testing/test-services';
import { quickClock } from '../tests/services/quick-clock';
import { runTiles } from './testing/run-tiles';

const { services } = testServices();
const folder = mkdtempSync(join(tmpdir(), 'tiles-services-'));
afterAll(() => rmSync(folder, { recursive: true }));

const clock = quickClock(50);
const tiles = (...parameters: string[]) => runTiles(parameters, clock);
const markerwaard = (output: string, ...rest: string[]) =>
  tiles('--gemeente', 'Markerwaard', '--uit', output, '--diensten', services().url, ...rest);
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const addresses = () =>
  services()
    .world.buildings()
    .flatMap((building) => building.addresses)
    .slice(0, 3);
const parcelRequests = (): readonly string[] =>
  services()
    .log.requests.map(({ path }) => path)
    .filter((path) => path.includes('/perceel/items'));

describe('a municipality from the services', () => {
  it('becomes a package', async () => {
    const output = join(folder, 'markerwaard.zip');
    const made = await markerwaard(output);
    expect(made.stderr).toContain('Percelen ophalen: 100 %');
    expect(made.status).toBe(0);
    const { layers, unplaced } = JSON.parse(made.stdout);
    expect(layers.parcels).toMatchObject({ repaired: 0, crs: 'EPSG:28992', overlaps: 0, overlapping: [] });
    expect(unplaced).toEqual([]);
    for (const { read, written, refused, duplicates } of Object.values<Record<string, number>>(layers))
      expect(read).toBe((written ?? 0) + (refused ?? 0) + (duplicates ?? 0));
    const checked = await tiles('--controleer', output);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      name: 'Markerwaard',
      layers: { parcels: { read: layers.parcels.written }, areas: { read: layers.areas.written } },
      missing: [],
    });
    expect(readdirSync(folder)).toEqual(['markerwaard.zip']);
  });

  it('says which municipality it does not know', async () => {
    const output = join(folder, 'nergens.zip');
    const unknown = await tiles('--gemeente', 'Nergenshuizen', '--uit', output, '--diensten', services().url);
    expect(unknown).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Nergenshuizen') });
    expect(existsSync(output)).toBe(false);
  });

  it('goes on where it was when it was broken off, and leaves nothing of that behind', async () => {
    const output = join(folder, 'hervat.zip');
    const work = `${output}.werk`;
    await markerwaard(output);
    const asked = parcelRequests();
    const last = asked.at(-1) ?? '';
    services().trouble.set(
      { path: last, trouble: { kind: 'bad-gateway' } },
      { path: '/service.pdok.nl/kadaster', trouble: { kind: 'bad-gateway' } },
    );
    const broken = await markerwaard(output);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain(`Wat is opgehaald staat in ${work}: dezelfde opdracht gaat daarmee verder.`);
    expect(readdirSync(work).length).toBeGreaterThan(0);

    services().trouble.clear();
    services().log.clear();
    const [damaged = ''] = readdirSync(work);
    writeFileSync(join(work, damaged), 'damaged');
    const resumed = await markerwaard(output);
    expect(resumed.status).toBe(0);
    expect(resumed.stderr).toContain(`Verder gegaan met wat al in ${work} stond.`);
    expect(resumed.stderr).toContain('is beschadigd en wordt niet gebruikt');
    expect(parcelRequests()).toContain(last);
    expect(parcelRequests().length).toBeLessThan(asked.length);
    expect(existsSync(work)).toBe(false);
    const { municipality } = services().world;
    expect(JSON.parse(resumed.stdout).layers.parcels.written).toBe([...municipality.parcels].length);
  });

  it('goes without a layer that fails, and keeps what was fetched for another time', async () => {
    const output = join(folder, 'zonder.zip');
    services().trouble.set({ path: '/overpass-api.de', trouble: { kind: 'broken-json' } });
    const made = await markerwaard(output, '--werkmap', join(folder, 'werk'));
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout).missing.map(({ layer }: { layer: string }) => layer)).toEqual(['amenities', 'care']);
    expect(made.stderr).toContain('Voorzieningen ophalen is niet gelukt. OpenStreetMap (Overpass)');
    expect(readdirSync(join(folder, 'werk')).length).toBeGreaterThan(0);
  });
});

describe('the basemap', () => {
  it('comes along for who asks', async () => {
    const output = join(folder, 'met-kaart.zip');
    const made = await markerwaard(output, '--basiskaart');
    expect(made.stderr).toContain('Basiskaart ophalen: 100 %');
    expect(JSON.parse(made.stdout)).toMatchObject({ missing: [] });
    const checked = JSON.parse((await tiles('--controleer', output)).stdout);
    expect(checked.layers.basemap.written).toBeGreaterThan(100);
    expect(checked.notes).toEqual([]);
    expect(existsSync(`${output}.werk`)).toBe(false);
  }, 20_000);

  it('is gone without when it fails; another time the tiles that came are not fetched again', async () => {
    const output = join(folder, 'zonder-kaart.zip');
    const tileRequests = (): readonly string[] =>
      services()
        .log.requests.map(({ path }) => path)
        .filter((path) => path.includes('/tiles/WebMercatorQuad/'));
    await markerwaard(output, '--basiskaart');
    const all = tileRequests();
    const last = all.at(-1) ?? '';
    services().trouble.set({ path: last, trouble: { kind: 'too-many-requests', retryAfter: 600, exposed: true } });
    const without = await markerwaard(output, '--basiskaart');
    expect(without.status).toBe(0);
    expect(JSON.parse(without.stdout).missing).toMatchObject([
      { layer: 'basemap', reason: expect.stringContaining('antwoordde niet op tijd') },
    ]);
    expect(without.stderr).toContain('Basiskaart ontbreekt in het pakket.');
    expect(without.stderr).toContain(`Wat is opgehaald staat in ${output}.werk`);

    services().trouble.clear();
    services().log.clear();
    const again = await markerwaard(output, '--basiskaart');
    expect(JSON.parse(again.stdout)).toMatchObject({ missing: [] });
    expect(again.stderr).toContain('Verder gegaan met wat al in');
    expect(tileRequests().length).toBeLessThan(all.length / 2);
    expect(parcelRequests()).toEqual([]);
    expect(existsSync(`${output}.werk`)).toBe(false);
  }, 30_000);
});

describe('own files beside the services', () => {
  it('add zorglocaties, and take the place of voorzieningen and of the levels of areas that they have', async () => {
    const [first, second, third] = addresses();
    const line = (name: string, at = first) => `${name};verpleeghuis;${at?.postcode};${at?.number}${at?.letter}`;
    const care = `Naam;Soort;Postcode;Huisnummer\n${line('Een', first)}\n${line('Twee', second)}\n${line('Drie', third)}\nNergens;overig;9999ZZ;1\n`;
    const [x, y] = [163_000, 511_000];
    const square = `POLYGON((${x} ${y},${x + 9} ${y},${x + 9} ${y + 9},${x} ${y + 9},${x} ${y}))`;
    const lost = join(folder, 'niet-gevonden.csv');
    const made = await markerwaard(
      join(folder, 'samen.zip'),
      ...['--zorg', file('zorg.csv', care), '--niet-gevonden', lost],
      ...['--voorzieningen', file('winkels.csv', `naam;shop;x;y\nBuurtsuper;supermarket;${x};${y}\n`)],
      ...['--gebieden', file('buurten.csv', `buurtcode,buurtnaam,wkt\nBU19990A01,Noord,"${square}"\n`)],
      ...[
        '--laag',
        `Complexen=${file('complexen.csv', `naam;postcode;huisnummer\nA;${first?.postcode};${first?.number}\n`)}`,
      ],
    );
    expect(made.status).toBe(0);
    const { layers, unplaced, missing } = JSON.parse(made.stdout);
    expect(layers.amenities).toMatchObject({ read: 1, written: 1 });
    expect(layers.Complexen).toMatchObject({ read: 1, written: 1, refused: 0 });
    expect(layers.care).toMatchObject({ refused: 1, reasons: { 'address-unknown': 1 } });
    expect(layers.care.written).toBeGreaterThanOrEqual(3);
    for (const { read, written, refused, duplicates } of Object.values<Record<string, number>>(layers))
      expect(read).toBe((written ?? 0) + (refused ?? 0) + (duplicates ?? 0));
    expect(missing).toEqual([]);
    expect(unplaced).toEqual([
      {
        layer: 'care',
        row: 4,
        query: { postcode: '9999ZZ', houseNumber: '1', street: '', city: '' },
        reason: 'unknown',
      },
    ]);
    expect(made.stderr).toContain('Zorglocaties, rij 4: 1, 9999ZZ is niet gevonden.');
    expect(made.stderr).toContain('Met de rest is het pakket goed.');
    expect(readFileSync(lost, 'utf8')).toBe(
      '\uFEFFlaag;rij;reden;Naam;Soort;Postcode;Huisnummer\r\nZorglocaties;4;niet gevonden;Nergens;overig;9999ZZ;1\r\n',
    );
    const checked = JSON.parse((await tiles('--controleer', join(folder, 'samen.zip'))).stdout);
    expect(checked.layers).toMatchObject({
      care: { read: layers.care.written },
      areas: { read: layers.areas.written },
      Complexen: { read: 1 },
    });
    // The municipality and its wijken are the service's, the one buurt is ours.
    expect(layers.areas.written).toBeGreaterThan(1);
  });

  it('give the parcels: then they are not fetched', async () => {
    const [parcel] = services().world.municipality.parcels;
    const collection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { identificatieLokaalID: '1', perceelnummer: 1 },
          geometry: { type: 'MultiPolygon', coordinates: parcel?.geometry },
        },
      ],
    };
    const made = await markerwaard(
      join(folder, 'eigen.zip'),
      '--percelen',
      file('percelen.geojson', JSON.stringify(collection)),
    );
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout).layers.parcels).toMatchObject({ read: 1, written: 1 });
    expect(parcelRequests()).toEqual([]);
  });
});

describe('a list with addresses, and everything else from files', () => {
  const parcelFile = () => {
    const [parcel] = services().world.municipality.parcels;
    const properties = { identificatieLokaalID: '1', perceelnummer: 1 };
    const feature = { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: parcel?.geometry } };
    return file('een.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  };
  const list = () => {
    const [one] = addresses();
    return file('lijst.csv', `naam;postcode;huisnummer\nEen;${one?.postcode};${one?.number}${one?.letter}\n`);
  };
  const make = (...rest: string[]) =>
    tiles('--naam', 'X', '--percelen', parcelFile(), '--uit', join(folder, 'x.zip'), ...rest);

  it('is looked up only when that is asked for; else the flag that helps is named', async () => {
    const made = await make('--zorg', list());
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({
      layers: { care: { read: 1, written: 0, refused: 1, reasons: { 'address-only': 1 } } },
      unplaced: [{ layer: 'care', row: 1, reason: 'not-asked' }],
    });
    expect(made.stderr).toContain('geef --adressen-opzoeken om ze bij de Locatieserver (PDOK) te laten opzoeken');
    expect(services().log.requests).toEqual([]);

    const looked = await make('--zorg', list(), '--adressen-opzoeken', '--diensten', services().url);
    expect(JSON.parse(looked.stdout)).toMatchObject({ layers: { care: { written: 1, refused: 0 } }, unplaced: [] });
    expect(looked.stderr).toContain('Zorglocaties: 1 van 1 adressen opgezocht');
  });

  it('still makes a package when the Locatieserver does not answer', async () => {
    services().trouble.set({ path: '/api.pdok.nl/bzk/locatieserver', trouble: { kind: 'bad-gateway' } });
    const made = await make('--zorg', list(), '--diensten', services().url);
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({
      layers: { care: { written: 0, reasons: { 'address-only': 1 } } },
      unplaced: [{ reason: 'service-busy' }],
    });
    expect(made.stderr).toContain('omdat de Locatieserver (PDOK) niet goed antwoordde');
  });
});
