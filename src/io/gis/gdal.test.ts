import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLine, aParcel, aPlot, aSession, square } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { HOUSING_TYPES, type HousingType } from '../../domain/code-lists';
import type { Session } from '../../domain/session';
import { tally } from '../../domain/tally';
import { plotOutlines } from '../plot-outlines';
import type { ReleaseFormatId } from '../release-formats';
import { parcelsOf } from '../table/parcels-table';
import { plotsWriter } from '../testing/plots-writer';
import { askGdal, layersByGdal } from './testing/ask-gdal';

/** Sessions with many plots in few files: each question to GDAL is a program that starts. */
const RANDOM = fc.sample(anySession(40), { numRuns: 3, seed: 28_992 });

const odd = aSession([
  aPlot({
    name: '=1+1',
    remark: '<b>vet</b> & @SUM(A1)',
    address: `+31 ${'é'.repeat(200)}`,
    parcels: [aParcel(1, { geometry: square(151_234.567, 512_345.678, 12.5) }), aParcel(2)],
    programme: [aLine(24, 'zorggeschikt')],
  }),
  aPlot({ name: '-2', parcels: [] }),
]);

// `VBNP_WITHOUT_GDAL` is how a machine says that it cannot have GDAL; else its absence is a failure.
describe.runIf(process.env.VBNP_WITHOUT_GDAL !== '1')('GDAL', () => {
  let folder = '';
  const file = (name: string): string => join(folder, name);
  const write = async (id: ReleaseFormatId, session: Session, name: string): Promise<void> => {
    const writer = await plotsWriter(id);
    writeFileSync(file(name), await writer(aRelease(session), aWriteContext({ union: plotOutlines().union })));
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gis-'));
    for (const [at, session] of RANDOM.entries()) {
      await write('geopackage', session, `${at}.gpkg`);
      await write('shapefile', session, `${at}.zip`);
      await write('diwi', session, `${at}.geojson`);
    }
    await write('geopackage', odd, 'odd.gpkg');
    await write('shapefile', odd, 'odd.zip');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(RANDOM.map((session, at) => [at, session] as const))(
    'session %i: every layer with every row, in RD',
    (at, session) => {
      const parcels = parcelsOf(aRelease(session)).length;
      expect(layersByGdal(file(`${at}.gpkg`))).toMatchObject([
        { name: 'plots', rows: session.plots.size, system: 'EPSG:28992' },
        { name: 'percelen', rows: parcels, system: 'EPSG:28992' },
        { name: 'telling', rows: tally(session).periods.length * (HOUSING_TYPES.length + 1), system: null },
        { name: 'toelichting', system: null },
        { name: 'layer_styles', rows: 2, system: null },
      ]);
      const shapefiles = layersByGdal(`/vsizip/${file(`${at}.zip`)}`).map(({ name, rows }) => `${name} ${rows}`);
      expect(shapefiles.sort()).toEqual([`percelen ${parcels}`, `plots ${session.plots.size}`]);
      expect(layersByGdal(file(`${at}.geojson`))).toMatchObject([{ rows: session.plots.size, system: 'EPSG:28992' }]);
    },
  );

  test.each([
    ['0.gpkg', 'geom'],
    ['1.gpkg', 'geom'],
    ['2.gpkg', 'geom'],
    ['0.zip', 'geometry'],
  ])('%s: every outline is valid', (name, column) => {
    const sql = ['plots', 'percelen']
      .map((layer) => `SELECT ${column}, '${layer}' AS layer FROM ${layer} WHERE ${column} IS NOT NULL`)
      .join(' UNION ALL ');
    const path = name.endsWith('.zip') ? `/vsizip/${file(name)}` : file(name);
    const [row] = askGdal(path, `SELECT COUNT(*) AS outlines, SUM(ST_IsValid(${column})) AS valid FROM (${sql})`);
    expect(Number(row?.outlines)).toBeGreaterThan(10);
    expect(row?.valid).toBe(row?.outlines);
  });

  test.each(RANDOM.map((session, at) => [at, session] as const))(
    'session %i: homes add up to the tally of the screen',
    (at, session) => {
      const counted = new Map<string, number>(
        tally(session).periods.flatMap(({ period, rows }) =>
          rows.map(({ type, tagged }) => [`${period}: ${type}`, tagged] as const),
        ),
      );
      const column = (type: HousingType): string => type.replace(' ', '_');
      const sums = HOUSING_TYPES.map(
        (type) => `SUM(CASE WHEN telt_mee = 'ja' THEN ${column(type)} ELSE 0 END) AS ${column(type)}`,
      );
      const inPlots = new Map<string, unknown>(
        askGdal(file(`${at}.gpkg`), `SELECT periode, ${sums.join(', ')} FROM plots GROUP BY periode`).flatMap((row) =>
          HOUSING_TYPES.map((type) => [`${row.periode}: ${type}`, row[column(type)]] as const),
        ),
      );
      const sql = "SELECT periode, woningtype, getagd FROM telling WHERE woningtype <> 'totaal'";
      const inTally = askGdal(file(`${at}.gpkg`), sql).map(
        ({ periode, woningtype, getagd }) => [`${periode}: ${woningtype}`, getagd] as const,
      );
      expect(new Map(inTally)).toEqual(counted);
      expect(new Map([...counted].map(([key]) => [key, inPlots.get(key) ?? 0]))).toEqual(counted);
      expect([...inPlots.keys()].filter((key) => !counted.has(key))).toEqual([]);
    },
  );

  test('texts are texts, whatever they begin with, and what is unknown is null', () => {
    const rows = askGdal(file('odd.gpkg'), 'SELECT locatie_id, naam, opmerking, jaar, oppervlakte_m2 FROM plots');
    expect(rows).toEqual([
      { locatie_id: 'L1', naam: '=1+1', opmerking: '<b>vet</b> & @SUM(A1)', jaar: null, oppervlakte_m2: 200 },
      { locatie_id: 'L2', naam: '-2', opmerking: null, jaar: null, oppervlakte_m2: null },
    ]);
  });

  test('a Shapefile has its texts in UTF-8, cut off where its fields end', () => {
    const [row] = askGdal(`/vsizip/${file('odd.zip')}`, 'SELECT naam, opmerking, adres, zorggesch FROM plots');
    expect(row).toEqual({
      naam: '=1+1',
      opmerking: '<b>vet</b> & @SUM(A1)',
      adres: `+31 ${'é'.repeat(123)}…`,
      zorggesch: 24,
    });
  });

  test('corners of the source come out to the last bit', () => {
    const [row] = askGdal(
      file('odd.gpkg'),
      `SELECT ST_MinX(geom) AS x, ST_MaxY(geom) AS y FROM percelen WHERE perceel_id = '987001'`,
    );
    expect(row).toEqual({ x: 151_234.567, y: 512_345.678 + 12.5 });
  });

  test('QGIS finds a default style for both layers with a place', () => {
    const sql = `SELECT f_table_name, f_geometry_column, useAsDefault, styleQML LIKE '%<renderer-v2 type="c%' AS categorised FROM layer_styles WHERE f_table_schema = '' ORDER BY id`;
    expect(askGdal(file('odd.gpkg'), sql)).toEqual([
      { f_table_name: 'plots', f_geometry_column: 'geom', useAsDefault: true, categorised: 1 },
      { f_table_name: 'percelen', f_geometry_column: 'geom', useAsDefault: true, categorised: 0 },
    ]);
  });
});
