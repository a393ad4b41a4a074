import { expect, test } from 'vitest';
import { aPlot, square } from '../../../fixtures/arbitraries/examples';
import { aWriteContext } from '../../../fixtures/arbitraries/releases';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { plotCutout } from './plot-cutout';
import { drawingOf, pathOf } from './plot-svg';
import type { ReportContext } from './report-context';

const contextWith = (parcels: readonly RdMultiPolygon[]): ReportContext => ({
  ...aWriteContext(),
  parcelsNear: () => parcels,
  hasParcel: () => null,
  art: {
    badge: () => '',
    color: () => '#123456',
    hatch: () => '',
    outline: () => ({ width: 2, dash: [2, 1], filled: true }),
  },
  map: null,
  mapSources: [],
});

test('a drawing keeps north up and the bounds in its middle', () => {
  const drawing = drawingOf([0, 0, 100, 50], 0, 200, 200);
  expect(drawing.unitsPerMetre).toBe(2);
  expect(drawing.at(0, 50)).toEqual([0, 50]);
  expect(drawing.at(100, 0)).toEqual([200, 150]);
  expect(pathOf(square(0, 0, 10), drawing)).toBe('M0 150L20 150L20 130L0 130Z');
});

test('a cut-out shows the plot and the parcels around it, and says so', () => {
  const plot = aPlot({ name: 'De Gouw' });
  const text = plotCutout(plot, square(0, 0, 20), contextWith([square(20, 0, 20)]), true)?.text ?? '';
  expect(text).toContain('De Gouw, met de percelen eromheen. Noord is boven.');
  expect(text).toContain('stroke-dasharray="4 2"');
  expect(plotCutout(plot, square(0, 0, 20), contextWith([square(20, 0, 20)]), false)?.text).toContain(
    'zonder omgeving',
  );
  expect(plotCutout(plot, [], contextWith([]), true)).toBeNull();
});

test('where there are too many parcels the nearest are drawn', () => {
  const parcels = Array.from({ length: 2000 }, (_, index) => square(index * 10, 0, 10));
  const text = plotCutout(aPlot(), square(0, 0, 20), contextWith(parcels.toReversed()), true)?.text ?? '';
  const drawn = /<path d="([^"]*)" fill="none" stroke="#80878d"/.exec(text)?.[1] ?? '';
  expect(drawn.match(/Z/g)).toHaveLength(500);
  expect(drawn).toContain(pathOf(square(20, 0, 10), drawingOf([0, 0, 20, 20], 25, 320, 240)));
});
