import { expect, test } from 'vitest';
import { sortAreas } from './cbs-areas';
import { cbsNumber } from './cbs-number';
import { square } from './testing/fake-parcels';

const geometry = { type: 'MultiPolygon', coordinates: [square(200_000, 500_000, 100)] };
const item = (properties: object, shape: unknown = geometry) => ({
  id: '',
  properties: { gemeentecode: 'GM0193', wijkcode: 'WK019310', water: 'NEE', ...properties },
  geometry: shape,
});

test.each([
  [-99_995, null],
  [-99_997, null],
  [-99_999, null],
  [-99_999_997, null],
  [-99_999_999, null],
  ['-99997', null],
  [null, null],
  ['', null],
  [undefined, null],
  [Number.NaN, null],
  [0, 0],
  [1_250, 1_250],
  ['1250', 1_250],
])('CBS’ %j is %j', (value, number) => {
  expect(cbsNumber(value)).toBe(number);
});

test('a neighbourhood with letters in its code, whose unknowns stay unknown and whose nought is nought', () => {
  const { areas, refused } = sortAreas(
    [
      item({
        buurtcode: 'BU0193A0B1',
        buurtnaam: ' Diezerpoort ',
        aantal_inwoners: 0,
        aantal_huishoudens: -99_997,
        percentage_personen_65_jaar_en_ouder: 18,
      }),
    ],
    'buurt',
    'GM0193',
  );
  expect(refused).toEqual([]);
  expect(areas).toEqual([
    {
      level: 'buurt',
      code: 'BU0193A0B1',
      name: 'Diezerpoort',
      parentCode: 'WK019310',
      inhabitants: 0,
      households: null,
      percentage65Plus: 18,
      geometry: geometry.coordinates,
    },
  ]);
});

test('water is left out and counted; what else is not taken is named', () => {
  const { areas, water, refused } = sortAreas(
    [
      item({ wijkcode: 'WK019399', water: 'JA' }),
      item({ wijkcode: 'WK01931A', water: 'B', wijknaam: 'Haven' }),
      item({ wijkcode: 'WK01931A' }),
      item({ wijkcode: 'WK000001', gemeentecode: 'GM0001' }),
      item({ wijkcode: '1' }),
      item({ wijkcode: 'WK019312' }, null),
    ],
    'wijk',
    'GM0193',
  );
  expect(areas.map(({ code, name, parentCode }) => [code, name, parentCode])).toEqual([
    ['WK01931A', 'Haven', 'GM0193'],
  ]);
  expect(water).toBe(1);
  expect(refused).toEqual([
    { code: 'WK01931A', reason: 'twice' },
    { code: 'WK000001', reason: 'other-municipality' },
    { code: '1', reason: 'no-code' },
    { code: 'WK019312', reason: 'no-polygon' },
  ]);
});

test.each(['GM0998', 'GM0999'])('%s is no municipality', (code) => {
  expect(sortAreas([item({ gemeentecode: code })], 'gemeente', code).areas).toEqual([]);
});
