import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, openAsBlob, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kadasterGml } from '../../../fixtures/kadaster-gml';
import { multiPolygonAreaM2 } from '../../../src/domain/geometry/area';
import type { ParcelFeature } from '../../../src/package/layers';
import { rdToWgs84 } from '../../../src/package/rd-wgs84';
import { irregularParcels } from '../../../src/package/testing/irregular-parcels';
import { zipMembers } from '../../../src/package/zip-members';
import type { SourceFile } from '../source-file';
import { parcelCollection } from '../testing/parcel-collection';
import { layerOf, parcelsOf, testFile } from '../testing/read-whole';

const hasGdal = process.env.VBNP_WITHOUT_GDAL === undefined && spawnSync('ogr2ogr', ['--version']).status === 0;

const parcels = irregularParcels(24, 7);
const collection = (crs: string | null, place?: Parameters<typeof parcelCollection>[2]) =>
  parcelCollection(parcels, crs, place);
const RD = 'urn:ogc:def:crs:EPSG::28992';
const degrees = (point: readonly [number, number]) => rdToWgs84(point).map((value) => Number(value.toFixed(9)));

interface Expected {
  readonly known: 'declared' | 'values' | 'format';
  readonly crs?: 'EPSG:28992' | 'OGC:CRS84';
  readonly swapped?: boolean;
  /** Most that a coordinate may differ, metres. */
  readonly within?: number;
  readonly repaired?: number;
}

/** Every parcel once, with its attributes, its corners and its area. */
async function expectAllParcels(files: readonly SourceFile[], expected: Expected): Promise<void> {
  const { within = 0, crs = 'EPSG:28992', known, swapped = false, repaired = 0 } = expected;
  const read = await parcelsOf(files);
  if ('name' in read) throw new Error(JSON.stringify(read));
  expect(read.report).toMatchObject({
    read: parcels.length,
    written: parcels.length,
    refused: 0,
    duplicates: 0,
    repaired,
    crs: { crs, known, swapped },
  });
  const byId = new Map(read.parcels.map((parcel) => [parcel.localId, parcel]));
  expect(byId.size).toBe(parcels.length);
  for (const parcel of parcels) {
    const { geometry, ...attributes } = byId.get(parcel.localId) ?? { geometry: [] };
    const { geometry: wanted, ...wantedAttributes } = parcel;
    expect(attributes).toEqual(wantedAttributes);
    if (within === 0 && !files[0]?.name.startsWith('shp')) expect(geometry).toEqual(wanted);
    const area = multiPolygonAreaM2(wanted);
    expect(Math.abs(multiPolygonAreaM2(geometry) - area) / area).toBeLessThan(1e-4);
    expect(furthest(geometry, wanted)).toBeLessThanOrEqual(within);
  }
}

/** How far the corners of two outlines lie apart at most, whatever order they stand in. */
function furthest(found: ParcelFeature['geometry'], wanted: ParcelFeature['geometry']): number {
  const corners = found.flat(2);
  return Math.max(
    ...wanted.flat(2).map((corner) => Math.min(...corners.map(([x, y]) => Math.hypot(x - corner[0], y - corner[1])))),
  );
}

describe('formats that we read ourselves', () => {
  it('GeoJSON in RD, with and without saying so', async () => {
    await expectAllParcels([testFile('a.geojson', collection(RD))], { known: 'declared' });
    await expectAllParcels([testFile('a.geojson', collection(null))], { known: 'values' });
  });

  it('GeoJSON in WGS84, and with its axes the wrong way round', async () => {
    const degreesSaid = { crs: 'OGC:CRS84', within: 0.0015 } as const;
    await expectAllParcels([testFile('a.geojson', collection(null, degrees))], { ...degreesSaid, known: 'values' });
    await expectAllParcels([testFile('a.geojson', collection('urn:ogc:def:crs:OGC:1.3:CRS84', degrees))], {
      ...degreesSaid,
      known: 'declared',
    });
    await expectAllParcels(
      [
        testFile(
          'a.geojson',
          collection(null, (point) => degrees(point).reverse()),
        ),
      ],
      {
        ...degreesSaid,
        known: 'values',
        swapped: true,
      },
    );
    await expectAllParcels(
      [
        testFile(
          'a.geojson',
          collection(RD, ([x, y]) => [y, x]),
        ),
      ],
      {
        known: 'declared',
        swapped: true,
      },
    );
  });

  it('the Kadaster GML, also in a zip beside other files: the outline, never the point', async () => {
    const gml = [...kadasterGml(parcels.map((parcel) => ({ ...parcel, landOwner: 'onbekend' })))].join('');
    const zip = await zipMembers([
      { name: 'kadastralekaart_kadastralegrens.gml', blob: new Blob([gml.replaceAll('Perceel', 'Grens')]) },
      { name: 'kadastralekaart_perceel.gml', blob: new Blob([gml]) },
    ]);
    for (const file of [testFile('kaart.gml', gml), testFile('kaart.zip', zip)]) {
      const read = await parcelsOf([file]);
      if ('name' in read) throw new Error(JSON.stringify(read));
      expect(read.report.crs).toMatchObject({ crs: 'EPSG:28992', known: 'format' });
      expect(read.parcels).toEqual(
        // Without a size the file does not say which kind of size it is.
        parcels.map((parcel) => ({
          ...parcel,
          landOwner: 'onbekend',
          areaKind: parcel.registeredAreaM2 === null ? 'onbekend' : parcel.areaKind,
        })),
      );
    }
    const layer = await layerOf([testFile('kaart.gml', gml)]);
    for await (const [first] of layer.features()) {
      expect(first?.properties).toMatchObject({
        identificatieNamespace: 'NL.IMKAD.KadastraalObject',
        beginGeldigheid: '2000-11-20T14:29:09+01:00',
        statusHistorieWaarde: 'Geldig',
        AKRKadastraleGemeenteCode: '812',
        soortGrootteCode: '1',
        perceelnummerVerschuivingDeltaX: '-1.5',
      });
      break;
    }
  });
});

