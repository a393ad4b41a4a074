import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { testServices } from '../fixtures/services/testing/test-services';
import type { RdMultiPolygon, RdPoint } from '../src/domain/rd-geometry';
import type { ParcelFeature } from '../src/package/layers';
import { openPackageFile } from '../src/package/open-package-file';
import { irregularParcels } from '../src/package/testing/irregular-parcels';
import { quickClock } from '../tests/services/quick-clock';
import { openFlatGeobuf } from './readers/formats/flatgeobuf';
import { parcelCollection } from './readers/testing/parcel-collection';
import { rowsOf } from './readers/testing/read-whole';
import { runTiles } from './testing/run-tiles';

const { services } = testServices();
const folder = mkdtempSync(join(tmpdir(), 'tiles-area-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const [X, Y] = [153_000, 508_000] as const;
const SIDE = 600;
const parcels = irregularParcels(20, 11, [X, Y]);
const file = put('land.geojson', parcelCollection(parcels, 'urn:ogc:def:crs:EPSG::28992'));
const box = (minX: number, minY: number, maxX: number, maxY: number): RdPoint[] => [
  [X + minX, Y + minY],
  [X + maxX, Y + minY],
  [X + maxX, Y + maxY],
  [X + minX, Y + maxY],
  [X + minX, Y + minY],
];
const feature = (properties: object, coordinates: RdMultiPolygon[number]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
const collection = (...features: object[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
    features,
  });

/** Two municipalities that share a border that runs through parcels, on a millimetre. */
const border: RdPoint[] = [
  [X + 290.5, Y + SIDE + 50],
  [X + 330, Y + 300],
  [X + 255.125, Y - 50],
];
const municipalities = put(
  'gemeenten.geojson',
  collection(
    feature({ statcode: 'GM0001', statnaam: 'West' }, [
      [[X - 50, Y - 50], [X - 50, Y + SIDE + 50], ...border, [X - 50, Y - 50]],
    ]),
    feature({ statcode: 'GM0002', statnaam: 'Oost' }, [
      [[X + SIDE + 50, Y - 50], [X + SIDE + 50, Y + SIDE + 50], ...border, [X + SIDE + 50, Y - 50]],
    ]),
  ),
);

async function make(name: string, ...rest: string[]) {
  const output = join(folder, name);
  const made = await runTiles(['--naam', 'Teststad', '--percelen', file, '--uit', output, ...rest]);
  const summary = made.status === 0 ? JSON.parse(made.stdout) : null;
  return { ...made, output, parcels: summary?.layers.parcels, layers: summary?.layers };
}

async function parcelsIn(path: string) {
  const opened = await openPackageFile(new Blob([readFileSync(path)]));
  const blob = opened.ok ? opened.value.blobs['parcels.fgb'] : undefined;
  if (blob === undefined) throw new Error('no parcels');
  const [layer] = await openFlatGeobuf(blob, 'parcels');
  if (layer === undefined) throw new Error('no layer');
  return rowsOf(layer);
}

const idOf = ({ properties }: { readonly properties: Readonly<Record<string, unknown>> }): string =>
  String(properties.identificatieLokaalID);

describe('one municipality out of a larger file', () => {
  it('is what lies within it: two neighbours share no parcel and miss none, with every corner as it was', async () => {
    const west = await make('west.zip', '--grens', municipalities, '--code', 'GM0001');
    const east = await make('oost.zip', '--grens', municipalities, '--code', 'GM0002');
    expect([west.status, east.status]).toEqual([0, 0]);
    expect(west.parcels.written + east.parcels.written).toBe(parcels.length);
    expect(west.parcels).toMatchObject({ outside: east.parcels.written, refused: 0, read: west.parcels.written });
    expect(west.stderr).toContain(
      `Percelen. Niet binnen de grens: ${east.parcels.written} van de ${parcels.length} objecten in het bestand.`,
    );

    const rows = [...(await parcelsIn(west.output)), ...(await parcelsIn(east.output))];
    expect(rows.map(idOf).sort()).toEqual(parcels.map(({ localId }) => localId).sort());
    const original = new Map<string, ParcelFeature>(parcels.map((parcel) => [parcel.localId, parcel]));
    for (const row of rows) {
      const shape = row.geometry?.type === 'Polygon' ? [row.geometry.coordinates] : undefined;
      const geometry = row.geometry?.type === 'MultiPolygon' ? row.geometry.coordinates : shape;
      expect(geometry).toEqual(original.get(idOf(row))?.geometry);
    }
  });

  it('can be more polygons, or a box', async () => {
    const parts = put(
      'delen.geojson',
      collection(feature({ naam: 'a' }, [box(0, 0, 100, 100)]), feature({ naam: 'b' }, [box(300, 300, 400, 400)])),
    );
    const [a, b, both] = [
      await make('a.zip', '--vak', [X, Y, X + 100, Y + 100].join(',')),
      await make('b.zip', '--vak', [X + 300, Y + 300, X + 400, Y + 400].join(',')),
      await make('ab.zip', '--grens', parts, '--code', 'GM0001'),
    ];
    expect(a.parcels.written).toBeGreaterThan(5);
    expect(both.parcels.written).toBe(a.parcels.written + b.parcels.written);
  });

  it('takes of other files what lies in it or near it', async () => {
    const areas = put(
      'buurten.geojson',
      collection(
        feature({ buurtcode: 'BU00010001', buurtnaam: 'West' }, [box(0, 0, 280, 600)]),
        feature({ buurtcode: 'BU00020001', buurtnaam: 'Oost' }, [box(320, 0, 600, 600)]),
      ),
    );
    const shops = put(
      'winkels.csv',
      `naam;soort;x;y\nHier;supermarkt;${X};${Y}\nDaar;supermarkt;${X + 2400};${Y}\nVer;supermarkt;${X + 9000};${Y}\n`,
    );
    const { layers, stderr } = await make(
      'met.zip',
      ...['--grens', municipalities, '--code', 'GM0001', '--gebieden', areas, '--voorzieningen', shops],
    );
    expect(layers.areas).toMatchObject({ read: 1, written: 1, outside: 1 });
    expect(layers.amenities).toMatchObject({ read: 1, written: 1, outside: 2 });
    expect(stderr).toContain('Gebieden. Niet binnen de grens: 1 van de 2 objecten in het bestand.');
  });

  it('is not made of a file of somewhere else, nor with a boundary that is no good', async () => {
    const refused = async (text: string, ...rest: string[]) => {
      const made = await make('niet.zip', ...rest);
      expect(made).toMatchObject({ status: 1, stdout: '' });
      expect(made.stderr).toContain(text);
      expect(existsSync(made.output)).toBe(false);
    };
    await refused('Geen enkel perceel in het bestand ligt', '--vak', '100000,400000,101000,401000');
    await refused('staat geen gemeente met code GM0003', '--grens', municipalities, '--code', 'GM0003');
    await refused('is er niet of is niet te openen', '--grens', join(folder, 'weg.gpkg'));
    const points = collection({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [X, Y] } });
    await refused('heeft vlakken nodig', '--grens', put('punten.geojson', points));
    const broken = collection(feature({}, [box(0, 0, 300, 300)]), { type: 'Feature', properties: {}, geometry: null });
    await refused('Rij 2 is niet als vlak te lezen', '--grens', put('kapot.geojson', broken));
    expect(readdirSync(folder).filter((name) => name.includes('niet.zip'))).toEqual([]);
  });
});

describe('a municipality from the services with a parcels file of more', () => {
  it('takes those that lie within the border that the service gives', async () => {
    const { municipality } = services().world;
    const own = [...municipality.parcels];
    const elsewhere = irregularParcels(5, 3, [100_000, 400_000]).map((parcel, at) => ({
      ...parcel,
      localId: `e${at}`,
    }));
    const path = put('alles.geojson', parcelCollection([...own, ...elsewhere], 'urn:ogc:def:crs:EPSG::28992'));
    const made = await runTiles(
      ['--gemeente', 'Markerwaard', '--percelen', path, '--uit', join(folder, 'mw.zip'), '--diensten', services().url],
      quickClock(50),
    );
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout).layers.parcels).toMatchObject({
      written: own.length,
      refused: 0,
      outside: elsewhere.length,
    });
  }, 20_000);
});
