import { expect, test } from 'vitest';
import { aParcel, aPlot } from '../../../fixtures/arbitraries/examples';
import { holdingPlots } from './holding-plots';

const parcel = aParcel(1);
const whole = aPlot({ parcels: [parcel, aParcel(2)] });
const partly = aPlot({ parcels: [aParcel(1, { part: true }), aParcel(2)] });
const dropped = aPlot({ parcels: [parcel], status: 'afgevallen' });

test('a plot that fell off takes nothing away', () => {
  expect(holdingPlots({ parcel, plots: [whole, dropped] })).toEqual({
    live: [whole],
    onlyParts: false,
    dropped: [dropped],
  });
});

test('drawn parts leave the rest of the parcel free', () => {
  expect(holdingPlots({ parcel, plots: [partly, dropped] }).onlyParts).toBe(true);
  expect(holdingPlots({ parcel, plots: [partly, whole] }).onlyParts).toBe(false);
});
