import { expect, test } from 'vitest';
import type { UnplacedRow } from '../../../services/preparation/preparation';
import { rowAfter } from './row-queue';

const rows = [3, 7, 12].map((position): UnplacedRow => ({ position, name: '', address: '', why: 'unknown' }));
const after = (left: readonly UnplacedRow[], position: number) => rowAfter(left, position)?.position ?? null;

test('rows come in the order of the file, and those that were passed over come again', () => {
  expect(after(rows, 3)).toBe(7);
  expect(after(rows, 12)).toBe(3);
});

test('a row that was placed, or that went meanwhile, is not waited for', () => {
  expect(after(rows.slice(1), 3)).toBe(7);
  expect(after(rows.slice(0, 1), 12)).toBe(3);
});

test('the last row has none after it', () => {
  expect(after(rows.slice(0, 1), 3)).toBeNull();
  expect(after([], 3)).toBeNull();
});
