import { expect, test } from 'vitest';
import type { Change } from '../../domain/change';
import { lastActionLine } from './changes';

const change: Change = { intent: 'createPlot', subject: 'De Gouw', put: [], deleted: [] };

test('says what was done, undone and done again', () => {
  expect(lastActionLine({ how: 'done', change })).toBe('Plot De Gouw gemaakt');
  expect(lastActionLine({ how: 'undone', change })).toBe('Ongedaan gemaakt: plot De Gouw gemaakt');
  expect(lastActionLine({ how: 'redone', change })).toBe('Opnieuw gedaan: plot De Gouw gemaakt');
});
