import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TARGET_TYPES } from '../../domain/code-lists';
import { emptyTarget } from '../../domain/empty-target';
import { packageId, periodId, sessionId } from '../../domain/ids';
import { newSession } from '../../domain/new-session';
import type { Target, TargetLine } from '../../domain/session';
import { tally } from '../../domain/tally';
import { barOf } from './bar';

const period = periodId('t/m 2030');

function bars(line: Partial<TargetLine>, rules: Partial<Target> = {}) {
  const target: Target = {
    ...emptyTarget([period]),
    lines: TARGET_TYPES.map((type) => ({
      type,
      period,
      units: null,
      built: null,
      plannedHard: null,
      plannedSoft: null,
      ...line,
    })),
    ...rules,
  };
  const session = newSession({
    id: sessionId('s'),
    name: 'Sessie',
    municipalityCode: 'GM0000',
    municipalityName: 'Nergens',
    fictional: true,
    packageId: packageId('p'),
    createdAt: '2026-11-22T09:00:00.000Z',
    target,
  });
  return tally(session).periods.flatMap(({ rows }) => rows.slice(0, 3).map((row) => barOf(row, period, target)));
}

test('without a target there is no goal and no shortfall, whatever is counted', () => {
  const [bar] = bars({ built: 12 });
  expect(bar).toMatchObject({
    counted: 12,
    goal: null,
    remaining: null,
    over: 0,
    state: 'no-target',
    goalPercent: null,
  });
});

test('half way is half a bar', () => {
  const [bar] = bars({ units: 180, built: 54, plannedHard: 36, plannedSoft: 0 });
  expect(bar).toMatchObject({ counted: 90, goal: 180, remaining: 90, state: 'open', goalPercent: 100 });
  expect(bar?.parts).toEqual([{ id: 'startingBalance', homes: 90, startPercent: 0, widthPercent: 50 }]);
});

test('over the goal, the goal is marked within the bar', () => {
  const [bar] = bars({ units: 100, built: 125 });
  expect(bar).toMatchObject({ counted: 125, over: 25, state: 'over', goalPercent: 80 });
});

test('a margin moves the goal, not the target', () => {
  const [bar] = bars({ units: 100, built: 100 }, { marginPercent: 130 });
  expect(bar).toMatchObject({ target: 100, goal: 130, remaining: 30 });
});

test('a target of 0 is a target: reached, not unknown', () => {
  const [bar] = bars({ units: 0 });
  expect(bar).toMatchObject({ goal: 0, remaining: 0, state: 'reached' });
});

test('the parts lie end to end and never leave the bar', () => {
  const homes = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(homes, homes, homes, homes, fc.integer({ min: 0, max: 100 }), (units, built, hard, soft, dropOut) => {
      for (const bar of bars({ units, built, plannedHard: hard, plannedSoft: soft }, { dropOutPercent: dropOut })) {
        let end = 0;
        for (const part of bar.parts) {
          expect(part.startPercent).toBeCloseTo(end, 6);
          end = part.startPercent + part.widthPercent;
        }
        expect(end).toBeLessThanOrEqual(100 + 1e-6);
        expect(bar.goalPercent).toBeLessThanOrEqual(100 + 1e-6);
      }
    }),
  );
});
