import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../src/package/source/file-problem';
import { fileProblemText } from '../../src/package/source/source-texts';
import { irregularParcels } from '../../src/package/testing/irregular-parcels';
import { zipMembers } from '../../src/package/zip-members';
import { CLI_LIMITS, type SourceFile } from './source-file';
import { parcelsOf, TEST_OPTIONS, testFile } from './testing/read-whole';

const hasGdal = process.env.VBNP_WITHOUT_GDAL === undefined && spawnSync('ogr2ogr', ['--version']).status === 0;

const parcels = irregularParcels(6);
type Point = readonly number[];
const asRd = (point: Point) => point;
const collection = (place: (point: Point) => Point = asRd, properties: object = {}, crs?: string) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...(crs !== undefined && { crs: { type: 'name', properties: { name: crs } } }),
    features: parcels.map((parcel) => ({
      type: 'Feature',
      properties: { identificatieLokaalID: parcel.localId, perceelnummer: parcel.number, ...properties },
      geometry: {
        type: 'MultiPolygon',
        coordinates: parcel.geometry.map((rings) => rings.map((ring) => ring.map(place))),
      },
    })),
  });

async function problemOf(file: SourceFile, options = TEST_OPTIONS): Promise<FileProblem> {
  const read = await parcelsOf([file], options);
  if (!('name' in read)) throw new Error(`read ${read.report.read} rows`);
  // Whatever it is, there is a sentence for it.
  expect(fileProblemText(read)).toMatch(/^[A-Z].*[.]$/);
  return read;
}
const textProblem = async (content: BlobPart, name = 'percelen.geojson') =>
  (await problemOf(testFile(name, content))).name;

