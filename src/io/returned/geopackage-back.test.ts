import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLine, aParcel, aPlot, aSession, square } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { loadGdalInNode } from '../../../tiles/cli-gdal';
import { readTable } from '../../../tiles/worker/read-table';
import { apply } from '../../domain/apply';
import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { plotId } from '../../domain/ids';
import { takeList } from '../../domain/intents/take-list';
import type { Plot } from '../../domain/plot';
import type { Session } from '../../domain/session';
import { loadGdal } from '../../package/gdal/load-gdal';
import { writeByGdal } from '../gis/gdal-layer';
import { type GisLayer, parcelsLayer, plotsLayer } from '../gis/gis-layers';
import { plotOutlines } from '../plot-outlines';
import { writeAs } from '../testing/write-as';
import { type ComparedList, compareList } from './compare-list';

async function compared(session: Session, bytes: Uint8Array<ArrayBuffer>): Promise<ComparedList> {
  const read = await readTable(new File([bytes], 'plots.gpkg'), loadGdalInNode);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const [sheet] = read.value;
  if (!sheet) throw new Error('A GeoPackage has layers');
  const result = compareList(session, sheet.rows, { land: sheet.land });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const layersOf = (session: Session): readonly [GisLayer, GisLayer] => {
  const context = aWriteContext({ union: plotOutlines().union });
  return [plotsLayer(aRelease(session), context), parcelsLayer(aRelease(session), context)];
};

/** A GeoPackage with other plots than we wrote, as a GIS program saves it. */
async function changed(session: Session, change: (plots: GisLayer) => GisLayer): Promise<Uint8Array<ArrayBuffer>> {
  const [plots, parcels] = layersOf(session);
  const gdal = await loadGdal();
  for (const [layer, options] of [
    [change(plots), []],
    [parcels, ['-update']],
  ] as const)
    await writeByGdal(gdal, layer, '/back.gpkg', ['-f', 'GPKG', '-nln', layer.name, ...options]);
  const bytes = gdal.FS.readFile('/back.gpkg');
  gdal.FS.unlink('/back.gpkg');
  return bytes;
}

test('a GeoPackage that comes back untouched differs nowhere', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anySession().map(onLand), async (session) => {
      fc.pre(session.plots.size > 0);
      const found = await compared(session, await writeAs('geopackage', session));
      expect(found.differences).toEqual([]);
      expect(found.unmatched).toEqual([]);
      expect(found.unknownColumns).toEqual([]);
      expect(found.matchedRows).toBe(session.plots.size);
    }),
    { numRuns: 8 },
  );
});

/** The same plots on land as packages have it. */
const onLand = (session: Session): Session => {
  const plots = [...session.plots.values()].map((plot, row): Plot => {
    const parcels = plot.parcels.map((parcel, index) => {
      const geometry = square(150_000 + index * 10 + 0.123, 510_000 + row * 100 + 0.457);
      return { ...parcel, geometry, drawnAreaM2: multiPolygonAreaM2(geometry) };
    });
    return { ...plot, parcels };
  });
  return { ...session, plots: new Map(plots.map((plot) => [plot.id, plot])) };
};

/** And in a period of the session, with a programme that a row can say, and nothing that waits for a decision. */
const onGoodLand = (session: Session): Session => {
  const [period] = session.target.periods;
  const plots = [...onLand(session).plots.values()].map(
    (plot): Plot => ({
      ...plot,
      programme: plot.programme.slice(0, 1),
      period: period ?? plot.period,
      doubts: [],
    }),
  );
  return { ...session, plots: new Map(plots.map((plot) => [plot.id, plot])) };
};

/** What a GeoPackage cannot hold of a plot (docs/exports.md). */
const NOT_HELD: readonly string[] = ['afspraak', 'oordelen', 'voorgesteld_door'];

const held = ({ columns, rows, outlines }: GisLayer) => ({
  outlines,
  rows: rows.map((row) =>
    row.map((cell, at) => {
      if (NOT_HELD.includes(columns[at]?.id ?? '')) return null;
      // Blanks round a text are nobody's meaning.
      return typeof cell === 'string' ? cell.trim().replace(/\r\n?/g, '\n') || null : cell;
    }),
  ),
});

const intoEmpty = async (session: Session): Promise<Session> => {
  const empty = { ...session, header: { ...session.header, nextPlotNumber: 1 }, plots: new Map(), start: null };
  const { unmatched } = await compared(empty, await writeAs('geopackage', session));
  const created = unmatched.map(({ fields }) => ({ id: fields.id ?? plotId('lost'), fields }));
  return apply(empty, takeList(empty, { name: 'plots.gpkg', changes: [], created })).session;
};

