import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEmptySession, FROM_2031, TO_2030 } from '../../../fixtures/arbitraries/examples';
import { apply } from '../apply';
import type { TargetType } from '../code-lists';
import { planId, plotId } from '../ids';
import { addPlans } from '../intents/add-plans';
import type { Session } from '../session';
import type { ExistingPlan } from './existing-plan';
import { homesOf, mustAsk, periodOfYear, sumPlans } from './plan-sums';

const periods = [TO_2030, FROM_2031];
const aPlan = (patch: Partial<ExistingPlan>): ExistingPlan => ({
  id: 'plan-1',
  code: 'P1',
  name: 'Plan',
  units: { nultreden: null, geclusterd: null, zorggeschikt: null },
  planningStatus: '1A Onherroepelijk',
  year: 2029,
  geometry: null,
  ...patch,
});
const units = (nultreden: number | null, geclusterd: number | null, zorggeschikt: number | null) => ({
  nultreden,
  geclusterd,
  zorggeschikt,
});

test('a year lies in the period that holds it', () => {
  expect([2025, 2030, 2031, 2036, 2037].map((year) => periodOfYear(year, periods))).toEqual([
    TO_2030,
    TO_2030,
    FROM_2031,
    FROM_2031,
    null,
  ]);
});

test('three numbers that may overlap are asked about; one is not', () => {
  expect(mustAsk([aPlan({ units: units(30, null, null) })])).toBe(false);
  expect(mustAsk([aPlan({ units: units(30, 20, 0) })])).toBe(true);
});

test('nested numbers count each home once, in its heaviest type; what cannot be nested is left out', () => {
  expect(homesOf({ units: units(50, 30, 10) }, 'nested')).toEqual(units(20, 20, 10));
  expect(homesOf({ units: units(null, null, 10) }, 'nested')).toEqual(units(0, 0, 10));
  expect(homesOf({ units: units(5, 30, 10) }, 'nested')).toBeNull();
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (light, middle, heavy) => {
      const nested = homesOf({ units: units(light + middle + heavy, middle + heavy, heavy) }, 'nested');
      expect(nested).toEqual(units(light, middle, heavy));
    }),
  );
});

test('sums stand per period and type, hard apart from soft, and nothing goes by unsaid', () => {
  const plans = [
    aPlan({ units: units(30, null, null) }),
    aPlan({ units: units(10, null, null), planningStatus: '3 In voorbereiding' }),
    aPlan({ units: units(null, 12, null), planningStatus: '', year: 2033 }),
    aPlan({ name: 'Zonder jaar', units: units(7, null, null), year: null }),
  ];
  const sums = sumPlans(plans, { periods, withoutYear: null, counted: 'apart' });
  expect(sums.homes).toEqual([
    { period: TO_2030, type: 'nultreden', hard: 30, soft: 10 },
    { period: FROM_2031, type: 'geclusterd', hard: 0, soft: 12 },
  ]);
  expect(sums.hardnessUnknown).toBe(1);
  expect(sums.leftOut.map(({ name }) => name)).toEqual(['Zonder jaar']);
  expect(sumPlans(plans, { periods, withoutYear: TO_2030, counted: 'apart' }).homes[0]?.hard).toBe(37);
});

test('what is added stands in the starting balance and in the plots, and goes out again in one step', () => {
  const session = anEmptySession();
  const homes = [{ period: TO_2030, type: 'nultreden', hard: 30, soft: 0 }] as const;
  const plans = [{ id: planId('kept'), plan: aPlan({}), homes }];
  const change = addPlans(session, {
    name: 'monitor',
    day: '2026-11-22',
    plans,
    codes: [{ plot: plotId('weg'), planCode: 'P1' }],
  });
  const { session: after, inverse } = apply(session, change);
  expect(after.target.lines).toContainEqual({
    type: 'nultreden',
    period: TO_2030,
    units: null,
    built: null,
    plannedHard: 30,
    plannedSoft: null,
  });
  expect([...after.plans.values()]).toMatchObject([{ id: 'kept', code: 'P1', list: 'monitor', counted: homes }]);
  expect(apply(after, inverse).session).toEqual(session);
});

test('a plan that comes in again counts once, with what it says now', () => {
  const add = (session: Session, id: string, hard: number, type: TargetType = 'nultreden'): Session => {
    const homes = [{ period: TO_2030, type, hard, soft: 0 }];
    const plans = [{ id: planId(id), plan: aPlan({}), homes }];
    return apply(session, addPlans(session, { name: 'monitor', day: '2026-11-22', plans, codes: [] })).session;
  };
  const hardOf = ({ target }: Session, of: TargetType): number | null | undefined =>
    target.lines.find(({ type }) => type === of)?.plannedHard;
  const once = add(anEmptySession(), 'a', 30);
  const two = add(once, 'b', 12);
  expect(hardOf(two, 'nultreden')).toBe(42);
  const again = add(two, 'a', 24, 'geclusterd');
  expect([hardOf(again, 'nultreden'), hardOf(again, 'geclusterd'), again.plans.size]).toEqual([12, 24, 2]);
  const emptied = { ...once, target: { ...once.target, lines: [] } };
  expect(hardOf(add(emptied, 'a', 30), 'nultreden')).toBe(30);
});
