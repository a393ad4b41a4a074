import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { plotId } from '../../domain/ids';
import type { LogEntry } from '../../session/log-entry';
import type { LogItem } from '../../session/session-log';
import { byDay, logRows } from './log-rows';
import { logText } from './log-text';

const here = plotId('here');
const entry = (order: number, at: string, patch: Partial<LogEntry> = {}): LogEntry => ({
  order,
  at,
  proposer: '',
  intent: 'setProgramme',
  subject: 'De Gouw',
  how: 'done',
  plots: [plotId('gone'), here],
  inverse: { intent: 'setProgramme', subject: '', put: [], deleted: [] },
  ...patch,
});
const day: LogItem = { order: 1, day: '2026-11-20', counts: { createPlot: 12, setProgramme: 1 } };
const first = entry(2, '2026-11-21T10:00:00');
const second = entry(3, '2026-11-22T09:05:00', { intent: 'createPlot', proposer: 'Wonen', plots: [] });
const third = entry(4, '2026-11-22T10:15:00', { how: 'undone' });

test('a line goes to its plot while that is there, and back when all after it can be taken back', () => {
  const { plots } = aSession([aPlot({ id: here })]);
  const rows = logRows([third, second, first, day], plots);
  expect(rows).toEqual([
    { kind: 'entry', item: third, plot: here, canGoBack: false },
    { kind: 'entry', item: second, plot: null, canGoBack: true },
    { kind: 'entry', item: first, plot: here, canGoBack: true },
    { kind: 'day', item: day },
  ]);
  const withGap = logRows([third, { ...second, inverse: null }, first], plots);
  expect(withGap.map((row) => row.kind === 'entry' && row.canGoBack)).toEqual([false, true, false]);
  expect(byDay(rows).map((group) => [group.day, group.rows.length])).toEqual([
    ['2026-11-22', 2],
    ['2026-11-21', 1],
    ['2026-11-20', 1],
  ]);
});

test('as text it reads from the beginning, with who and what', () => {
  const header = { name: 'Sessie 22 november', municipalityName: 'Markerwaard' };
  expect(logText(header, [day, second, third], '2026-11-22T12:00:00').split('\r\n')).toEqual([
    'Wat deden we: Sessie 22 november (Markerwaard)',
    'Gemaakt op 22 november 2026 om 12:00',
    '',
    '20 november 2026: 12 × plot … gemaakt; 1 × programma van … gewijzigd',
    '22 november 2026 om 09:05: Wonen: Plot De Gouw gemaakt',
    '22 november 2026 om 10:15: Ongedaan gemaakt: programma van De Gouw gewijzigd',
    '',
  ]);
});