describe('files that are no good', () => {
  it('an empty one, and one of zeros', async () => {
    expect(await textProblem('')).toBe('file-empty');
    expect(await textProblem(new Uint8Array(5000))).toBe('file-truncated');
  });

  it('one of another kind than its name says is recognised by what is in it', async () => {
    const named = await parcelsOf([testFile('percelen.gpkg', collection())]);
    expect('report' in named && named.report.written).toBe(parcels.length);
    expect(await textProblem('%PDF-1.7 …')).toBe('file-not-data');
    expect(await textProblem('<!DOCTYPE html><html><body>503</body></html>', 'percelen.gml')).toBe('file-not-data');
    expect(await textProblem(new Uint8Array([1, 2, 3, 0, 5, 0, 7, 8]))).toBe('file-format-unknown');
    expect(await textProblem('zomaar een regel')).toBe('file-format-unknown');
  });

  it('an Excel file with a password, and one from before 2007', async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const named = (stream: string) =>
      new Uint8Array([...compound, ...new Array(504).fill(0), ...new Uint8Array(Buffer.from(stream, 'utf16le'))]);
    expect(await textProblem(named('EncryptedPackage'), 'zorg.xlsx')).toBe('file-encrypted');
    expect(await problemOf(testFile('zorg.xls', named('Workbook')))).toMatchObject({ kind: 'old-excel' });
  });

  it('a zip bomb is not unpacked, whatever it says', async () => {
    const megabytes = 200;
    const bomb = await zipMembers([{ name: 'percelen.geojson', blob: new Blob([new Uint8Array(megabytes * 1e6)]) }]);
    expect(await problemOf({ name: 'percelen.zip', blob: bomb })).toEqual({
      name: 'file-zip-bomb',
      bytes: megabytes * 1e6,
    });
    const honest = await zipMembers([{ name: 'a.geojson', blob: new Blob([collection()]) }]);
    const limits = { ...CLI_LIMITS, unpackedBytes: 1000 };
    expect((await problemOf({ name: 'a.zip', blob: honest }, { ...TEST_OPTIONS, limits })).name).toBe('file-zip-bomb');
    // The size in the list of files is not the true one: unpacking stops there.
    const lying = new Uint8Array(await honest.arrayBuffer());
    expect(deflateRawSync(collection()).length).toBeLessThan(collection().length);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect((await problemOf({ name: 'a.zip', blob: new Blob([lying]) })).name).toMatch(/truncated|unreadable/);
  });

  it('a zipped file that is too large to unpack into memory', async () => {
    const zip = await zipMembers([{ name: 'map/percelen.geojson', blob: new Blob([collection()]) }]);
    const limits = { ...CLI_LIMITS, memberBytes: 100 };
    expect(await problemOf({ name: 'a.zip', blob: zip }, { ...TEST_OPTIONS, limits })).toEqual({
      name: 'file-member-too-large',
      member: 'percelen.geojson',
      bytes: collection().length,
    });
  });

  it('a zip with a password, an empty one, and one cut off', async () => {
    const zip = new Uint8Array(
      await (await zipMembers([{ name: 'a.geojson', blob: new Blob([collection()]) }])).arrayBuffer(),
    );
    expect(await textProblem(zip.slice(0, zip.length / 2), 'a.zip')).toBe('file-truncated');
    const locked = zip.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await textProblem(locked, 'a.zip')).toBe('file-encrypted');
    expect(await textProblem(await (await zipMembers([])).arrayBuffer(), 'a.zip')).toBe('file-zip-empty');
  });

  it('one that is too large for here', async () => {
    const limits = { ...CLI_LIMITS, fileBytes: 1000 };
    expect(await problemOf(testFile('a.geojson', collection()), { ...TEST_OPTIONS, limits })).toMatchObject({
      name: 'file-too-large',
      limit: 1000,
    });
  });

  it('places in Belgium, Germany or elsewhere, by name', async () => {
    const moved =
      (longitude: number, latitude: number) =>
      ([x = 0, y = 0]: Point) => [longitude + (x - 153_000) / 1e5, latitude + (y - 508_000) / 1e5];
    const country = async (text: string) => {
      const problem = await problemOf(testFile('a.geojson', text));
      return problem.name === 'file-abroad' ? problem.country : problem.name;
    };
    expect(await country(collection(moved(4.35, 50.85)))).toBe('België');
    expect(await country(collection(moved(4.4, 51.2)))).toBe('België');
    expect(await country(collection(moved(5.33, 50.93)))).toBe('België');
    expect(await country(collection(moved(6.95, 50.94)))).toBe('Duitsland');
    expect(await country(collection(moved(2.35, 48.85)))).toBeNull();
    expect(await country(collection(([x = 0, y = 0]) => [x, y - 340_000]))).toBe('België');
    expect(await country(collection(asRd, {}, 'urn:ogc:def:crs:EPSG::31370'))).toBe('België');
    expect(await country(collection(([x = 0, y = 0]) => [x + 400_000, y + 6_300_000]))).toBe('file-crs-unsupported');
    expect(await country(collection(asRd, {}, 'EPSG:32631'))).toBe('file-crs-unsupported');
    expect(await country(collection(([x = 0, y = 0]) => [x * 1e4, y * 1e4]))).toBe('file-crs-unknown');
  });

  it('parcels without ids, without shapes, or of points', async () => {
    const nameless = collection().replaceAll('identificatieLokaalID', 'iets');
    expect(await problemOf(testFile('a.geojson', nameless))).toMatchObject({
      name: 'file-columns-missing',
      fields: ['identificatieLokaalID'],
      columns: ['iets', 'perceelnummer'],
    });
    expect(await textProblem(collection().replaceAll(/"geometry":\{[^}]*\}/g, '"geometry":null'))).toBe(
      'file-without-geometry',
    );
    expect(await textProblem('{"type":"FeatureCollection","features":[]}')).toBe('file-without-rows');
    const points = collection().replaceAll(
      /"geometry":\{[^}]*\}/g,
      '"geometry":{"type":"Point","coordinates":[153000,508000]}',
    );
    expect(await textProblem(points)).toBe('file-wrong-geometry');
  });

  it('a million columns, in a table or in a feature', async () => {
    const wide = Array.from({ length: 1_000_000 }, (_, at) => `k${at}`);
    expect(await textProblem(`${wide.join(';')}\n1;2\n`, 'breed.csv')).toBe('file-too-many-columns');
    const properties = Object.fromEntries(wide.slice(0, 100_000).map((name) => [name, 1]));
    expect(
      await textProblem(
        collection(asRd).replace('"perceelnummer"', `${JSON.stringify(properties).slice(1, -1)},"perceelnummer"`),
      ),
    ).toBe('file-too-many-columns');
  });

  it('one that stops halfway', async () => {
    const whole = collection();
    expect(await textProblem(whole.slice(0, whole.length / 2))).toBe('file-truncated');
    expect(await textProblem(whole.replace('"perceelnummer"', 'perceelnummer'))).toBe('file-unreadable');
  });
});

