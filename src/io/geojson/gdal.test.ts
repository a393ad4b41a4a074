import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLine, aParcel, aPlot, aSession, square } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import type { RdMultiPolygon, RdPoint } from '../../domain/rd-geometry';
import { intersect } from '../../package/clip-polygons';
import { clipped } from '../../package/testing/clipped';
import { plotOutlines } from '../plot-outlines';
import { writeGeoJson, writeRdGeoJson } from './write-geojson';

const hasGdal = spawnSync('ogr2ogr', ['--version']).status === 0;

const context = aWriteContext({ union: plotOutlines().union });

const ring = square(160_000, 520_000, 60)[0]?.[0] ?? [];
const hole = (square(160_020, 520_020, 20)[0]?.[0] ?? []).toReversed();
/** Two triangles of 50 m² that meet in their tops, drawn as one line; and one that lies over half of it. */
const bowTie: RdMultiPolygon = [
  [
    [
      [160_100, 520_000],
      [160_110, 520_000],
      [160_100, 520_020],
      [160_110, 520_020],
      [160_100, 520_000],
    ],
  ],
];
const overBowTie: RdMultiPolygon = [
  [
    [
      [160_100, 520_020],
      [160_110, 520_020],
      [160_105, 520_010],
      [160_100, 520_020],
    ],
  ],
];

function handDrawn(seed: number): RdMultiPolygon {
  const line = Array.from({ length: 110 }, (_, step): RdPoint => {
    const angle = (step / 88) * 2 * Math.PI;
    const reach = 12 + 3 * Math.sin(5 * angle + seed) + Math.sin(seed * step * 7.3);
    return [160_000 + reach * Math.cos(angle), 520_000 + reach * Math.sin(angle)];
  });
  return clipped(intersect(square(160_000, 520_000, 60), [...line, line[0] ?? [0, 0]]));
}

const session = aSession([
  aPlot({ name: 'Twee percelen', parcels: [aParcel(1), aParcel(2)], programme: [aLine(24, 'zorggeschikt')] }),
  aPlot({ name: 'Met een gat', parcels: [aParcel(3, { geometry: [[ring, hole]] })] }),
  aPlot({ name: 'Los', parcels: [aParcel(4), aParcel(9)], status: 'afgevallen' }),
  aPlot({ name: 'Kruist zichzelf', parcels: [aParcel(5, { geometry: bowTie }), aParcel(6, { geometry: overBowTie })] }),
]);

/** Lines with the hand around a corner of a parcel, each on over its own start. Seldom, one comes out invalid when its corners are rounded one by one. */
const drawn = aSession(
  Array.from({ length: 200 }, (_, number) =>
    aPlot({ parcels: [1, 2].map((part) => aParcel(number, { geometry: handDrawn(number * 2 + part), part: true })) }),
  ),
);

// Others must be able to open what we write: GDAL reads for QGIS and most else.
describe.runIf(hasGdal)('GDAL', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plots-'));
    writeFileSync(join(folder, 'plots.geojson'), writeGeoJson(aRelease(session), context));
    writeFileSync(join(folder, 'plots.rd.geojson'), writeRdGeoJson(aRelease(session), context));
    writeFileSync(join(folder, 'drawn.geojson'), writeGeoJson(aRelease(drawn), context));
    writeFileSync(join(folder, 'drawn.rd.geojson'), writeRdGeoJson(aRelease(drawn), context));
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
      { naam: 'Kruist zichzelf', valid: 1, srid: system },
    ]);
    for (const [index, area] of [200, 3_200, 200, 100].entries()) {
      const found = Number(rows[index]?.area);
      // WGS84 with seven decimals is a centimetre: on a square of 10 m at most some promille of its area.
      expect(Math.abs(found - area) / area).toBeLessThan(system === 28_992 ? 1e-9 : 4e-3);
    }
  });

  test.each(['drawn.rd.geojson', 'drawn.geojson'])(
    '%s: parts drawn by hand, over each other, are valid too',
    (file) => {
      expect(query(file, 'SELECT COUNT(*) AS plots, SUM(ST_IsValid(geometry)) AS valid FROM plots')).toEqual([
        { plots: 200, valid: 200 },
      ]);
    },
  );
});
