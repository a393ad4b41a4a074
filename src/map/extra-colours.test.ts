import { expect, test } from 'vitest';
import type { OpenedExtraLayer } from '../package/open-package';
import { extraColours } from './extra-colours';

const layer = (colourBy: string | null, values: readonly unknown[]): OpenedExtraLayer => ({
  name: 'Grond',
  member: 'layer-grond.geojson',
  geometryKind: 'polygon',
  colourBy,
  featureCount: values.length,
  source: '',
  licence: '',
  referenceDate: '',
  geoJson: {
    type: 'FeatureCollection',
    features: values.map((soort) => ({
      type: 'Feature',
      properties: { soort },
      geometry: { type: 'Point', coordinates: [5, 52] },
    })),
  },
});

test('the most frequent values get a colour each, all others one together', () => {
  const values = ['a', 'b', 'b', ...'cdefghij', null];
  const colours = extraColours(layer('soort', values), 0);
  expect(colours[0]?.value).toBe('b');
  expect(colours).toHaveLength(9);
  expect(colours.at(-1)?.value).toBeNull();
  expect(new Set(colours.map(({ color }) => color)).size).toBe(9);
});

test('a layer without such a column has one colour, another than the layer before it', () => {
  expect(extraColours(layer(null, ['a']), 0)).toHaveLength(1);
  expect(extraColours(layer(null, ['a']), 0)).not.toEqual(extraColours(layer(null, ['a']), 1));
});
