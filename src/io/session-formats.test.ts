import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { apply } from '../domain/apply';
import { startId } from '../domain/ids';
import { handOut } from '../domain/intents/hand-out';
import { readSessionText } from '../session/file/read-session-file';
import { exportFileName } from './export-file-name';
import { RELEASE_FORMATS } from './release-formats';
import { SESSION_FORMATS } from './session-formats';

const ALL = [...SESSION_FORMATS, ...RELEASE_FORMATS];
const context = { writtenAt: '2026-11-22T16:00:00.000Z' };

test('no two kinds of file are saved over each other', () => {
  expect(new Set(ALL.map(({ extension }) => extension)).size).toBe(ALL.length);
});

test('the session file holds the whole session', async () => {
  const format = SESSION_FORMATS.find(({ id }) => id === 'session');
  const session = aSession([aPlot()]);
  const write = await format?.loadWriter();
  expect(readSessionText(write?.(session, context) ?? '')).toEqual({ ok: true, value: { session, notes: [] } });
});

test('the starting file holds the session as it was handed out, whatever happened since', async () => {
  const before = aSession([aPlot()]);
  const handedOut = apply(before, handOut(before, startId('start-1'))).session;
  const write = await SESSION_FORMATS.find(({ handsOut }) => handsOut)?.loadWriter();
  const later = { ...handedOut, plots: new Map() };
  expect(readSessionText(write?.(later, context) ?? '')).toEqual({
    ok: true,
    value: { session: handedOut, notes: [] },
  });
});

test.each([
  ['Markerwaard', 'Sessie 22 november', 'markerwaard-sessie-2026-11-22.rd.geojson'],
  ['Markerwaard', 'Sessie 22 november 2026, avond', 'markerwaard-sessie-avond-2026-11-22.rd.geojson'],
  ['Markerwaard', 'Sessie 2026-11-22', 'markerwaard-sessie-2026-11-22.rd.geojson'],
  ['Markerwaard', 'Sessie 21 november 2026', 'markerwaard-sessie-21-november-2026-2026-11-22.rd.geojson'],
  ['Markerwaard', 'Sessie 122 november', 'markerwaard-sessie-122-november-2026-11-22.rd.geojson'],
  ["'s-Gravenhage", 'Ronde 2: café/“hof”?', 's-gravenhage-ronde-2-cafe-hof-2026-11-22.rd.geojson'],
  ['', '../..\\', '2026-11-22.rd.geojson'],
])('%s, %s is saved as %s', (municipalityName, name, expected) => {
  expect(exportFileName({ municipalityName, name }, context.writtenAt, { extension: 'rd.geojson' })).toBe(expected);
});

test('a file for others has a name of its own', () => {
  const header = { municipalityName: 'Markerwaard', name: 'Sessie' };
  expect(exportFileName(header, context.writtenAt, { extension: 'geojson' }, 'openbaar')).toBe(
    'markerwaard-sessie-openbaar-2026-11-22.geojson',
  );
});
