import { expect, test } from 'vitest';
import type { Column } from '../table/table';
import { tableSheet } from './table-sheet';

const column = (kind: Column['kind']): Column => ({ id: kind, heading: kind, kind, width: 10 });
const styles = (...cells: (number | null)[]) =>
  tableSheet({
    title: 'Telling',
    columns: [column('decimal'), column('percent')],
    rows: cells.map((cell) => [cell, cell]),
  }).columns.map(({ style }) => style);

test('a column has decimals only when one of its numbers has', () => {
  expect(styles(40, 0, null)).toEqual(['integer', 'percent']);
  expect(styles(40, 12.5)).toEqual(['decimal', 'percent']);
});
