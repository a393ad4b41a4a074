import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { openFile } from '../../../tiles/readers/open-file';
import { rowsOf, TEST_OPTIONS, testFile } from '../../../tiles/readers/testing/read-whole';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { loadGdal } from '../../package/gdal/load-gdal';
import { plotOutlines } from '../plot-outlines';
import { plotsWriter } from '../testing/plots-writer';
import { writeByGdal } from './gdal-layer';
import { parcelsLayer, plotsLayer } from './gis-layers';
import type { GisKind, GisTable } from './layer-flatgeobuf';

const [session] = fc.sample(anySession(30), { numRuns: 1, seed: 7 });
if (!session) throw new Error('fast-check gives as many as asked');
const release = aRelease(session);
const context = aWriteContext({ union: plotOutlines().union });
const LAYERS = [plotsLayer(release, context), parcelsLayer(release, context)];

/** What GDAL's own program says of a layer: every row with its outline, to the last bit. */
const dump = (path: string, layer: string): string[] =>
  execFileSync('ogr2ogr', ['-f', 'CSV', '/vsistdout/', path, layer, '-lco', 'GEOMETRY=AS_WKT'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).split('\n');

/** A layer of a file as the app's readers give it. */
async function read(bytes: BlobPart, { name, columns }: GisTable): Promise<GisTable> {
  const opened = await openFile([testFile('plots.gpkg', bytes)], TEST_OPTIONS);
  const layer = opened.ok ? opened.value.find((one) => one.name === name) : undefined;
  if (!layer) throw new Error(`The readers do not see the layer ${name}`);
  const rows = await rowsOf(layer);
  return {
    name,
    columns,
    rows: rows.map(({ properties }) => columns.map(({ id, kind }) => cellOf(properties[id], kind))),
    outlines: rows.map(({ geometry }) =>
      geometry?.type === 'MultiPolygon' ? (geometry.coordinates as unknown as RdMultiPolygon) : null,
    ),
  };
}

/** Readers get dates as moments: GDAL hands them over as FlatGeobuf, which has nothing else. */
function cellOf(value: unknown, kind: GisKind): string | number | null {
  if (typeof value === 'string') return kind === 'date' ? value.slice(0, 10) : value;
  return typeof value === 'number' ? value : null;
}

const bytesOf = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const written = await (await plotsWriter('geopackage'))(release, context);
  if (typeof written === 'string') throw new Error('A GeoPackage is no text');
  return written;
};

test('the app reads its own GeoPackage: every row, every value, every corner', async () => {
  const bytes = await bytesOf();
  for (const { name, columns, rows, outlines } of LAYERS) {
    const back = await read(bytes, { name, columns, rows, outlines });
    expect(back.rows).toEqual(rows);
    expect(back.outlines).toEqual(outlines);
  }
});

describe.runIf(process.env.VBNP_WITHOUT_GDAL !== '1')('GDAL', () => {
  test('finds nothing lost in a GeoPackage that the app read and wrote again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'round-'));
    try {
      const bytes = await bytesOf();
      writeFileSync(join(folder, 'first.gpkg'), bytes);
      const gdal = await loadGdal();
      for (const layer of LAYERS) {
        await writeByGdal(gdal, await read(bytes, layer), '/again.gpkg', ['-f', 'GPKG', '-nln', layer.name]);
        writeFileSync(join(folder, 'again.gpkg'), gdal.FS.readFile('/again.gpkg'));
        gdal.FS.unlink('/again.gpkg');
        const first = dump(join(folder, 'first.gpkg'), layer.name);
        expect(first.length).toBeGreaterThan(layer.rows.length);
        expect(dump(join(folder, 'again.gpkg'), layer.name)).toEqual(first);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
