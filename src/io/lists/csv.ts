import type { Cell } from '../table/table';

/** So that Excel reads the rest as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * CSV as a Dutch Excel opens it by itself: `;` between cells, comma in decimals, UTF-8 with byte order mark, CRLF.
 *
 * A text that a spreadsheet would calculate gets an apostrophe before it: CSV has no other way to say that it is text. That is
 * one that begins with = + - @ (or their wide forms), a tab or a line break, also after spaces.
 */
export const csvText = (rows: Iterable<readonly Cell[]>): string =>
  `${BYTE_ORDER_MARK}${[...rows].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = WOULD_CALCULATE.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tells a text that a spreadsheet would calculate. */
export const WOULD_CALCULATE = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const NEEDS_QUOTES = /[";,\r\n\t]|^\s|\s$/;
