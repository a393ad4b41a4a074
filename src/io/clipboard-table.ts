import type { Release } from '../domain/release/release';
import { audienceWords } from './audience-words';
import { leftOutSentences } from './left-out-sentences';
import { plotsTable } from './table/plots-table';
import type { Cell } from './table/table';
import type { Surroundings } from './write-context';

/**
 * The plot list for the clipboard: `html` for Word and mail, `text` (tabs between cells) for what knows no tables. Columns
 * in which no plot has anything are left out, for a page is not as wide as a screen. A text that a spreadsheet would
 * calculate when it is pasted there gets an apostrophe before it.
 */
export function clipboardTable(
  release: Release,
  surroundings: Surroundings | null,
): { readonly html: string; readonly text: string } {
  const { columns, rows } = plotsTable(release, surroundings);
  const filled = [...columns.keys()].filter((at) => rows.some((row) => row[at] != null && row[at] !== ''));
  const headings = filled.map((at) => columns[at]?.heading ?? '');
  const cells = rows.map((row) => filled.map((at) => shown(row[at] ?? null)));
  const note = [`Bestemd voor: ${audienceWords(release.audience)}.`, ...leftOutSentences(release)].join(' ');
  return { html: htmlOf(headings, cells, note), text: textOf([headings, ...cells, [note]]) };
}

const shown = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell.toLocaleString('nl-NL', { useGrouping: false });
  return WOULD_CALCULATE.test(cell) ? `'${cell}` : cell;
};

const WOULD_CALCULATE = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

const textOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');

function htmlOf(headings: readonly string[], rows: readonly (readonly string[])[], note: string): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag} style="${CELL}">${htmlText(cell)}</${tag}>`).join('')}</tr>`;
  const head = `<thead>${row(headings, 'th')}</thead>`;
  const body = `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody>`;
  return `<table style="border-collapse:collapse">${head}${body}</table><p>${htmlText(note)}</p>`;
}

/** Word takes what stands on the cell itself, and no sheet of styles. */
const CELL = 'border:1px solid #75808a;padding:2pt 4pt;text-align:left;vertical-align:top';

const htmlText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '').replace(/\r?\n/g, '<br>');
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