describe.runIf(hasGdal)('files that GDAL wrote', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readers-'));
    writeFileSync(join(folder, 'source.geojson'), collection(RD));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const make = async (name: string, ...parameters: string[]): Promise<SourceFile> => {
    execFileSync('ogr2ogr', [...parameters, join(folder, name), join(folder, 'source.geojson')], { stdio: 'pipe' });
    return { name, blob: await openAsBlob(join(folder, name)), path: join(folder, name) };
  };

  it('GeoPackage, in any layer name', async () => {
    await expectAllParcels([await make('a.gpkg', '-nlt', 'GEOMETRY', '-nln', 'percelen "2026"')], {
      known: 'declared',
    });
  });

  it('any coordinate comes out of a GeoPackage bit for bit', async () => {
    const fraction = (seed: number) => (Math.sin(seed * 12.9898) * 43_758.5453) % 1;
    const random = (seed: number) => 150_000 + fraction(seed + 1) * 1000;
    const triangles = Array.from({ length: 500 }, (_, at) => {
      const corners = [0, 1, 2].map((corner) => [random(at * 6 + corner), 330_000 + random(at * 6 + corner + 3)]);
      return [[...corners, corners[0]]];
    });
    const features = triangles.map((coordinates, at) => ({
      type: 'Feature',
      properties: { identificatieLokaalID: `${at}`, perceelnummer: at },
      geometry: { type: 'Polygon', coordinates },
    }));
    writeFileSync(join(folder, 'random.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
    const path = join(folder, 'random.gpkg');
    execFileSync('ogr2ogr', ['-a_srs', 'EPSG:28992', path, join(folder, 'random.geojson')], { stdio: 'pipe' });
    const read = await parcelsOf([{ name: 'random.gpkg', blob: await openAsBlob(path), path }]);
    if ('name' in read) throw new Error(JSON.stringify(read));
    expect(read.parcels.map(({ geometry }) => geometry[0])).toEqual(triangles);
  });

  it('FlatGeobuf, with an index', async () => {
    await expectAllParcels([await make('a.fgb', '-nlt', 'MULTIPOLYGON')], { known: 'declared' });
  });

  it('a Shapefile, loose and zipped, with its shortened names', async () => {
    await make('shp-a.shp', '-nlt', 'POLYGON', '-lco', 'ENCODING=UTF-8');
    const names = readdirSync(folder).filter((name) => name.startsWith('shp-a.'));
    const blobs = names.map((name) => ({ name, blob: new Blob([readFileSync(join(folder, name))]) }));
    await expectAllParcels(blobs, { known: 'declared' });
    const zipped = blobs.map(({ name, blob }) => ({ name: `map/${name}`, blob }));
    await expectAllParcels([{ name: 'shp.zip', blob: await zipMembers(zipped) }], { known: 'declared' });
  });

  it('other GML, with its schema and without', async () => {
    const file = await make('a.gml', '-f', 'GML');
    await expectAllParcels([file], { known: 'declared' });
    await expectAllParcels([{ name: file.name, blob: file.blob }], { known: 'declared' });
    expect(readdirSync(folder)).not.toContain('a.gfs');
  });

  it('a table with well-known text', async () => {
    for (const separator of ['COMMA', 'SEMICOLON', 'TAB'])
      await expectAllParcels(
        [await make(`${separator}.csv`, '-f', 'CSV', '-lco', 'GEOMETRY=AS_WKT', '-lco', `SEPARATOR=${separator}`)],
        { known: 'values' },
      );
  });

  it('Excel, with places as coordinates', async () => {
    execFileSync(
      'ogr2ogr',
      [
        '-f',
        'XLSX',
        join(folder, 'zorg.xlsx'),
        join(folder, 'source.geojson'),
        '-dialect',
        'SQLite',
        '-sql',
        'SELECT identificatieLokaalID AS naam, ST_X(ST_StartPoint(ST_ExteriorRing(ST_GeometryN(geometry, 1)))) AS x, ST_Y(ST_StartPoint(ST_ExteriorRing(ST_GeometryN(geometry, 1)))) AS y FROM source',
      ],
      { stdio: 'pipe' },
    );
    const layer = await layerOf([{ name: 'zorg.xlsx', blob: await openAsBlob(join(folder, 'zorg.xlsx')) }]);
    const rows = [];
    for await (const batch of layer.features()) rows.push(...batch);
    expect(rows.map(({ properties: { naam }, geometry }) => ({ naam, geometry }))).toEqual(
      parcels.map(({ localId, geometry }) => ({
        naam: localId,
        geometry: { type: 'Point', coordinates: geometry[0]?.[0]?.[0] },
      })),
    );
  });

  it('KML', async () => {
    execFileSync('ogr2ogr', ['-f', 'LIBKML', join(folder, 'a.kml'), join(folder, 'source.geojson')], { stdio: 'pipe' });
    // GDAL's own way from RD to WGS84 differs some decimetres from ours.
    await expectAllParcels([{ name: 'a.kml', blob: await openAsBlob(join(folder, 'a.kml')) }], {
      known: 'format',
      crs: 'OGC:CRS84',
      within: 0.5,
    });
  });
});
