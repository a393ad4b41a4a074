import { expect, test } from 'vitest';
import { fileSource } from './file-source';

const own = { source: 'zorglijst.csv', licence: 'onbekend', referenceDate: '2026-01-02' };

test('what is said of a file goes before what the file itself tells', () => {
  expect(fileSource(own, {})).toEqual(own);
  expect(fileSource(own, { source: ' Afdeling Wonen ', licence: 'CC0', referenceDate: '2025-12-31' })).toEqual({
    source: 'Afdeling Wonen',
    licence: 'CC0',
    referenceDate: '2025-12-31',
  });
});

test('blanks and days that do not exist are not said', () => {
  expect(fileSource(own, { source: ' ', licence: '', referenceDate: '2026-02-30' })).toEqual(own);
  expect(fileSource(own, { referenceDate: '31-12-2025' })).toEqual(own);
});
