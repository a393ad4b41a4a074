import { expect, test } from 'vitest';
import { csvText } from './csv';

test('as a Dutch Excel opens it: byte order mark, semicolons, decimal commas, CRLF', () => {
  expect(
    csvText([
      ['naam', 'aantal'],
      ['Brink', 12.5],
      [null, 0],
    ]),
  ).toBe('\ufeffnaam;aantal\r\nBrink;12,5\r\n;0\r\n');
});

test('quotes, semicolons and lines stay within their cell', () => {
  expect(csvText([['"De Gouw"; fase 2', 'een\ntwee']])).toBe('\ufeff"""De Gouw""; fase 2";"een\ntwee"\r\n');
});

test.each(['=1+1', '+31 6', '-', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1'])(
  '%j does not calculate',
  (text) => {
    const [cell = ''] = csvText([[text]])
      .slice(1)
      .split('\r\n');
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('a number below zero is a number', () => {
  expect(csvText([[-3]])).toBe('\ufeff-3\r\n');
});
