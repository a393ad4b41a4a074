import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { irregularParcels } from '../src/package/testing/irregular-parcels';
import { runTiles } from './testing/run-tiles';

const folder = mkdtempSync(join(tmpdir(), 'tiles-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tiles = (...parameters: string[]) => runTiles(parameters);

const parcels = irregularParcels(6);
const collection = {
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
  features: [
    ...parcels.map((parcel) => ({
      type: 'Feature',
      properties: {
        identificatieLokaalID: parcel.localId,
        AKRKadastraleGemeenteCodeWaarde: parcel.akrCode,
        sectie: parcel.section,
        perceelnummer: parcel.number,
      },
      geometry: { type: 'MultiPolygon', coordinates: parcel.geometry },
    })),
    { type: 'Feature', properties: {}, geometry: null },
  ],
};

describe('npm run tiles', () => {
  it('makes a package from a file, and finds it good', async () => {
    const input = join(folder, 'percelen.geojson');
    const output = join(folder, 'pakket.zip');
    writeFileSync(input, JSON.stringify(collection));
    const made = await tiles('--naam', 'Teststad', '--percelen', input, '--uit', output, '--peildatum', '2026-01-31');
    expect(made.stderr).toContain('Percelen. Niet overgenomen: 1 zonder identificatie.');
    expect(JSON.parse(made.stdout).layers.parcels).toMatchObject({ overlaps: 0, overlapping: [] });
    expect(made.status).toBe(0);
    const counts = { written: parcels.length, repaired: 0, crs: 'EPSG:28992' };
    expect(JSON.parse(made.stdout)).toMatchObject({
      layers: { parcels: { ...counts, read: parcels.length + 1, refused: 1 } },
      seconds: expect.any(Number),
      bytes: expect.any(Number),
    });
    expect(readdirSync(folder).sort()).toEqual(['pakket.zip', 'percelen.geojson']);
    // As the app says it, of files only.
    const reason = 'Niet opgehaald en niet uit een bestand gegeven.';
    const missing = ['areas', 'amenities', 'care'].map((layer) => ({ layer, reason }));
    expect(JSON.parse(made.stdout).missing).toEqual(missing);

    const checked = await tiles('--controleer', output);
    expect(checked.status).toBe(0);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      name: 'Teststad',
      layers: { parcels: { ...counts, read: parcels.length, refused: 0 } },
      missing,
      notes: [],
    });
  });

  it('says in a sentence what is wrong with the input, and leaves nothing behind', async () => {
    const input = join(folder, 'leeg.geojson');
    writeFileSync(input, '');
    const output = join(folder, 'geen.zip');
    expect(await tiles('--naam', 'X', '--percelen', input, '--uit', output)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'leeg.geojson lezen…\nleeg.geojson: Het bestand is leeg.\n',
    });
    expect(await tiles('--controleer', input)).toMatchObject({ status: 1, stderr: 'Het bestand is leeg.\n' });
    expect(await tiles('--controleer', join(folder, 'nergens.zip'))).toMatchObject({ status: 1 });
    expect(existsSync(output)).toBe(false);
  });

  it('tells of a list what is far from the parcels, what was left empty, and which kinds it does not know', async () => {
    const input = join(folder, 'percelen.geojson');
    const list = join(folder, 'zorg.csv');
    const [x = 0, y = 0] = parcels[0]?.geometry[0]?.[0]?.[0] ?? [];
    const rows = [`A;verpleeghuis;1.234;${x};${y}`, `B;toverhuis;12,5;${x + 1};${y}`, `C;wlz;8;${x};${y - 30_000}`];
    writeFileSync(list, ['naam;soort;aantal plaatsen;x;y', ...rows].join('\n'));
    const output = join(folder, 'zorg.zip');
    const made = await tiles('--naam', 'Teststad', '--percelen', input, '--zorg', list, '--uit', output);
    expect(made.status).toBe(0);
    expect(made.stderr).toContain('Zorglocaties. Hersteld: 1 aantal dat geen heel getal is, leeg gelaten');
    expect(made.stderr).toContain('Zorglocaties. Onbekende soorten: toverhuis (1 keer).');
    expect(made.stderr).toContain('Zorglocaties. 1 object ligt meer dan 2 km buiten de gemeente.');
    expect(JSON.parse(made.stdout).layers.care).toMatchObject({
      written: 3,
      farAway: 1,
      unknownKinds: [{ kind: 'toverhuis', rows: 1 }],
    });
    expect(JSON.parse(made.stdout).missing.map(({ layer }: { layer: string }) => layer)).toEqual([
      'areas',
      'amenities',
    ]);
  });

  it('says of a damaged GeoPackage in Dutch what is wrong, and not in the words of its reader', async () => {
    const input = join(folder, 'stuk.gpkg');
    const bytes = Buffer.alloc(8192, 1);
    bytes.write('SQLite format 3\0', 0, 'latin1');
    bytes.write('GPKG', 68, 'latin1');
    writeFileSync(input, bytes);
    const made = await tiles('--naam', 'X', '--percelen', input, '--uit', join(folder, 'geen.zip'));
    expect(made.status).toBe(1);
    expect(made.stderr).toContain('stuk.gpkg: Het bestand is beschadigd of anders opgebouwd dan het hoort.');
    expect(made.stderr).not.toMatch(/sqlite|database|malformed|failed|open/i);
  });

  it('tells which parcels lie over each other, and leaves them as they are', async () => {
    const [first, ...rest] = collection.features;
    const again = { ...first, properties: { ...first?.properties, identificatieLokaalID: 'dubbel' } };
    const input = join(folder, 'over-elkaar.geojson');
    const output = join(folder, 'over-elkaar.zip');
    writeFileSync(input, JSON.stringify({ ...collection, features: [first, ...rest, again] }));
    const made = await tiles('--naam', 'Teststad', '--percelen', input, '--uit', output);
    expect(made.status).toBe(0);
    expect(made.stderr).toContain('Percelen. 1 paar percelen ligt over elkaar');
    expect(JSON.parse(made.stdout).layers.parcels).toMatchObject({
      written: parcels.length + 1,
      overlaps: 1,
      overlapping: [[parcels[0]?.localId, 'dubbel']],
    });
  });

  it('takes care, voorzieningen, areas and other layers along, each counted', async () => {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const [x, y] = parcels[0]?.geometry[0]?.[0]?.[0] ?? [0, 0];
    const square = `POLYGON((${[
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
      [0, 0],
    ]
      .map(([dx = 0, dy = 0]) => `${x + dx} ${y + dy}`)
      .join(',')}))`;
    const output = join(folder, 'vol.zip');
    const made = await tiles(
      ...['--naam', 'Teststad', '--uit', output],
      ...['--percelen', file('percelen.geojson', JSON.stringify(collection))],
      ...[
        '--zorg',
        file(
          'zorg.csv',
          `LocatieNaam;Type Zorgaanbieder;x;y;LocatiePostcode;LocatieHuisnummer\nDe Linde;Verpleging;${x};${y};;\nHet Hof;;;;1234 AB;6A\nConcernniveau: Zorg;;;;;\n`,
        ),
      ],
      ...['--voorzieningen', file('winkels.csv', `naam\tshop\tx\ty\nBuurtsuper\tsupermarket\t${x}\t${y}\n`)],
      ...[
        '--gebieden',
        file(
          'buurten.csv',
          `buurtcode,buurtnaam,aantal_inwoners,water,wkt\nBU0987A1B2,Noord,-99997,NEE,"${square}"\nBU09870002,Meer,0,JA,"${square}"\n`,
        ),
      ],
      ...[
        '--laag',
        `Grond van de gemeente=${file('grond.csv', `soort,wkt\nverhuurd,"${square}"\nvrij,"${square}"\nvrij,"${square}"\n`)}`,
      ],
    );
    expect(made.stderr).toContain(
      'Zorglocaties. Niet overgenomen: 1 zonder eigen locatie (concernniveau), 1 met alleen een adres',
    );
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout).layers).toMatchObject({
      care: { read: 3, written: 1, refused: 2, crs: 'EPSG:28992', crsKnown: 'values' },
      amenities: { read: 1, written: 1, refused: 0 },
      areas: { read: 2, written: 1, refused: 1, reasons: { water: 1 } },
      'Grond van de gemeente': { read: 3, written: 3, refused: 0, crs: 'EPSG:28992' },
    });
    const checked = await tiles('--controleer', output);
    expect(checked.status).toBe(0);
    expect(JSON.parse(checked.stdout).layers).toMatchObject({
      care: { read: 1 },
      areas: { read: 1 },
      'Grond van de gemeente': { read: 3, written: 3, crs: 'OGC:CRS84' },
    });
  });

  it('tells wrong use apart from wrong input, and explains itself', async () => {
    expect(await tiles('--onzin')).toMatchObject({ status: 2 });
    expect(await tiles('--naam', 'X')).toMatchObject({ status: 2 });
    expect(await tiles('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--controleer BESTAND.zip'),
    });
  });
});
