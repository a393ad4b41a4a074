import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLine, aPlot, aSession, aTarget, aTargetLine } from '../../../fixtures/arbitraries/examples';
import { anySession } from '../../../fixtures/arbitraries/session';
import { HOUSING_TYPES } from '../../domain/code-lists';
import { releaseTotals } from '../../domain/release/release-totals';
import type { Session } from '../../domain/session';
import { tally } from '../../domain/tally';
import type { ReleaseFormatId } from '../release-formats';
import { writeAs } from '../testing/write-as';

/** Numbers beyond a thousand, with a part, over the target, and unknown. */
const known = aSession(
  [
    aPlot({ programme: [aLine(1_240, 'zorggeschikt'), aLine(7, 'regulier')], demolishedUnits: 12, expectedYear: 2030 }),
    aPlot({ name: 'Zuiderhof "de Gouw"; fase 2\n', programme: [aLine(30, 'geclusterd')] }),
  ],
  aTarget([aTargetLine({ units: 1_001, built: 3, plannedHard: 5 }), aTargetLine({ type: 'geclusterd', built: null })], {
    marginPercent: 130,
    dropOutPercent: 12.5,
  }),
);

const sessions: readonly Session[] = [known, ...fc.sample(anySession(6), { numRuns: 30, seed: 5 })];

const FILES: readonly (readonly [format: ReleaseFormatId, extension: string, sheets: readonly string[]])[] = [
  ['excel', 'xlsx', ['Plots', 'Percelen', 'Telling']],
  ['ods', 'ods', ['Plots', 'Percelen', 'Telling']],
  ['csv', 'csv', ['Plots']],
  ['basisset-excel', 'xlsx', ['Basisset', 'Controle']],
  ['basisset-csv', 'csv', ['Basisset']],
  ['geaggregeerd', 'xlsx', ['Gemeente', 'Buurten']],
];

type Row = Readonly<Record<string, string>>;

/** CSV as GDAL writes it. */
function rowsOf(csv: string): readonly Row[] {
  const lines: string[][] = [[]];
  for (const [, cell = '', end = ''] of csv.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)) {
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') lines.push([]);
  }
  const [headings = [], ...rows] = lines;
  return rows
    .filter((row) => row.length === headings.length)
    .map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
}

// Others must read what we write: GDAL, which knows nothing of our writers. Where it cannot be had, `scripts/test.ts` says so.
describe.runIf(process.env.VBNP_WITHOUT_GDAL === undefined)('read back by GDAL', () => {
  let folder = '';
  const read = (session: number, format: ReleaseFormatId, sheet: string): readonly Row[] =>
    rowsOf(readFileSync(join(folder, 'read', `${session}-${format}-${sheet}.csv`), 'utf8'))
      // Of a table without rows GDAL takes the headings for one.
      .filter((row) => !('Field1' in row));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lists-'));
    const layers: string[] = [];
    for (const [number, session] of sessions.entries()) {
      for (const [format, extension, sheets] of FILES) {
        const name = `${number}-${format}`;
        writeFileSync(join(folder, `${name}.${extension}`), await writeAs(format, session));
        for (const sheet of sheets)
          layers.push(
            `<OGRVRTLayer name="${name}-${sheet}"><SrcDataSource relativeToVRT="1">${name}.${extension}</SrcDataSource><SrcLayer>${extension === 'csv' ? name : sheet}</SrcLayer></OGRVRTLayer>`,
          );
      }
    }
    // All files in one go: starting GDAL takes longer than reading one.
    writeFileSync(join(folder, 'all.vrt'), `<OGRVRTDataSource>${layers.join('')}</OGRVRTDataSource>`);
    const headings = ['--config', 'OGR_XLSX_HEADERS', 'FORCE', '--config', 'OGR_ODS_HEADERS', 'FORCE'];
    const said = execFileSync(
      'ogr2ogr',
      [...headings, '-f', 'CSV', '-lco', 'STRING_QUOTING=ALWAYS', join(folder, 'read'), join(folder, 'all.vrt')],
      { encoding: 'utf8' },
    );
    expect(said).toBe('');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['excel', 'ods', 'csv'] as const)('%s: plots that count add up to the tally on the screen', (format) => {
    for (const [number, session] of sessions.entries()) {
      const rows = read(number, format, 'Plots');
      expect(rows).toHaveLength(session.plots.size);
      for (const { period, rows: types } of tally(session).periods) {
        const counted = rows.filter((row) => row['telt mee'] === 'ja' && row.periode === period);
        const sum = (heading: string): number => counted.reduce((total, row) => total + Number(row[heading]), 0);
        for (const { type, tagged } of types) expect([type, sum(type)]).toEqual([type, tagged]);
        expect(sum('totaal')).toBe(types.reduce((total, { tagged }) => total + tagged, 0));
      }
    }
  });

  test.each(['excel', 'ods'] as const)('%s: the sheet Telling is the tally on the screen', (format) => {
    const shown = (value: number | null): string => (value === null ? '' : String(value));
    for (const [number, session] of sessions.entries()) {
      const rows = read(number, format, 'Telling').filter(({ woningtype }) => woningtype !== 'totaal');
      const expected = tally(session).periods.flatMap((period) =>
        period.rows.map((row) =>
          [row.type, row.target, row.tagged, row.remaining].map((v) => (typeof v === 'string' ? v : shown(v))),
        ),
      );
      expect(rows.map((row) => [row.woningtype, row.opgave, row['in plots die meetellen'], row['nog nodig']])).toEqual(
        expected,
      );
    }
  });

  test('names come back as they were, in CSV with an apostrophe where they would calculate', () => {
    for (const [number, session] of sessions.entries()) {
      const names = [...session.plots.values()].map(({ name }) => name);
      expect(read(number, 'excel', 'Plots').map(({ naam }) => naam)).toEqual(names);
      expect(read(number, 'csv', 'Plots').map(({ naam }) => naam?.replace(/^'(?=\s*[=+\-@])/, ''))).toEqual(names);
    }
  });

  test.each(['basisset-excel', 'basisset-csv'] as const)('%s: gross is the tally of every period', (format) => {
    for (const [number, session] of sessions.entries()) {
      const rows = read(number, format, 'Basisset');
      const gross = rows.reduce((sum, row) => sum + Number(row.bruto_aantalwoningen), 0);
      expect(gross).toBe(tally(session).periods.reduce((sum, { total }) => sum + total.gross, 0));
    }
  });

  test('geaggregeerd: what is shown is the tally', () => {
    for (const [number, session] of sessions.entries()) {
      const rows = read(number, 'geaggregeerd', 'Gemeente');
      const expected = releaseTotals(session).municipality.map(({ units }) => String(units ?? 'niet getoond'));
      expect(rows.map((row) => row['in plots die meetellen'])).toEqual(expected);
      expect(read(number, 'geaggregeerd', 'Buurten').length % (rows.length / HOUSING_TYPES.length)).toBe(0);
    }
  });
});
