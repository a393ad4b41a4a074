import { expect, test } from 'vitest';
import { aTarget, aTargetLine, FROM_2031, TO_2030 } from '../../fixtures/arbitraries/examples';
import { TARGET_TYPES } from './code-lists';
import { emptyTarget } from './empty-target';
import { missingForTally } from './missing-for-tally';

test('a new session lacks every target, the source, its date and every starting balance', () => {
  const missing = missingForTally(emptyTarget());
  expect(missing.filter(({ what }) => what === 'target')).toHaveLength(6);
  expect(missing.filter(({ what }) => what === 'startingBalance')).toHaveLength(6);
  expect(missing[0]).toEqual({ what: 'target', type: 'zorggeschikt', period: TO_2030 });
  expect(missing.map(({ what }) => what)).toContain('source');
});

test('a target of which everything is filled in lacks nothing', () => {
  const lines = [TO_2030, FROM_2031].flatMap((period) => TARGET_TYPES.map((type) => aTargetLine({ type, period })));
  expect(missingForTally(aTarget(lines))).toEqual([]);
});

test('0 is filled in, null is not', () => {
  const lines = TARGET_TYPES.map((type) => aTargetLine({ type, units: 0, plannedSoft: null }));
  const missing = missingForTally(aTarget(lines, { periods: [TO_2030] }));
  expect(missing.map(({ what }) => what)).toEqual(['startingBalance', 'startingBalance', 'startingBalance']);
});

test('without periods there is nothing else to ask', () => {
  expect(missingForTally(aTarget([], { periods: [] }))).toEqual([{ what: 'periods' }]);
});
