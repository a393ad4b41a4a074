import { expect, test } from 'vitest';
import { aParcel, aPlot, square } from '../../../fixtures/arbitraries/examples';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { matchPlans } from './match-plans';

const plan = (code: string, geometry: RdMultiPolygon | null) => ({
  id: 'plan',
  code,
  name: 'Plan',
  units: { nultreden: 10, geclusterd: null, zorggeschikt: null },
  planningStatus: '',
  year: null,
  geometry,
});
const plot = aPlot({ planCode: ' p-12 ', parcels: [aParcel(1, { geometry: square(1000, 1000, 10) })] });
const match = (code: string, geometry: RdMultiPolygon | null, plots = [plot]) =>
  matchPlans([plan(code, geometry)], plots).get('plan');

test('a plan is a plot by its code, whatever capitals and spaces', () => {
  expect(match('P-12', null)).toMatchObject({ by: 'code', share: null });
  expect(match('P-13', null)).toBeUndefined();
});

test('or by the land that they share: at least a tenth of the smaller', () => {
  expect(match('', square(1005, 1000, 100))).toMatchObject({ by: 'land', share: 0.5 });
  expect(match('', square(1009.5, 1000, 100))).toBeUndefined();
  expect(match('', square(2000, 2000, 100))).toBeUndefined();
});

test('what fell off, or has no land, is no match', () => {
  expect(match('P-12', null, [{ ...plot, status: 'afgevallen' }])).toBeUndefined();
  expect(match('', square(1000, 1000), [{ ...plot, parcels: [] }])).toBeUndefined();
});
