import { expect, test } from 'vitest';
import { aLine, aParcel, aPlot } from '../../../fixtures/arbitraries/examples';
import { partnerId } from '../../domain/ids';
import { sayingOf, type Topic, topicsOf } from '../../domain/merge/topics';
import type { Plot } from '../../domain/plot';
import { programmeOf, sayingText } from './saying-text';

const said = (topic: Topic, patch: Partial<Plot>): string =>
  sayingText(sayingOf(aPlot(patch), topic), (id) => `Partij ${id}`);

test.each([
  [
    'programme',
    { programme: [aLine(1200, 'zorggeschikt', 'sociale huur'), aLine(30, 'geclusterd')] },
    '1.200 zorggeschikt, 30 geclusterd, sociale huur',
  ],
  ['parcels', { parcels: [aParcel(1), aParcel(2)] }, 'MKW01 B 1, MKW01 B 2'],
  ['status', { status: 'afgevallen', dropReason: 'te nat' }, 'afgevallen: te nat'],
  ['status', { status: 'kansrijk', dropReason: '' }, 'kansrijk'],
  ['opinion:p1', { opinions: [{ partner: partnerId('p1'), value: 'twijfel', reason: 'druk' }] }, 'twijfel: druk'],
  ['opinion:p1', { opinions: [] }, 'niets ingevuld'],
  ['proposedBy', { proposedBy: partnerId('p1') }, 'Partij p1'],
  ['expectedYear', { expectedYear: 2029 }, '2029'],
  ['demolishedUnits', { demolishedUnits: null }, 'niets ingevuld'],
  ['demolishedUnits', { demolishedUnits: 0 }, '0'],
  [
    'agreements',
    { agreements: [{ what: 'Schets', organisation: 'De Gouw', due: '2027-01-01' }] },
    'Schets, De Gouw, 1 januari 2027',
  ],
] as const)('%s is said in one line', (topic, patch, text) => {
  expect(said(topic, patch)).toBe(text);
});

test('a plot says how many homes it has, or that it has none yet', () => {
  expect(programmeOf({ programme: [aLine(24, 'zorggeschikt')] })).toBe('24 zorggeschikt');
  expect(programmeOf({ programme: [] })).toBe('nog geen woningen');
});

test('every topic of a plot has words', () => {
  const plot = aPlot();
  for (const topic of topicsOf([plot])) expect(said(topic, plot)).not.toMatch(/object|undefined/);
});
