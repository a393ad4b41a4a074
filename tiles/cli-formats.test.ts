import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kadasterGml } from '../fixtures/kadaster-gml';
import { MEMBER } from '../src/package/manifest';
import { rdToWgs84 } from '../src/package/rd-wgs84';
import { irregularParcels } from '../src/package/testing/irregular-parcels';
import { zipMembers } from '../src/package/zip-members';
import { parcelCollection } from './readers/testing/parcel-collection';
import { runTiles } from './testing/run-tiles';

/**
 * What GDAL says of every package that the command makes, whatever the format that it was made of. `npm test` says so itself when it
 * could not install GDAL; without that word a missing GDAL fails.
 */
describe.skipIf(process.env.VBNP_WITHOUT_GDAL !== undefined)('a package, in the eyes of GDAL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiles-formats-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path(name), content);
    return path(name);
  };
  const parcels = irregularParcels(8, 5);
  const corners = parcels.flatMap(({ geometry }) => geometry[0]?.[0]?.slice(0, 1) ?? []);
  const withGdal = (name: string, from: string, ...parameters: string[]): string => {
    gdal('ogr2ogr', ...parameters, path(name), from);
    return path(name);
  };

  let source = '';
  /** Places with a name and a kind, as GDAL's own programs take them. */
  let places = '';
  beforeAll(() => {
    source = put('bron.geojson', parcelCollection(parcels, 'urn:ogc:def:crs:EPSG::28992'));
    const features = corners.map((coordinates, at) => ({
      type: 'Feature',
      properties: {
        naam: `Plek ${at}`,
        soort: at % 2 === 0 ? 'supermarkt' : 'huisarts',
        x: coordinates[0],
        y: coordinates[1],
      },
      geometry: { type: 'Point', coordinates: rdToWgs84(coordinates) },
    }));
    places = put('plekken.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  });

  /** Makes a package, and lets GDAL count the features of these members in the zip itself. */
  async function counted(members: readonly string[], parcelFile: string, ...rest: string[]) {
    const zip = path('pakket.zip');
    const { status, stderr } = await runTiles(['--naam', 'Teststad', '--percelen', parcelFile, '--uit', zip, ...rest]);
    if (status !== 0) throw new Error(stderr);
    const counts = members.map(async (name) => {
      const { stdout } = await asked('ogrinfo', ['-ro', '-so', '-al', `/vsizip/${zip}/${name}`]);
      return Number(/Feature Count: (\d+)/.exec(stdout)?.[1]);
    });
    return Promise.all(counts);
  }

  const degrees = (point: readonly [number, number]) => rdToWgs84(point).map((value) => Number(value.toFixed(9)));
  it.each<readonly [string, () => string | Promise<string>]>([
    ['GeoJSON in WGS84', () => put('wgs84.geojson', parcelCollection(parcels, null, degrees))],
    ['GeoJSON in RD that does not say so', () => put('rd.geojson', parcelCollection(parcels, null))],
    ['GeoPackage', () => withGdal('p.gpkg', source)],
    ['FlatGeobuf', () => withGdal('p.fgb', source, '-nlt', 'PROMOTE_TO_MULTI')],
    ['GML of the kadastrale kaart', () => put('kaart.gml', [...kadasterGml(parcels)].join(''))],
    ['KML', () => withGdal('p.kml', source, '-f', 'LIBKML')],
    ['CSV with well-known text', () => withGdal('p.csv', source, '-f', 'CSV', '-lco', 'GEOMETRY=AS_WKT')],
    [
      'a zipped Shapefile',
      async () => {
        withGdal('shp.shp', source, '-nlt', 'POLYGON', '-lco', 'ENCODING=UTF-8');
        const parts = readdirSync(folder).filter((name) => name.startsWith('shp.'));
        const zip = await zipMembers(parts.map((name) => ({ name, blob: new Blob([readFileSync(path(name))]) })));
        return put('shp.zip', new Uint8Array(await zip.arrayBuffer()));
      },
    ],
  ])('of parcels as %s holds each of them', async (_, file) => {
    const parcelFile = await file();
    const members = [MEMBER.parcels, 'layer-alles.geojson'];
    expect(await counted(members, parcelFile, '--laag', `Alles=${parcelFile}`)).toEqual(
      members.map(() => parcels.length),
    );
  });

  it.each<readonly [string, () => string]>([
    [
      'CSV',
      () => {
        const rows = corners.map(
          ([x, y], at) => `Plek ${at};supermarkt;${String(x).replace('.', ',')};${String(y).replace('.', ',')}`,
        );
        return put('plekken.csv', ['naam;soort;x;y', ...rows, ''].join('\r\n'));
      },
    ],
    ['Excel', () => withGdal('plekken.xlsx', places, '-f', 'XLSX')],
    ['KML', () => withGdal('plekken.kml', places, '-f', 'LIBKML')],
  ])('of places as %s holds each of them', async (_, file) => {
    const list = file();
    const rest = ['--zorg', list, '--voorzieningen', list, '--laag', `Plekken=${list}`];
    const members = [MEMBER.care, MEMBER.amenities, 'layer-plekken.geojson'];
    expect(await counted(members, source, ...rest)).toEqual(members.map(() => corners.length));
  });

  it('opens in it when a layer is empty, too', async () => {
    expect(await counted([MEMBER.parcels, MEMBER.care, MEMBER.amenities, MEMBER.areas], source)).toEqual([
      parcels.length,
      0,
      0,
      0,
    ]);
  });
});

const asked = promisify(execFile);

function gdal(program: 'ogr2ogr', ...parameters: string[]): string {
  try {
    return execFileSync(program, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('GDAL is not installed: `npm test` installs it (Debian: apt-get install gdal-bin).');
    throw error;
  }
}
