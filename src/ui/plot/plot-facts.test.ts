import { expect, test } from 'vitest';
import { plotFacts } from './plot-facts';
import { somePlot } from './testing/some-plot';

test('homes, area and homes per hectare of a plot', () => {
  const plot = somePlot({ parcels: ['1', '2'], areaM2: 2500, homes: 60 });
  expect(plotFacts(plot)).toMatchObject({ homes: 60, areaM2: 5000, homesPerHectare: 120 });
});

test('without an area there is no density, and an unknown number pulled down gives no net', () => {
  expect(plotFacts(somePlot({ homes: 60 }))).toMatchObject({ homesPerHectare: null, net: null });
  expect(plotFacts({ ...somePlot({ homes: 60 }), demolishedUnits: 12 })).toMatchObject({ net: 48 });
});

test('ownership is added up per category', () => {
  const plot = somePlot({ parcels: ['1', '2', '3'], areaM2: 100 });
  const parcels = plot.parcels.map((parcel, index) => ({
    ...parcel,
    landOwner: index === 1 ? ('corporatie' as const) : ('gemeente' as const),
  }));
  expect(plotFacts({ ...plot, parcels }).landOwners).toEqual([
    { owner: 'gemeente', areaM2: 200 },
    { owner: 'corporatie', areaM2: 100 },
  ]);
  expect(plotFacts({ ...plot, parcels, landOwner: 'particulier' }).landOwners).toEqual([
    { owner: 'particulier', areaM2: 300 },
  ]);
});