test('read into an empty session and written again it holds the same rows, and the same land to the millimetre', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anySession(8).map(onGoodLand), async (session) => {
      fc.pre(session.plots.size > 0);
      const back = await intoEmpty(session);
      expect(layersOf(back).map(held)).toEqual(layersOf(session).map(held));
    }),
    { numRuns: 8 },
  );
});

describe.runIf(process.env.VBNP_WITHOUT_GDAL !== '1')('GDAL', () => {
  test('finds the same in both files', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'back-'));
    const dump = (name: string, layer: string): string[] =>
      execFileSync(
        'ogrinfo',
        [
          '-ro',
          join(folder, name),
          '-dialect',
          'SQLITE',
          '-sql',
          `SELECT naam, status, periode, kenmerk, geom FROM ${layer}`,
        ],
        { encoding: 'utf8' },
      )
        .split('\n')
        .filter((line) => /=|MULTIPOLYGON|Extent|Feature Count/.test(line));
    try {
      const [session = aSession([])] = fc.sample(anySession(12).map(onGoodLand), { numRuns: 1, seed: 3 });
      writeFileSync(join(folder, 'first.gpkg'), await writeAs('geopackage', session));
      writeFileSync(join(folder, 'again.gpkg'), await writeAs('geopackage', await intoEmpty(session)));
      const first = dump('first.gpkg', 'plots');
      expect(first.length).toBeGreaterThan(session.plots.size);
      expect(dump('again.gpkg', 'plots')).toEqual(first);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const gouw = aPlot({ name: 'De Gouw', parcels: [aParcel(1), aParcel(2)], programme: [aLine(24, 'geclusterd')] });
const session = aSession([gouw]);
const at = ({ columns }: GisLayer, id: string): number => columns.findIndex((column) => column.id === id);

test('a changed outline is a difference, and is taken as the parts of the parcels that lie in it', async () => {
  const [x, y] = [150_010, 510_000];
  const narrower = [
    [
      [x, y],
      [x + 15, y],
      [x + 15, y + 10],
      [x, y + 10],
      [x, y],
    ] as const,
  ].map((ring) => [ring]);
  const { differences } = await compared(
    session,
    await changed(session, (plots) => ({ ...plots, outlines: [narrower] })),
  );
  expect(differences).toMatchObject([
    { column: 'omtrek', before: '200\u00a0m²', after: 'De omtrek is gewijzigd: 150\u00a0m²' },
  ]);
  const [difference] = differences;
  if (!difference?.change.ok) throw new Error('It can be taken');
  const changes = [{ plot: difference.plot, fields: difference.change.value }];
  const after = apply(session, takeList(session, { name: 'plots.gpkg', changes, created: [] })).session;
  expect([...after.plots.values()][0]?.parcels).toMatchObject([
    { parcelId: '987001', part: false, drawnAreaM2: 100 },
    { parcelId: '987002', part: true, drawnAreaM2: 50 },
  ]);
});

test('an outline elsewhere, or none at all, is shown with the reason why it cannot be taken', async () => {
  for (const [outline, reason] of [
    [square(160_000, 520_000), 'open het gemeentepakket'],
    [null, 'De omtrek is weg'],
  ] as const) {
    const bytes = await changed(session, (plots) => ({ ...plots, outlines: [outline] }));
    const { differences } = await compared(session, bytes);
    expect(differences).toMatchObject([
      { column: 'omtrek', change: { ok: false, problem: expect.stringContaining(reason) } },
    ]);
  }
});

test('a cell that was emptied and a plot that was drawn are told; the drawn one says what its land lacks', async () => {
  const bytes = await changed(aSession([{ ...gouw, address: 'Dorpsstraat 1' }]), (plots) => ({
    ...plots,
    rows: [
      ...plots.rows.map((row) => row.map((cell, index) => (index === at(plots, 'adres') ? null : cell))),
      plots.columns.map(({ id }) => (id === 'naam' ? 'Nieuw hof' : null)),
      plots.columns.map(() => null),
    ],
    outlines: [...(plots.outlines ?? []), square(160_000, 520_000), square(161_000, 520_000)],
  }));
  const { differences, unmatched } = await compared(aSession([{ ...gouw, address: 'Dorpsstraat 1' }]), bytes);
  expect(differences).toMatchObject([{ column: 'adres', before: 'Dorpsstraat 1', after: '' }]);
  expect(unmatched.map(({ name }) => name)).toEqual(['Nieuw hof', 'Rij 3']);
  expect(unmatched[0]?.trouble).toEqual([expect.stringContaining('open het gemeentepakket')]);
});
