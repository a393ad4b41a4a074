import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Release, release } from '../../../src/domain/release/release';
import { writeGeoJson } from '../../../src/io/geojson/write-geojson';
import { writeGeoPackage } from '../../../src/io/gis/write-geopackage';
import { writeShapefile } from '../../../src/io/gis/write-shapefile';
import { writeCsvList } from '../../../src/io/lists/write-csv-list';
import { writeExcelList, writeOdsList } from '../../../src/io/lists/write-lists';
import { plotOutlines } from '../../../src/io/plot-outlines';
import type { WriteRelease } from '../../../src/io/release-formats';
import { surroundingsOf } from '../../../src/io/surroundings-of';
import type { WriteContext } from '../../../src/io/write-context';
import { gdalAssets } from '../../../src/package/gdal/gdal-assets-in-node';
import { startGdal } from '../../../src/package/gdal/start-gdal';
import { rdToWgs84 } from '../../../src/package/rd-wgs84';
import { type Line, lineOf } from '../line';
import type { Municipality } from '../municipality';
import { sessionWithPlots } from '../session-with-plots';

const PLOTS = 5_000;
const PARCELS_PER_PLOT = 4;
/** What "within seconds" is taken to be. */
const WITHIN_MS = 10_000;

interface Format {
  readonly name: string;
  readonly write: WriteRelease;
  /** What `ogr2ogr` is asked, without the output and the GeoPackage that it reads. */
  readonly gdal: readonly string[];
  /** Of its output: of a folder where it has none. */
  readonly extension?: '.xlsx' | '.ods';
  /** The layers that it takes. */
  readonly layers: readonly string[];
}

/**
 * Files of 5,000 plots on 20,000 parcels, in Node, each beside `ogr2ogr` (its whole process) writing the same rows out of a
 * GeoPackage that holds them. Ours joins the parcels of each plot and makes the texts of the rows as well; GDAL finds them there.
 */
export async function measureExports(place: Municipality, rounds: number): Promise<Line[]> {
  const session = sessionWithPlots(place, PLOTS, PARCELS_PER_PLOT);
  const released = release(session, { audience: { kind: 'gemeente' }, includeDropped: true });
  const gdal = await startGdal(await gdalAssets());
  const plots = ['plots'];
  const both = ['plots', 'percelen'];
  const formats: readonly Format[] = [
    { name: 'Excel', write: writeExcelList, gdal: ['-f', 'XLSX'], extension: '.xlsx', layers: both },
    { name: 'ODS', write: writeOdsList, gdal: ['-f', 'ODS'], extension: '.ods', layers: both },
    { name: 'CSV', write: writeCsvList, gdal: ['-f', 'CSV'], layers: plots },
    { name: 'GeoPackage', write: writeGeoPackage(gdal), gdal: ['-f', 'GPKG'], layers: [] },
    {
      name: 'Shapefile',
      write: writeShapefile(gdal),
      gdal: ['-f', 'ESRI Shapefile', '-lco', 'ENCODING=UTF-8'],
      layers: both,
    },
    { name: 'GeoJSON', write: writeGeoJson, gdal: ['-f', 'GeoJSON', '-t_srs', 'EPSG:4326'], layers: plots },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'vbnp-bench-'));
  try {
    const source = join(folder, 'plots.gpkg');
    writeFileSync(source, await writeGeoPackage(gdal)(released, freshContext(place)));
    const lines: Line[] = [];
    for (const format of formats) {
      const values: number[] = [];
      const floors: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        values.push(await milliseconds(() => write(format, released, place)));
        floors.push(await milliseconds(() => gdalDoesTheSame(format, source, folder)));
      }
      const what = `export ${PLOTS} plots, ${PLOTS * PARCELS_PER_PLOT} parcels: ${format.name}`;
      lines.push(lineOf({ what, parcels: place.size, values, floors }, { atMost: WITHIN_MS }));
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With outlines that are joined anew, as each export in the app does. */
function freshContext({ gemeente }: Municipality): WriteContext {
  return {
    writtenAt: '2026-01-01T00:00:00.000Z',
    surroundings: surroundingsOf(gemeente),
    union: plotOutlines().union,
    toWgs84: rdToWgs84,
    progress: () => undefined,
  };
}

async function write(format: Format, released: Release, place: Municipality): Promise<void> {
  const content = await format.write(released, freshContext(place));
  if (content.length === 0) throw new Error(`${format.name} came out empty`);
}

function gdalDoesTheSame({ gdal, extension, layers }: Format, source: string, folder: string): void {
  const output = join(folder, 'gdal');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  execFileSync('ogr2ogr', [...gdal, join(output, `uit${extension ?? ''}`), source, ...layers], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
