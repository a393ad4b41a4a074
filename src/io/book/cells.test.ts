import { expect, test } from 'vitest';
import { pagesWide } from './book';
import { cellAddress, columnLetters } from './cell-address';
import { isIsoDay, spreadsheetDay } from './iso-day';
import { rowLines } from './row-lines';
import { sharedStrings } from './xlsx/shared-strings';

test('columns are counted in letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(cellAddress(27, 0)).toBe('AB1');
});

test('a day is the number that Excel keeps for it; what is no day stays text', () => {
  expect(spreadsheetDay('2000-01-01')).toBe(36_526);
  expect(['2026-11-22', '2026-02-30', '1900-01-01', '22-11-2026', ''].map(isIsoDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a text is kept once, also when it is called like something of JavaScript or like a code of Excel', () => {
  const strings = sharedStrings();
  expect(['__proto__', 'constructor', '__proto__', '_x0041_'].map((text) => strings.numberOf(text))).toEqual([
    0, 1, 0, 2,
  ]);
  expect(strings.xml()).toContain('count="4" uniqueCount="3"');
  expect(strings.xml()).toContain('>_x005F_x0041_</t>');
});

test('a row is as high as its longest text that goes on over lines', () => {
  const columns = [
    { width: 10, style: 'wrap' },
    { width: 10, style: 'text' },
  ] as const;
  const lines = (text: string) => rowLines({ kind: 'plain', cells: [text, 'x'.repeat(99)] }, columns);
  expect([lines('kort'), lines('twee korte woorden'), lines('a\nb\nc'), lines('x'.repeat(30))]).toEqual([1, 2, 3, 3]);
});

test('a wide list is printed over as many pages as keep it legible', () => {
  const columns = (count: number) => Array.from({ length: count }, () => ({ width: 20, style: 'text' }) as const);
  expect(pagesWide({ columns: columns(10), paper: 'A3 landscape' })).toBe(1);
  expect(pagesWide({ columns: columns(50), paper: 'A3 landscape' })).toBe(4);
  expect(pagesWide({ columns: [], paper: 'A4 portrait' })).toBe(1);
});
