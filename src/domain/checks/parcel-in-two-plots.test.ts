import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aParcel, aPlot } from '../../../fixtures/arbitraries/examples';
import type { Plot } from '../plot';
import { createOverlapFinder } from './parcel-in-two-plots';

const find = (plots: readonly Plot[]) => createOverlapFinder()(plots);

test('names the other plots of a shared parcel', () => {
  const west = aPlot({ name: 'West', parcels: [aParcel(1), aParcel(2)] });
  const east = aPlot({ name: 'Oost', parcels: [aParcel(2), aParcel(3)] });
  const apart = aPlot({ name: 'Apart', parcels: [aParcel(4)] });
  const found = find([west, east, apart]);
  expect(found.get(west.id)?.params).toEqual({ parcels: 1, otherPlots: ['Oost'] });
  expect(found.get(east.id)?.params).toEqual({ parcels: 1, otherPlots: ['West'] });
  expect(found.has(apart.id)).toBe(false);
});

test('two drawn parts of a parcel may lie in two plots, a part and the whole may not', () => {
  const part = aPlot({ parcels: [aParcel(1, { part: true })] });
  const otherPart = aPlot({ parcels: [aParcel(1, { part: true })] });
  const whole = aPlot({ parcels: [aParcel(1)] });
  expect(find([part, otherPart]).size).toBe(0);
  expect(find([part, otherPart, whole]).size).toBe(3);
});

test('a parcel twice in one plot is no matter of two plots', () => {
  expect(find([aPlot({ parcels: [aParcel(1), aParcel(1, { part: true })] })]).size).toBe(0);
});

test('what is kept between calls gives what a fresh look gives', () => {
  const pool = Array.from({ length: 7 }, (_, index) =>
    aPlot({
      parcels: [
        aParcel(index % 3),
        aParcel(index % 4, { part: index % 2 === 0 }),
        aParcel(index % 3, { part: index % 2 === 1 }),
      ],
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.subarray(pool), { maxLength: 8 }), (lists) => {
      const kept = createOverlapFinder();
      for (const plots of lists) expect(kept(plots)).toEqual(find(plots));
    }),
  );
});
