import { expect, test } from 'vitest';
import { aLine, aPlot } from '../../../fixtures/arbitraries/examples';
import { initialView } from '../../session/view-store';
import { printLegend } from './print-legend';
import { signSvg } from './sign-svg';

const common = { gemeente: null, visible: initialView.visibleLayers, hiddenAmenities: [], pictures: false, zoom: 14 };

test('a printed legend names only what is on the map', () => {
  const plots = [
    aPlot({ programme: [aLine(24, 'zorggeschikt'), aLine(3, 'regulier')], status: 'kansrijk' }),
    aPlot({ status: 'afgevallen', programme: [aLine(9, 'nultreden')] }),
    aPlot({ parcels: [], status: 'afgesproken', programme: [aLine(9, 'geclusterd')] }),
  ];
  const legend = printLegend({ ...common, plots });
  expect(legend.map(({ title, lines }) => [title, lines.map(({ label }) => label)])).toEqual([
    ['Plots', ['Zorggeschikt', 'Kansrijk', 'Afgevallen']],
  ]);
  expect(printLegend({ ...common, plots: [aPlot({ programme: [] })] })[0]?.lines.map(({ label }) => label)).toEqual([
    'Nog geen programma',
    'Kandidaat',
  ]);
});

test('what is switched off is not in it', () => {
  const visible = { ...initialView.visibleLayers, plots: false };
  expect(printLegend({ ...common, visible, plots: [aPlot()] })).toEqual([]);
});

test('a sign is SVG with its own hatch', () => {
  const [line] = printLegend({ ...common, plots: [aPlot({ programme: [aLine(1, 'geclusterd')] })] })[0]?.lines ?? [];
  const svg = line ? signSvg(line.symbol, 's1') : '';
  expect(svg).toContain('<pattern id="s1"');
  expect(svg).toContain('fill="url(#s1)"');
  expect(svg).toContain('>G</text>');
});
