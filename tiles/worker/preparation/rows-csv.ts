import { textOf } from '../../readers/text-of';

/** A row of a file, with what there is to say of it in front. */
export interface CsvRow {
  readonly said: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Rows of files as a list for Excel, each with its own columns after what is said of it. `;`, UTF-8 with BOM. */
export function rowsCsv(heads: readonly string[], rows: readonly CsvRow[]): Blob {
  const columns = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))];
  const lines = [
    [...heads, ...columns],
    ...rows.map(({ said, properties }) => [...said, ...columns.map((name) => textOf(properties[name]))]),
  ];
  const text = lines.map((cells) => cells.map(cell).join(';')).join('\r\n');
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** What a spreadsheet would take for a formula gets a mark in front, numbers aside. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d+([.,]\d+)?$/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