describe('rows that are no good', () => {
  const features = (...geometries: (object | null)[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: geometries.map((geometry, at) => ({
        type: 'Feature',
        properties: { identificatieLokaalID: `0${at}`, perceelnummer: at + 1, kleur: 'rood' },
        geometry,
      })),
    });
  const ring = [
    [150_000, 500_000],
    [150_010, 500_000],
    [150_010, 500_010],
    [150_000, 500_010],
    [150_000, 500_000],
  ];
  const polygon = (...rings: (readonly (readonly number[])[])[]) => ({ type: 'Polygon', coordinates: rings });

  it('are refused one by one with their reason and all that stood in them', async () => {
    const mixed = features(
      polygon(ring),
      { type: 'Point', coordinates: [150_000, 500_000] },
      null,
      polygon(ring.map(([x = 0, y = 0]) => [x, y - 400_000])),
      { type: 'LineString', coordinates: ring },
      { type: 'Polygon', coordinates: [[['a', 'b']]] },
    );
    const read = await parcelsOf([testFile('gemengd.geojson', mixed)]);
    if ('name' in read) throw new Error(read.name);
    expect(read.report).toMatchObject({ read: 6, written: 1, refused: 5, duplicates: 0 });
    expect(read.report.reasons).toEqual({ 'no-polygon': 2, 'no-geometry': 1, outside: 1, unreadable: 1 });
    expect(read.report.refusedRows[0]).toEqual({
      position: 2,
      id: '01',
      reason: 'no-polygon',
      properties: { identificatieLokaalID: '01', perceelnummer: 2, kleur: 'rood' },
    });
  });

  it('are put right where that can be done', async () => {
    const bowTie = [
      [150_000, 500_000],
      [150_010, 500_010],
      [150_010, 500_000],
      [150_000, 500_010],
      [150_000, 500_000],
    ];
    const flat = [ring[0], ring[1], ring[0], ring[0]] as number[][];
    const read = await parcelsOf([
      testFile(
        'scheef.geojson',
        features(
          polygon(ring.slice(0, 4).map((point) => [...point, 1.5])),
          { type: 'MultiPolygon', coordinates: [[ring], [flat]] },
          polygon(bowTie),
          polygon(ring, flat),
          { type: 'GeometryCollection', geometries: [polygon(ring), { type: 'Point', coordinates: ring[0] }] },
          polygon(ring),
        ),
      ),
    ]);
    if ('name' in read) throw new Error(read.name);
    expect(read.report).toMatchObject({ read: 6, written: 6, repaired: 5, refused: 0 });
    expect(read.report.repairs).toEqual({
      'height-dropped': 1,
      'ring-closed': 1,
      'part-empty': 1,
      'self-crossing': 1,
      'ring-without-area': 1,
      'collection-opened': 1,
    });
    expect(read.parcels.filter((_, at) => at !== 2).map(({ geometry }) => geometry)).toEqual(Array(5).fill([[ring]]));
    expect(read.parcels[2]?.geometry).toHaveLength(2);
  });

  it('that stand there twice are taken once; another outline with the same id is refused', async () => {
    const twice = JSON.parse(features(polygon(ring), polygon(ring), polygon(ring.map(([x = 0, y = 0]) => [x + 1, y]))));
    for (const feature of twice.features) feature.properties.identificatieLokaalID = '007';
    const read = await parcelsOf([testFile('dubbel.geojson', JSON.stringify(twice))]);
    expect('report' in read && read.report).toMatchObject({
      read: 3,
      written: 1,
      duplicates: 1,
      refused: 1,
      reasons: { 'id-twice': 1 },
    });
  });
});

describe.runIf(hasGdal)('GeoPackages that are no good', () => {
  it('without geometry, with more layers, cut off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bad-'));
    const at = async (name: string) => ({ name, path: join(folder, name), blob: await openAsBlob(join(folder, name)) });
    try {
      writeFileSync(join(folder, 'a.geojson'), collection());
      writeFileSync(join(folder, 'a.csv'), 'identificatieLokaalID,perceelnummer\n1,2\n');
      execFileSync('ogr2ogr', [join(folder, 'kaal.gpkg'), join(folder, 'a.csv')], { stdio: 'pipe' });
      expect((await problemOf(await at('kaal.gpkg'))).name).toBe('file-without-geometry');
      execFileSync('ogr2ogr', ['-a_srs', 'EPSG:28992', join(folder, 'half.gpkg'), join(folder, 'a.geojson')], {
        stdio: 'pipe',
      });
      const whole = new Uint8Array(await (await openAsBlob(join(folder, 'half.gpkg'))).arrayBuffer());
      writeFileSync(join(folder, 'half.gpkg'), whole.slice(0, 30_000));
      expect((await problemOf(await at('half.gpkg'))).name).toMatch(/unreadable|truncated|without-layers/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
