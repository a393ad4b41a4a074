import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLine, aParcel, aPartner, aPlot, aSession, FROM_2031, TO_2030 } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { BOTTLENECKS, HOUSING_TYPES, PLOT_STATUSES } from '../../domain/code-lists';
import { partnerId } from '../../domain/ids';
import { tally } from '../../domain/tally';
import { parcelsTable } from './parcels-table';
import { plotsTable } from './plots-table';
import type { Cell, Table } from './table';
import { tallyTable } from './tally-table';

const cell = (table: Table, row: number, id: string): Cell | undefined =>
  table.rows[row]?.[table.columns.findIndex((column) => column.id === id)];

const plot = aPlot({
  name: 'De Gouw',
  parcels: [aParcel(1), aParcel(2, { part: true, drawnAreaM2: 40.4 })],
  programme: [aLine(24, 'zorggeschikt', 'sociale huur'), aLine(10, 'nultreden')],
  demolishedUnits: 4,
  opinions: [{ partner: partnerId('p1'), value: 'twijfel', reason: 'spoor' }],
  agreements: [{ what: 'Onderzoeken', organisation: 'De Waard', due: '2027-01-01' }],
});
const session = aSession([plot], undefined, [aPartner('p1', { name: 'Zilverlinde' })]);
const surroundings = {
  areas: [
    { level: 'wijk', code: 'WK098701', name: 'Centrum', parentCode: null },
    { level: 'buurt', code: 'BU09870101', name: 'Oude Dorp', parentCode: 'WK098701' },
  ],
  care: [],
  amenities: [
    { name: 'Winkel', amenityKind: 'supermarkt', at: [150_010, 510_110] },
    { name: 'Boeken', amenityKind: 'bibliotheek', at: [150_015, 510_005] },
  ],
} as const;

test('a row per plot says in words and numbers what is known', () => {
  const table = plotsTable(aRelease(session), surroundings);
  const row = Object.fromEntries(table.columns.map(({ id }) => [id, cell(table, 0, id)]));
  expect(row).toMatchObject({
    locatie_id: 'L1',
    wijk_buurt: 'Oude Dorp (wijk Centrum)',
    deelperceel: 'ja',
    zorggeschikt: 24,
    totaal: 34,
    netto: 30,
    segment_sociale_huur: 24,
    afstanden: 'bibliotheek op deze plek; supermarkt 100 m (hemelsbreed)',
    afspraak: 'Onderzoeken, De Waard, voor 2027-01-01',
    oordelen: 'Zilverlinde: twijfel (spoor)',
    telt_mee: 'ja',
    kansrijkheid: null,
    kenmerk: plot.id,
  });
});

test('without a package neighbourhoods keep their code and distances are unknown', () => {
  const table = plotsTable(aRelease(session), null);
  expect([cell(table, 0, 'wijk_buurt'), cell(table, 0, 'afstanden')]).toEqual(['BU09870101', null]);
});

test('an audience gets no column for what it never sees', () => {
  const open = aRelease(aSession([{ ...plot, confidentiality: 'openbaar' }]), { kind: 'openbaar' });
  const columns = plotsTable(open, null).columns.map(({ id }) => id);
  for (const id of ['opmerking', 'oordelen', 'afspraak', 'voorgesteld_door', 'kansrijkheid', 'grondpositie'])
    expect(columns).not.toContain(id);
  expect(columns).toContain('zorggeschikt');
});

test('a row per parcel, with its own area and plot', () => {
  const table = parcelsTable(aRelease(session), surroundings);
  expect(table.rows).toHaveLength(2);
  expect(cell(table, 1, 'kadastrale_aanduiding')).toBe('MKW01 B 2');
  expect(cell(table, 1, 'getekende_oppervlakte_m2')).toBe(40);
  expect(cell(table, 1, 'locatie_id')).toBe('L1');
});

test('ids and headings are each used once', () => {
  for (const table of [
    plotsTable(aRelease(session), null),
    parcelsTable(aRelease(session), null),
    tallyTable(aRelease(session)),
  ]) {
    expect(new Set(table.columns.map(({ id }) => id)).size).toBe(table.columns.length);
    expect(new Set(table.columns.map(({ heading }) => heading)).size).toBe(table.columns.length);
  }
});

test('the tally of a file for the gemeente is the tally on the screen, and its plots that count add up to it', () => {
  fc.assert(
    fc.property(anySession(), (any) => {
      const release = aRelease(any);
      const counted = tallyTable(release);
      const plots = plotsTable(release, null);
      const sumOf = (type: string, period: string): number =>
        plots.rows
          .map((_, index) => index)
          .filter((row) => cell(plots, row, 'telt_mee') === 'ja' && cell(plots, row, 'periode') === period)
          .reduce((sum, row) => sum + Number(cell(plots, row, type.replace(' ', '_'))), 0);
      for (const { period, rows } of tally(any).periods) {
        for (const { type, tagged } of rows) {
          const row = counted.rows.findIndex(([of, what]) => of === period && what === type);
          expect(cell(counted, row, 'getagd')).toBe(tagged);
          expect(sumOf(type, period)).toBe(tagged);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a tally of a part of the plots says so in every row; one of all plots does not', () => {
  const part = tallyTable(aRelease(aSession([plot, aPlot({ confidentiality: 'openbaar' })]), { kind: 'openbaar' }));
  for (const row of part.rows) expect(row.at(-1)).toBe('alleen de plots in dit bestand');
  expect(part.columns.at(-1)?.id).toBe('geteld');
  const fell = aRelease(aSession([plot, aPlot({ status: 'afgevallen' })]), { kind: 'gemeente' }, false);
  expect(tallyTable(fell).columns.map(({ id }) => id)).not.toContain('geteld');
});

test('columns with a closed list know its words, the periods those of the session', () => {
  const table = plotsTable(aRelease(session), null);
  const words = Object.fromEntries(table.columns.flatMap(({ id, words }) => (words ? [[id, words]] : [])));
  expect(words).toMatchObject({ status: PLOT_STATUSES, periode: [TO_2030, FROM_2031], knelpunten: BOTTLENECKS });
  for (const { id, several } of table.columns)
    if (several) expect(['grondeigendom', 'segmenten', 'knelpunten']).toContain(id);
});

test('a tally has a row per type and one for all, in each period', () => {
  const ofPeriod = tallyTable(aRelease(session)).rows.filter(([period]) => period === TO_2030);
  expect(ofPeriod.map(([, type]) => type)).toEqual([...HOUSING_TYPES, 'totaal']);
});
