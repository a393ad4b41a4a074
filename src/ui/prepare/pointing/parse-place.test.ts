import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rdToWgs84 } from '../../../package/rd-wgs84';
import { parsePlace } from './parse-place';

const at = (text: string): readonly number[] | string => {
  const read = parsePlace(text);
  return read.ok ? read.value.map((value) => Math.round(value * 10) / 10) : read.problem.name;
};

test.each([
  '202345 503210',
  '202345, 503210',
  '202345,503210',
  '202345; 503210',
  '202.345 503.210',
  '503210 202345',
  'X: 202345,0 Y: 503210,0',
  'x=202345,0;y=503210,0',
  '202345,0,503210,0',
  ' 202345.0\t503210.0 ',
])('RD as people write it: %s', (text) => {
  expect(at(text)).toEqual([202_345, 503_210]);
});

test('a decimal comma stays one', () => {
  expect(at('202345,5 503210,25')).toEqual([202_345.5, 503_210.3]);
  expect(at('202.345,5; 503.210,2')).toEqual([202_345.5, 503_210.2]);
});

test.each([
  '52,155172897 5,387203657',
  '52.155172897, 5.387203657',
  '52.155172897,5.387203657',
  '5,387203657; 52,155172897',
  '52,155172897° N 5,387203657° O',
])('degrees as people paste them: %s', (text) => {
  const read = parsePlace(text);
  expect(read.ok && read.value.map(Math.round)).toEqual([155_000, 463_000]);
});

test('degrees of three decimals are not taken for thousands', () => {
  const read = parsePlace('52.155 5.387');
  expect(read.ok && Math.hypot(read.value[0] - 155_000, read.value[1] - 463_000)).toBeLessThan(50);
});

test('what is no place, and what lies elsewhere, is said apart', () => {
  expect(at('')).toBe('place-unreadable');
  expect(at('Dorpsstraat 12')).toBe('place-unreadable');
  // Brussel, and Antwerpen in RD.
  expect(at('50,9 4,3')).toBe('place-abroad');
  expect(at('82000 357000')).toBe('place-abroad');
  expect(at('202345')).toBe('place-unreadable');
  expect(at('202345 503210 12')).toBe('place-unreadable');
  expect(at('48,85 2,35')).toBe('place-abroad');
  expect(at('1 2')).toBe('place-abroad');
});

test('a place in the Netherlands comes back, typed in metres or in degrees, with points or commas', () => {
  const anywhere = fc.record({
    // A box with no abroad in it.
    x: fc.integer({ min: 110_000, max: 215_000 }),
    y: fc.integer({ min: 430_000, max: 540_000 }),
    comma: fc.boolean(),
  });
  fc.assert(
    fc.property(anywhere, ({ x, y, comma }) => {
      const typed = (value: number): string => (comma ? String(value).replace('.', ',') : String(value));
      expect(at(`${x} ${y}`)).toEqual([x, y]);
      const [longitude, latitude] = rdToWgs84([x, y]).map((degree) => degree.toFixed(8));
      const read = parsePlace(`${typed(Number(latitude))} ${typed(Number(longitude))}`);
      expect(read.ok && Math.hypot(read.value[0] - x, read.value[1] - y)).toBeLessThan(0.1);
    }),
  );
});
