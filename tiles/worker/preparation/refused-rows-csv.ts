import type { RefusedRow } from '../../../src/package/source/read-report';
import { REFUSAL_TEXTS } from '../../../src/package/source/source-texts';
import { textOf } from '../../readers/text-of';

/** Rows that were not taken in, as a list for Excel: place in the file, why, and the row itself. `;`, UTF-8 with BOM. */
export function refusedRowsCsv(rows: readonly RefusedRow[]): Blob {
  const columns = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))];
  const lines = [
    ['rij', 'niet overgenomen', ...columns],
    ...rows.map(({ position, reason, properties }) => [
      String(position),
      REFUSAL_TEXTS[reason],
      ...columns.map((name) => textOf(properties[name])),
    ]),
  ];
  const text = lines.map((cells) => cells.map(cell).join(';')).join('\r\n');
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** What a spreadsheet would take for a formula gets a mark in front, numbers aside. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d+([.,]\d+)?$/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
