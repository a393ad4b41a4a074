import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlot } from '../../../fixtures/arbitraries/examples';
import type { Plot } from '../plot';
import { changedRun, keptPerPlot } from './plot-run';

const pool = Array.from({ length: 8 }, () => aPlot());
const anyPlots = fc.shuffledSubarray(pool);

test('what lies outside the run is the same in both lists', () => {
  fc.assert(
    fc.property(anyPlots, anyPlots, (before, after) => {
      const { from, beforeEnd, afterEnd } = changedRun(before, after);
      expect(before.slice(0, from)).toEqual(after.slice(0, from));
      expect(before.slice(beforeEnd)).toEqual(after.slice(afterEnd));
      expect(beforeEnd).toBeGreaterThanOrEqual(from);
      expect(afterEnd).toBeGreaterThanOrEqual(from);
    }),
  );
});

test('one changed plot is a run of one', () => {
  const after = pool.with(3, aPlot());
  expect(changedRun(pool, after)).toEqual({ from: 3, beforeEnd: 4, afterEnd: 4 });
  expect(changedRun(pool, [...pool])).toEqual({ from: 8, beforeEnd: 8, afterEnd: 8 });
});

test('kept values are those of a fresh computation, and only the run is computed', () => {
  const asked: Plot[] = [];
  const numbers = keptPerPlot((plot) => {
    asked.push(plot);
    return plot.number;
  });
  fc.assert(
    fc.property(anyPlots, (plots) => {
      expect(numbers(plots)).toEqual(plots.map((plot) => plot.number));
    }),
  );
  numbers(pool);
  asked.length = 0;
  const added = aPlot();
  numbers([...pool, added]);
  expect(asked).toEqual([added]);
});
