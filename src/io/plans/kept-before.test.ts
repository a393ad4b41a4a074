import { expect, test } from 'vitest';
import { square } from '../../../fixtures/arbitraries/examples';
import { planId } from '../../domain/ids';
import type { ExistingPlan } from '../../domain/plans/existing-plan';
import type { KeptPlan } from '../../domain/plans/kept-plan';
import { keptBefore } from './kept-before';

const plan = (patch: Partial<ExistingPlan>): ExistingPlan => ({
  id: 'plan-1',
  code: '',
  name: 'De Hof',
  units: { nultreden: 10, geclusterd: null, zorggeschikt: null },
  planningStatus: '',
  year: null,
  geometry: null,
  ...patch,
});
const kept = (id: string, patch: Partial<ExistingPlan> = {}): KeptPlan => ({
  ...plan(patch),
  kind: 'plan',
  id: planId(id),
  list: 'monitor.csv',
  addedOn: '2026-11-22',
  counted: [],
});
const found = (patch: Partial<ExistingPlan>, ...before: KeptPlan[]): string | undefined =>
  keptBefore([plan(patch)], before).get('plan-1')?.id;

test('a plan is known by its code, whatever it is called now', () => {
  expect(found({ code: ' p1 ', name: 'Anders' }, kept('a', { code: 'P1' }))).toBe('a');
  expect(found({ code: 'P2' }, kept('a', { code: 'P1' }))).toBeUndefined();
});

test('without a code by name and land', () => {
  expect(found({ code: 'P1', name: 'de  hof' }, kept('a'))).toBe('a');
  expect(found({ name: 'Het Veld' }, kept('a'))).toBeUndefined();
  const here = { geometry: square(1000, 1000, 100) };
  expect(found({ geometry: square(1010, 1000, 100) }, kept('a', here))).toBe('a');
  expect(found({ geometry: square(1090, 1000, 100) }, kept('a', here))).toBeUndefined();
  expect(found({}, kept('a', here))).toBe('a');
});

test('two rows with one code are two plans, as far as two were kept', () => {
  const before = [kept('a', { code: 'P1' }), kept('b', { code: 'P1' })];
  const rows = ['1', '2', '3'].map((id) => plan({ id, code: 'P1' }));
  expect([...keptBefore(rows, before).values()].map(({ id }) => id)).toEqual(['a', 'b', 'a']);
});
