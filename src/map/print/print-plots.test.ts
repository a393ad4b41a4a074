import { expect, test } from 'vitest';
import { aLine, aPlot } from '../../../fixtures/arbitraries/examples';
import { plotPlace } from '../plot-features';
import { printCamera } from './print-camera';
import { printedPlots } from './print-plots';

const plot = aPlot({ programme: [aLine(24, 'zorggeschikt')] });
const twin = aPlot({ programme: [aLine(60, 'geclusterd')], parcels: plot.parcels });
const [lng = 0, lat = 0] = plotPlace(plot)?.label ?? [];
const size = { cssWidth: 1024, cssHeight: 640 };
const paper = {
  camera: printCamera([lng - 0.02, lat - 0.01, lng + 0.02, lat + 0.01], { ...size, enlarge: 1 }),
  ...size,
};
const parts = (plots: readonly ReturnType<typeof aPlot>[], quiet: readonly ReturnType<typeof aPlot>[] = []) =>
  printedPlots({ plots, quiet: new Set(quiet.map(({ id }) => id)), care: [] }, paper).features.map(
    ({ properties }) => properties?.part,
  );

test('a plot alone has its badge in its place and a number beside it', () => {
  const { features } = printedPlots({ plots: [plot], quiet: new Set(), care: [] }, paper);
  expect(features.map(({ properties }) => properties?.part)).toEqual(['shape', 'label', 'number']);
  expect(features[2]?.properties?.unitsText).toMatch(/^L\d+: 24$/);
  const [x, y] = features[1]?.geometry.type === 'Point' ? features[1].geometry.coordinates : [];
  expect(x).toBeCloseTo(lng, 6);
  expect(y).toBeCloseTo(lat, 6);
});

test('of two plots at one place one moves aside, with a line to where it lies', () => {
  expect(parts([plot, twin]).sort()).toEqual(['label', 'label', 'leader', 'number', 'number', 'shape', 'shape']);
});

test('what gets no words has none, and moves nothing', () => {
  expect(parts([plot, { ...twin, status: 'afgevallen' }])).not.toContain('leader');
  expect(parts([plot, twin], [twin]).filter((part) => part === 'number')).toHaveLength(1);
});
