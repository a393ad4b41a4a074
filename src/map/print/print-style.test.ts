import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { aLine, aPlot } from '../../../fixtures/arbitraries/examples';
import { initialView } from '../../session/view-store';
import { printCamera } from './print-camera';
import { printedPlots } from './print-plots';
import { partOfStyle, printStyle } from './print-style';

const camera = printCamera([5.2, 52.5, 5.4, 52.6], { cssWidth: 1024, cssHeight: 640, enlarge: 1 });
const plots = printedPlots(
  { plots: [aPlot({ programme: [aLine(24, 'zorggeschikt')] }), aPlot({ programme: [] })], quiet: new Set(), care: [] },
  { camera, cssWidth: 1024, cssHeight: 640 },
);
const style = printStyle(
  { gemeente: null, visible: initialView.visibleLayers, hiddenAmenities: [], pictures: null, plots },
  null,
);

test('the style of a print is whole from the start, and nothing of the hand is in it', () => {
  expect(validateStyleMin(style)).toEqual([]);
  expect(Object.keys(style.sources)).toEqual(['plots']);
  expect(style.sources.plots).toMatchObject({ data: plots });
});

test('numbers are a layer of their own, and lines to plots lie under all words and signs', () => {
  const ids = style.layers.map(({ id }) => id);
  expect(ids).toContain('plot-number');
  const firstWords = style.layers.findIndex(({ type }) => type === 'symbol');
  expect(ids.indexOf('plot-leader')).toBe(firstWords - 2);
  expect(ids.indexOf('plot-leader-end')).toBe(firstWords - 1);
});

test('shapes and labels together are the whole style, each layer once', () => {
  const ids = (part: 'shapes' | 'labels') => partOfStyle(style, part).layers.map(({ id }) => id);
  expect([...ids('shapes'), ...ids('labels')].sort()).toEqual(style.layers.map(({ id }) => id).sort());
  expect(ids('labels')).toContain('plot-badge');
  expect(ids('labels')).not.toContain('background');
});

test('pictures of a service lie over the land and under the plots', () => {
  const pictures = { tiles: 'https://example.org/{z}/{x}/{y}', maxZoom: 19, attribution: 'Iemand' };
  const { layers } = printStyle(
    { gemeente: null, visible: initialView.visibleLayers, hiddenAmenities: [], pictures, plots },
    null,
  );
  expect(layers.slice(0, 2).map(({ id }) => id)).toEqual(['background', 'pictures']);
});
