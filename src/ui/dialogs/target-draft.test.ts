import { expect, test } from 'vitest';
import { emptyTarget } from '../../domain/empty-target';
import { periodId } from '../../domain/ids';
import { lineOf, withCell, withoutPeriod, withPeriod, withStatusCounted } from './target-draft';

const first = periodId('t/m 2030');
const later = periodId('2037-2040');

test('one number is filled in, the others stay unknown', () => {
  const target = withCell(emptyTarget(), 'geclusterd', first, 'units', 310);
  expect(lineOf(target, 'geclusterd', first)).toMatchObject({ units: 310, built: null });
  expect(lineOf(target, 'zorggeschikt', first).units).toBeNull();
});

test('filling in and making unknown again gives back the same target', () => {
  const filled = withCell(emptyTarget(), 'nultreden', first, 'built', 12);
  expect(withCell(filled, 'nultreden', first, 'built', null)).toEqual(emptyTarget());
});

test('an own period comes last and can be filled in', () => {
  const target = withCell(withPeriod(emptyTarget(), later), 'zorggeschikt', later, 'units', 40);
  expect(target.periods.at(-1)).toBe(later);
  expect(lineOf(target, 'zorggeschikt', later).units).toBe(40);
  expect(withPeriod(target, later)).toBe(target);
});

test('a period goes with its numbers', () => {
  const target = withoutPeriod(withCell(emptyTarget(), 'zorggeschikt', first, 'units', 40), first);
  expect(target.periods).not.toContain(first);
  expect(target.lines.some((line) => line.period === first)).toBe(false);
});

test('switching a status off and on gives back the same list', () => {
  const target = emptyTarget();
  const off = withStatusCounted(target, 'kandidaat', false);
  expect(off.countedStatuses).toEqual(['kansrijk', 'afgesproken']);
  expect(withStatusCounted(off, 'kandidaat', true).countedStatuses).toEqual(target.countedStatuses);
});
