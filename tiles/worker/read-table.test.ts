import { expect, test } from 'vitest';
import { readTable } from './read-table';

const noGdal = () => Promise.reject(new Error('not asked for'));
const read = (name: string, text: string) => readTable(new File([text], name), noGdal);

test('a list is read as text under its headings, coordinates and all', async () => {
  expect(await read('lijst.csv', '\uFEFFlocatie-id;jaar;X\r\nL1;2029;147500,5\r\n')).toEqual({
    ok: true,
    value: [{ name: 'lijst', land: null, rows: [{ 'locatie-id': 'L1', jaar: '2029', X: '147500,5' }] }],
  });
});

test('what is no list is refused by name', async () => {
  expect(await read('plots.geojson', '{"type":"FeatureCollection","features":[]}')).toMatchObject({ ok: false });
  expect(await read('leeg.csv', '')).toEqual({ ok: false, problem: { name: 'file-empty' } });
});
