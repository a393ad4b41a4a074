import { expect, test } from 'vitest';
import { periodId } from './ids';
import { newPlotPeriod } from './new-plot-period';

const [first, second] = [periodId('t/m 2030'), periodId('2031-2036')];
const target = { periods: [first, second] };

test('a new plot gets the chosen period', () => {
  expect(newPlotPeriod(target, second)).toBe(second);
});

test('and the first of the target when none is chosen, or one that the target does not have', () => {
  expect(newPlotPeriod(target, null)).toBe(first);
  expect(newPlotPeriod(target, periodId('2037-2040'))).toBe(first);
  expect(newPlotPeriod({ periods: [] }, second)).toBeUndefined();
});
