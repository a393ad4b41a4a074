import { expect, test } from 'vitest';
import { aLine, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { mapImageTexts } from '../../ui/texts/map-image';
import { plotsOnMap } from './plots-on-map';

const plots = [
  ...aSession([
    aPlot({ parcels: [], programme: [aLine(9, 'nultreden')] }),
    aPlot({ programme: [aLine(40, 'nultreden')], status: 'afgevallen' }),
    aPlot({ programme: [] }),
    aPlot({ programme: [aLine(1_250, 'geclusterd')] }),
  ]).plots.values(),
];
const labels = plots.map(({ number }) => `L${number}`);

test('the words of the map are explained by a plot that is on it, with its own number of homes', () => {
  const found = plotsOnMap(plots, new Set());
  expect(found.example).toEqual({ label: labels[3], words: `${labels[3]}: 1.250`, homes: 1_250 });
  expect(found.unplaced).toEqual([labels[0]]);
  expect(mapImageTexts.notes(found)).toEqual([
    `1 plot zonder plaats staat niet op de kaart: ${labels[0]}.`,
    `Bij een plot staat het nummer en het aantal woningen. ${labels[3]}: 1.250 is plot ${labels[3]}, met 1.250 woningen.`,
  ]);
});

test('without a plot to point at nothing is explained', () => {
  const [, , , last] = plots;
  expect(mapImageTexts.notes(plotsOnMap(plots.slice(1, 3), new Set()))).toEqual([]);
  expect(plotsOnMap(plots.slice(3), new Set(last ? [last.id] : [])).example).toBeNull();
});
