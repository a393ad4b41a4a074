import { expect, test } from 'vitest';
import { mayLieIn, periodYears } from './period-years';

test.each([
  ['t/m 2030', null, 2030],
  [' T/M  2030', null, 2030],
  ['tot en met 2030', null, 2030],
  ['2031-2036', 2031, 2036],
  ['2031 – 2036', 2031, 2036],
  ['2031 t/m 2036', 2031, 2036],
  ['vanaf 2037', 2037, null],
  ['2037 en later', 2037, null],
  ['2030', 2030, 2030],
])('%s', (period, from, to) => {
  expect(periodYears(period)).toEqual({ from, to });
});

test.each(['', 'eerste fase', 'tot 2030', 'na 2030', '2036-2031', 'fase 2031-2036', '30-36', '2031-36'])(
  '%j says no years, and denies none',
  (period) => {
    expect(periodYears(period)).toBeNull();
    expect(mayLieIn(1999, period)).toBe(true);
  },
);

test('the first and the last year belong to the period', () => {
  expect([2030, 2031, 2036, 2037].map((year) => mayLieIn(year, '2031-2036'))).toEqual([false, true, true, false]);
  expect([2025, 2030, 2031].map((year) => mayLieIn(year, 't/m 2030'))).toEqual([true, true, false]);
  expect([2036, 2037, 2099].map((year) => mayLieIn(year, 'vanaf 2037'))).toEqual([false, true, true]);
});
