import { beforeEach, expect, test } from 'vitest';
import { apply } from '../../domain/apply';
import { packageId, parcelId, partnerId, periodId, plotId, sessionId } from '../../domain/ids';
import { createPlot } from '../../domain/intents/create-plot';
import { editPlot, setStatus } from '../../domain/intents/edit-plot';
import { newSession } from '../../domain/new-session';
import type { PlotParcel, ProgrammeLine } from '../../domain/plot';
import type { Partner, Session } from '../../domain/session';
import { initialView } from '../../session/view-store';
import { isFiltered, plotRows, rowTotals } from './plot-rows';

const care: Partner = { kind: 'partner', id: partnerId('zorg'), name: 'Zorggroep', role: 'zorgorganisatie', mark: 'Z' };
const all = initialView.plotFilter;
let session: Session;

const line = (type: ProgrammeLine['type'], units: number): ProgrammeLine => ({
  type,
  units,
  segment: 'onbekend',
  tenureOwner: 'onbekend',
});

const parcel = (number: number): PlotParcel => ({
  parcelId: parcelId(`100${number}`),
  designation: { akrCode: 'MKW01', section: 'B', number, cadastralMunicipality: '0987' },
  registeredAreaM2: 500,
  areaKind: 'Vastgesteld',
  drawnAreaM2: 500,
  landOwner: 'gemeente',
  neighbourhoodCode: null,
  geometry: [],
  part: false,
  source: 'Fictief',
  licence: 'CC0',
  referenceDate: '2025-01-01',
});

function add(name: string, programme: ProgrammeLine[], proposedBy: Partner | null = null): void {
  const id = plotId(name);
  const change = createPlot({
    session,
    id,
    name,
    programme,
    parcels: [parcel(session.header.nextPlotNumber)],
    proposedBy: proposedBy?.id ?? null,
    period: periodId('t/m 2030'),
  });
  session = apply(session, change).session;
}

const names = (rows: ReturnType<typeof plotRows>) => rows.map((row) => row.plot.name);

beforeEach(() => {
  session = newSession({
    id: sessionId('s'),
    name: 'Test',
    municipalityCode: 'GM0987',
    municipalityName: 'Markerwaard',
    fictional: true,
    packageId: packageId('p'),
    createdAt: '2025-11-22T09:00:00Z',
    partners: [care],
  });
  add('Molenweg', [line('nultreden', 10)]);
  add('De Gouw', [line('geclusterd', 30), line('zorggeschikt', 24), line('geclusterd', 6)], care);
  add('Dijk 9', []);
  add('Dijk 10', [line('regulier', 0)]);
});

test('a row names the plot, adds up its homes per type and puts the heaviest type first', () => {
  const row = plotRows(session, all, 'number')[1];
  expect(row?.label).toBe('L2');
  expect(row?.units).toEqual([
    { type: 'zorggeschikt', units: 24 },
    { type: 'geclusterd', units: 36 },
  ]);
  expect(row?.total).toBe(60);
  expect(row?.proposer).toBe(care);
});

test('plots come by number, by name as a reader expects, by most homes, or with a known proposer first', () => {
  expect(names(plotRows(session, all, 'number'))).toEqual(['Molenweg', 'De Gouw', 'Dijk 9', 'Dijk 10']);
  expect(names(plotRows(session, all, 'name'))).toEqual(['De Gouw', 'Dijk 9', 'Dijk 10', 'Molenweg']);
  expect(names(plotRows(session, all, 'units'))).toEqual(['De Gouw', 'Molenweg', 'Dijk 9', 'Dijk 10']);
  expect(names(plotRows(session, all, 'proposer'))).toEqual(['De Gouw', 'Molenweg', 'Dijk 9', 'Dijk 10']);
});

test('sorting by status goes from kandidaat to afgevallen', () => {
  session = apply(session, setStatus(session, plotId('Molenweg'), 'afgevallen', 'te klein')).session;
  session = apply(session, setStatus(session, plotId('De Gouw'), 'afgesproken', '')).session;
  expect(names(plotRows(session, all, 'status'))).toEqual(['Dijk 9', 'Dijk 10', 'De Gouw', 'Molenweg']);
});

test('text finds a name, a number or a parcel', () => {
  const find = (text: string) => names(plotRows(session, { ...all, text }, 'number'));
  expect(find(' gouw ')).toEqual(['De Gouw']);
  expect(find('l3')).toEqual(['Dijk 9']);
  expect(find('mkw01 b 1')).toEqual(['Molenweg']);
  expect(find('bestaat niet')).toEqual([]);
});

test('a type filter wants at least one home of that type', () => {
  expect(names(plotRows(session, { ...all, type: 'geclusterd' }, 'number'))).toEqual(['De Gouw']);
  expect(names(plotRows(session, { ...all, type: 'regulier' }, 'number'))).toEqual([]);
});

test('without partner: a plot that misses one is listed, unless it fell off', () => {
  const bound = { housingPartner: 'Woonstichting', carePartner: 'Zorggroep', welfarePartner: 'Bewoners' };
  session = apply(session, editPlot(session, plotId('De Gouw'), bound)).session;
  session = apply(session, setStatus(session, plotId('Dijk 9'), 'afgevallen', '')).session;
  expect(names(plotRows(session, { ...all, withoutPartner: true }, 'number'))).toEqual(['Molenweg', 'Dijk 10']);
});

test('the totals say which homes stand in plots that fell off', () => {
  session = apply(session, setStatus(session, plotId('Molenweg'), 'afgevallen', '')).session;
  expect(rowTotals(plotRows(session, all, 'number'))).toEqual({ plots: 4, homes: 70, dropped: 10, undecided: 0 });
});

test('a version that a merge left open is marked, and the totals say what it holds', () => {
  const doubts = [{ about: 'programme', bid: 'Zorggroep' }] as const;
  const original = plotId('Molenweg');
  const id = plotId('Molenweg/Zorggroep');
  const before = session.plots.get(original);
  if (!before) throw new Error('Molenweg is in the session');
  const version = { ...before, id, number: 9, programme: [line('nultreden', 12)], doubts };
  const put = [{ ...before, doubts }, version];
  session = apply(session, { intent: 'mergeBids', subject: '', put, deleted: [] }).session;
  const rows = plotRows(session, all, 'number');
  expect(rows.filter(({ waits }) => waits).map((row) => row.id)).toEqual([id]);
  expect(rowTotals(rows)).toEqual({ plots: 5, homes: 82, dropped: 0, undecided: 12 });
});

test('blanks are no filter', () => {
  expect(isFiltered(all)).toBe(false);
  expect(isFiltered({ ...all, text: '  ' })).toBe(false);
  expect(isFiltered({ ...all, withoutPartner: true })).toBe(true);
});
