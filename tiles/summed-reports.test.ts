import { expect, it } from 'vitest';
import type { ReadReport } from '../src/package/source/read-report';
import { summedReports } from './summed-reports';

const report = (change: Partial<ReadReport>): ReadReport => ({
  read: 0,
  written: 0,
  repaired: 0,
  refused: 0,
  duplicates: 0,
  repairs: {},
  reasons: {},
  refusedRows: [],
  crs: null,
  extent: null,
  ...change,
});

it('adds up what one layer was made of, and counts what it has once only as duplicates', () => {
  const file = report({ read: 5, written: 3, refused: 2, reasons: { 'no-place': 2 }, extent: [0, 0, 1, 1] });
  const service = report({ read: 4, written: 4, reasons: { 'no-place': 0 }, extent: [2, 2, 3, 3] });
  expect(summedReports([file, service], 6)).toMatchObject({
    read: 9,
    written: 6,
    refused: 2,
    duplicates: 1,
    reasons: { 'no-place': 2 },
    extent: [0, 0, 3, 3],
  });
  expect(summedReports([], 0)).toBeNull();
});
