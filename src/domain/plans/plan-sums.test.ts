import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEmptySession, FROM_2031, TO_2030 } from '../../../fixtures/arbitraries/examples';
import { apply } from '../apply';
import { plotId } from '../ids';
import { addPlans } from '../intents/add-plans';
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
  const change = addPlans(session, { name: 'monitor', homes, codes: [{ plot: plotId('weg'), planCode: 'P1' }] });
  const { session: after, inverse } = apply(session, change);
  expect(after.target.lines).toContainEqual({
    type: 'nultreden',
    period: TO_2030,
    units: null,
    built: null,
    plannedHard: 30,
    plannedSoft: null,
  });
  const twice = apply(after, addPlans(after, { name: 'monitor', homes, codes: [] })).session;
  expect(twice.target.lines.find(({ type }) => type === 'nultreden')?.plannedHard).toBe(60);
  expect(apply(after, inverse).session).toEqual(session);
});
