import { expect, test } from 'vitest';
import { aParcel, aPlot, square } from '../../fixtures/arbitraries/examples';
import { tangle } from '../package/testing/clipped';
import { plotOutlines } from './plot-outlines';

test('parcels that lie against each other become one outline', () => {
  const outlines = plotOutlines();
  expect(outlines.union(aPlot({ parcels: [aParcel(1), aParcel(2)] }))).toHaveLength(1);
  expect(outlines.union(aPlot({ parcels: [] }))).toEqual([]);
  expect(outlines.unjoined()).toEqual([]);
});

test('a plot that cannot be joined goes out parcel by parcel, and is named', () => {
  const outlines = plotOutlines();
  const knot = aPlot({ parcels: [aParcel(1), aParcel(2, { geometry: tangle })] });
  expect(outlines.union(knot)).toEqual([...square(150_010, 510_000), ...tangle]);
  expect(outlines.union(aPlot({ parcels: [aParcel(1)] }))).toEqual(square(150_010, 510_000));
  outlines.union({ ...knot, parcels: knot.parcels.slice(1) });
  expect(outlines.unjoined()).toEqual([knot]);
});
