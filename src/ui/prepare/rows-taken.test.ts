import { expect, test } from 'vitest';
import { rowsTaken } from './rows-taken';
import { someReport } from './testing/samples';

test('rows without a place are not taken in, until they have one', () => {
  const report = someReport([0, 0, 1, 1], { read: 46, written: 41 });
  const row = { position: 7, name: '', address: '', why: 'unknown' } as const;
  expect(rowsTaken({ report, unplaced: [row, { ...row, position: 9 }] })).toBe(39);
  expect(rowsTaken({ report, unplaced: [] })).toBe(41);
});
