import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEMBER } from '../../../src/package/manifest';
import { openPackageFile } from '../../../src/package/open-package-file';
import { type Line, lineOf } from '../line';
import { type Size, zipBlob } from '../packages';
import { CACHE } from '../paths';
import { timedCli } from '../timed-cli';

/** A package of 200,000 parcels out of a GeoPackage in RD takes at most so much of what GDAL takes for the same. */
const TIMES_GDAL = 0.4;

/**
 * Making a package on the command line from a GeoPackage in RD, whole process, beside `ogr2ogr` making a FlatGeobuf in WGS84
 * and vector tiles of zooms 13 to 16 of the same file; then with two threads that cut tiles beside one. Lines for what memory it takes
 * at most come along.
 */
export async function measureBuildPackage(size: Size, rounds: number): Promise<Line[]> {
  const source = await geoPackageOf(size);
  const folder = mkdtempSync(join(tmpdir(), 'vbnp-bench-'));
  const ours: number[] = [];
  const gdal: number[] = [];
  const peaks: number[] = [];
  const byTwo: number[] = [];
  const peaksOfTwo: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const command = ['--naam', 'Proef', '--percelen', source, '--uit', join(folder, 'uit.zip')];
      const one = timedCli([...command, '--werkers', '1']);
      const two = timedCli([...command, '--werkers', '2']);
      ours.push(one.seconds * 1000);
      peaks.push(one.peakMB * 1000);
      byTwo.push(two.seconds * 1000);
      peaksOfTwo.push(two.peakMB * 1000);
      gdal.push(milliseconds(() => gdalDoesTheSame(source, folder)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    lineOf(
      { what: 'build a package from a GeoPackage', parcels: size, values: ours, floors: gdal },
      { timesFloor: TIMES_GDAL },
    ),
    lineOf({ what: 'the same, most memory', parcels: size, values: peaks, unit: 'kB' }, null),
    lineOf({ what: 'the same with two workers, beside one', parcels: size, values: byTwo, floors: ours }, null),
    lineOf({ what: 'the same with two workers, most memory', parcels: size, values: peaksOfTwo, unit: 'kB' }, null),
  ];
}

function gdalDoesTheSame(source: string, folder: string): void {
  const outputs = ['gdal.fgb', 'gdal.mbtiles'].map((name) => join(folder, name));
  for (const output of outputs) rmSync(output, { force: true });
  const [flatGeobuf = '', tiles = ''] = outputs;
  run(['-f', 'FlatGeobuf', '-t_srs', 'EPSG:4326', flatGeobuf, source]);
  run(['-f', 'MVT', '-dsco', 'MINZOOM=13', '-dsco', 'MAXZOOM=16', tiles, source]);
}

function run(parameters: readonly string[]): void {
  const { status, stderr } = spawnSync('ogr2ogr', parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ogr2ogr: ${stderr}`);
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The municipality's exact parcels as GDAL writes them, in RD. */
async function geoPackageOf(size: Size): Promise<string> {
  const folder = join(CACHE, 'packages', String(size));
  const geoPackage = join(folder, 'percelen.gpkg');
  if (existsSync(geoPackage)) return geoPackage;
  const members = await openPackageFile(zipBlob(size));
  const parcels = members.ok ? members.value.blobs[MEMBER.parcels] : undefined;
  if (!parcels) throw new Error('The package has no parcels');
  mkdirSync(folder, { recursive: true });
  const flatGeobuf = join(folder, MEMBER.parcels);
  writeFileSync(flatGeobuf, new Uint8Array(await parcels.arrayBuffer()));
  execFileSync('ogr2ogr', ['-f', 'GPKG', '-nln', 'perceel', geoPackage, flatGeobuf]);
  return geoPackage;
}
