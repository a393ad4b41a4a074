import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../open-file';
import { rowsOf, TEST_OPTIONS } from '../testing/read-whole';

const hasGdal = process.env.VBNP_WITHOUT_GDAL === undefined && spawnSync('ogr2ogr', ['--version']).status === 0;

/** Enough for more than one part. */
const ROWS = 10_000;
const names = Array.from({ length: ROWS }, (_, at) => `rij ${at}`);

describe.runIf(hasGdal)('rows of a GeoPackage', () => {
  let folder = '';
  let path = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gpkg-'));
    path = join(folder, 'rijen.gpkg');
    const features = names.map((naam, at) => ({
      type: 'Feature',
      properties: { naam },
      geometry: { type: 'Point', coordinates: [100_000 + at, 400_000] },
    }));
    writeFileSync(join(folder, 'rijen.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
    // Without an index: that one makes changing a number slow.
    const options = ['-a_srs', 'EPSG:28992', '-nln', 'rijen', '-lco', 'SPATIAL_INDEX=NO'];
    execFileSync('ogr2ogr', [...options, path, join(folder, 'rijen.geojson')]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sql = (statement: string) => execFileSync('ogrinfo', [path, '-sql', statement], { stdio: 'pipe' });
  const namesIn = async (layerName: string): Promise<unknown[]> => {
    const opened = await openFile([{ name: 'rijen.gpkg', blob: await openAsBlob(path), path }], TEST_OPTIONS);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    const layer = opened.value.find(({ name }) => name === layerName);
    if (layer === undefined) throw new Error(`no layer ${layerName}`);
    return (await rowsOf(layer)).map(({ properties: { naam } }) => naam);
  };

  it('each once, in their order, whatever their numbers are', async () => {
    expect(await namesIn('rijen')).toEqual(names);
    // A part of the numbers in between without any row.
    sql('UPDATE rijen SET fid = fid + 27000 WHERE fid > 1500');
    expect(await namesIn('rijen')).toEqual(names);
    sql('UPDATE rijen SET fid = fid - 1000 WHERE fid < 100');
    expect(await namesIn('rijen')).toEqual(names);
    // So far apart that nearly all parts would be empty.
    sql('UPDATE rijen SET fid = fid + 40000000000 WHERE fid > 33000');
    expect(await namesIn('rijen')).toEqual(names);
  });

  it('each once of a view, where they have no numbers', async () => {
    sql('CREATE VIEW gezien AS SELECT fid AS OGC_FID, geom, naam FROM rijen');
    sql(
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('gezien', 'features', 'g', 28992)",
    );
    sql("INSERT INTO gpkg_geometry_columns VALUES ('gezien', 'geom', 'POINT', 28992, 0, 0)");
    expect(await namesIn('gezien')).toEqual(names);
  });
});
