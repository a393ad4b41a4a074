import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLine, aParcel, aPlot, aSession, square } from '../../../fixtures/arbitraries/examples';
import { dissolve } from '../../package/dissolve';
import { rdToWgs84 } from '../../package/rd-wgs84';
import type { WriteContext } from '../write-context';
import { writeGeoJson, writeRdGeoJson } from './write-geojson';

const hasGdal = spawnSync('ogr2ogr', ['--version']).status === 0;

const context: WriteContext = {
  audience: 'gemeente',
  includeDropped: true,
  writtenAt: '2026-11-22T16:00:00.000Z',
  union: (plot) => dissolve(plot.parcels.map(({ geometry }) => geometry)),
  toWgs84: rdToWgs84,
  parcelSource: null,
};

const ring = square(160_000, 520_000, 60)[0]?.[0] ?? [];
const hole = (square(160_020, 520_020, 20)[0]?.[0] ?? []).toReversed();
const session = aSession([
  aPlot({ name: 'Twee percelen', parcels: [aParcel(1), aParcel(2)], programme: [aLine(24, 'zorggeschikt')] }),
  aPlot({ name: 'Met een gat', parcels: [aParcel(3, { geometry: [[ring, hole]] })] }),
  aPlot({ name: 'Los', parcels: [aParcel(4), aParcel(9)], status: 'afgevallen' }),
]);

// Others must be able to open what we write: GDAL reads for QGIS and most else.
describe.runIf(hasGdal)('GDAL', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plots-'));
    writeFileSync(join(folder, 'plots.geojson'), writeGeoJson(session, context));
    writeFileSync(join(folder, 'plots.rd.geojson'), writeRdGeoJson(session, context));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Rows that GDAL's SQLite gives, in RD. */
  const query = (file: string, sql: string): Record<string, unknown>[] => {
    const text = execFileSync(
      'ogr2ogr',
      ['-f', 'GeoJSON', '/vsistdout/', join(folder, file), '-dialect', 'SQLITE', '-sql', sql],
      { encoding: 'utf8' },
    );
    return JSON.parse(text).features.map((feature: { properties: Record<string, unknown> }) => feature.properties);
  };

  test.each([
    ['plots.rd.geojson', 'geometry', 28_992],
    ['plots.geojson', 'ST_Transform(geometry, 28992)', 4326],
  ])('%s: every plot, valid, of the right size, in the right system', (file, inRd, system) => {
    const rows = query(
      file,
      `SELECT naam, zorggeschikt, ST_IsValid(geometry) AS valid, ST_Area(${inRd}) AS area, ST_Srid(geometry) AS srid FROM plots`,
    );
    expect(rows).toMatchObject([
      { naam: 'Twee percelen', zorggeschikt: 24, valid: 1, srid: system },
      { naam: 'Met een gat', valid: 1, srid: system },
      { naam: 'Los', valid: 1, srid: system },
    ]);
    for (const [index, area] of [200, 3_200, 200].entries()) {
      const found = Number(rows[index]?.area);
      // WGS84 with seven decimals is a centimetre: on a square of 10 m at most some promille of its area.
      expect(Math.abs(found - area) / area).toBeLessThan(system === 28_992 ? 1e-9 : 4e-3);
    }
  });
});
