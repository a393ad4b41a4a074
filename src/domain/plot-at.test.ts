import { expect, test } from 'vitest';
import { aParcel, aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { plotId } from './ids';
import type { Plot } from './plot';
import { plotAt } from './plot-at';
import type { RdMultiPolygon, RdPoint } from './rd-geometry';

const left: RdMultiPolygon = [
  [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
];
const right: RdMultiPolygon = [
  [
    [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
      [20, 0],
    ],
  ],
];
const [inLeft, between, inRight]: readonly RdPoint[] = [
  [5, 5],
  [15, 5],
  [25, 5],
];
const whole = aParcel(1);
const part = (geometry: RdMultiPolygon) => aParcel(1, { part: true, geometry });
const plot = (id: string, parcels: Plot['parcels'], status: Plot['status'] = 'kandidaat') =>
  aPlot({ id: plotId(id), parcels, status });
const at = (plots: readonly Plot[], place: RdPoint | null | undefined) =>
  plotAt(aSession(plots), whole.parcelId, place ?? null)?.id ?? null;

test('of two drawn parts of one parcel, the place says which plot', () => {
  const plots = [plot('a', [part(left)]), plot('b', [part(right)])];
  expect([inLeft, between, inRight].map((place) => at(plots, place))).toEqual(['a', null, 'b']);
});

test('a whole parcel is its plot, wherever it is pointed at and also by name', () => {
  const plots = [plot('a', [aParcel(2)]), plot('b', [whole])];
  expect(at(plots, between)).toBe('b');
  expect(at(plots, null)).toBe('b');
  expect(at([plot('a', [aParcel(2)])], inLeft)).toBeNull();
});

test('by name alone, a parcel of which only parts are taken is free', () => {
  expect(at([plot('a', [part(left)])], null)).toBeNull();
});

test('a plot that fell off gives way, but opens where there is no other', () => {
  const dropped = plot('a', [whole], 'afgevallen');
  expect(at([dropped, plot('b', [whole])], inLeft)).toBe('b');
  expect(at([dropped, plot('b', [part(right)])], inRight)).toBe('b');
  expect(at([dropped, plot('b', [part(right)])], inLeft)).toBe('a');
  expect(at([dropped], null)).toBe('a');
});
