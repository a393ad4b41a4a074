import { expect, test } from 'vitest';
import type { LayerRole, PreparedLayer } from '../../services/preparation/preparation';
import { columnsSaid } from './columns-said';
import { someLayer } from './testing/samples';

const layer = (role: LayerRole, columns: Record<string, string | null>, more: Partial<PreparedLayer> = {}) =>
  someLayer({
    id: 'layer',
    role,
    fields: Object.entries(columns).map(([field, column]) => ({
      field,
      column,
      required: role === 'parcels' && field === 'number',
    })),
    ...more,
  });

test('a list without any column for the place says so', () => {
  const said = columnsSaid(
    layer('care', { name: 'Naam', postcode: 'PC', houseNumber: null, address: null, x: null, y: null }),
  );
  expect(said).toEqual({ line: expect.stringContaining('waar een rij ligt'), isMissing: true });
});

test.each([
  [{ postcode: 'PC', houseNumber: 'nr' }],
  [{ address: 'Adres' }],
  [{ x: 'oost', y: 'noord' }],
  [{ street: 'Straat', city: 'Plaats' }],
])('a place is enough in any form: %o', (columns) => {
  expect(columnsSaid(layer('care', columns)).isMissing).toBe(false);
});

test('rows with a shape need no column for their place', () => {
  expect(columnsSaid(layer('amenities', { name: 'Naam' }, { kinds: ['point'] })).isMissing).toBe(false);
});

test('land without the kind of owner says so, until the user says whose it is', () => {
  const land = { category: null };
  expect(columnsSaid(layer('owners', land)).isMissing).toBe(true);
  expect(columnsSaid(layer('owners', land, { owner: 'gemeente' })).isMissing).toBe(false);
  expect(columnsSaid(layer('owners', { category: 'soort' })).isMissing).toBe(false);
});

test('a column that the role cannot do without comes first', () => {
  expect(columnsSaid(layer('parcels', { number: null }))).toEqual({
    line: '1 nodige kolom is niet herkend',
    isMissing: true,
  });
});
