import { isComputed, type Sheet, type SheetCell, type SheetRow } from '../book';
import { columnLetters } from '../cell-address';
import { isIsoDay } from '../iso-day';
import { openFormula } from '../open-formula';
import { rowLines } from '../row-lines';
import { rowsInChunks } from '../rows-in-chunks';
import { xmlText } from '../xml-text';
import { validationName } from './content-validations';
import { cellStyleOf, columnStyleName, rowStyleOf, tableStyleName } from './ods-styles';
import { odsParagraphs } from './ods-text';

/** One `table:table` of `content.xml`, in pieces. */
export function odsSheet(sheet: Sheet, index: number, progress: (rows: number) => void): readonly string[] {
  const rowXml = (row: SheetRow): string => {
    const height = rowStyleOf(row.kind === 'heading' ? rowLines(row, sheet.columns) : undefined);
    return `<table:table-row table:style-name="${height}">${cellsOf(sheet, row, index)}</table:table-row>`;
  };
  const { headRows, headColumns } = sheet;
  const head = sheet.rows.slice(0, headRows).map(rowXml);
  const rows = rowsInChunks(sheet.rows.slice(headRows), rowXml, progress);
  const columns = sheet.columns.map(
    ({ style }, column) =>
      `<table:table-column table:style-name="${columnStyleName(index, column)}" table:default-cell-style-name="${cellStyleOf('prose', style)}"/>`,
  );
  const area = `${quoted(sheet)}.A1:${quoted(sheet)}.${columnLetters(Math.max(0, sheet.columns.length - 1))}${Math.max(1, sheet.rows.length)}`;
  return [
    `<table:table table:name="${xmlText(sheet.name)}" table:style-name="${tableStyleName(index)}" table:print-ranges="${xmlText(area)}">`,
    repeated('columns', columns.slice(0, headColumns)),
    ...columns.slice(headColumns),
    repeated('rows', head),
    ...rows,
    '</table:table>',
  ];
}

/** Names of sheets in references; ours hold letters and spaces only. */
export const quoted = ({ name }: Pick<Sheet, 'name'>): string => `'${name}'`;

/** On every page. */
const repeated = (of: 'columns' | 'rows', parts: readonly string[]): string =>
  parts.length === 0 ? '' : `<table:table-header-${of}>${parts.join('')}</table:table-header-${of}>`;

function cellsOf({ columns }: Sheet, row: SheetRow, sheet: number): string {
  const cells = columns.map(({ style, rule }, at) => {
    const ruled = rule && row.kind === 'plain' ? ` table:content-validation-name="${validationName(sheet, at)}"` : '';
    return cellXml(row.cells[at] ?? null, row.kind, style, ruled);
  });
  return cells.length === 0 ? '<table:table-cell/>' : cells.join('');
}

function cellXml(
  cell: SheetCell,
  row: SheetRow['kind'],
  style: Sheet['columns'][number]['style'],
  ruled: string,
): string {
  const open = `<table:table-cell table:style-name="${cellStyleOf(row, style)}"${ruled}`;
  // An unknown outcome goes without its formula: GDAL would take its empty text for a value that is still to be computed.
  if (isComputed(cell)) {
    if (cell.value === null) return `${open}/>`;
    return valueXml(`${open} table:formula="${xmlText(openFormula(cell.formula))}"`, cell.value);
  }
  if (cell === null) return `${open}/>`;
  if (typeof cell === 'string' && style === 'date' && row !== 'heading' && isIsoDay(cell))
    return `${open} office:value-type="date" office:date-value="${cell}"><text:p>${dutchDay(cell)}</text:p></table:table-cell>`;
  return valueXml(open, cell);
}

const valueXml = (open: string, value: string | number): string =>
  typeof value === 'number'
    ? `${open} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
    : `${open} office:value-type="string">${odsParagraphs(value)}</table:table-cell>`;

const dutchDay = (iso: string): string => iso.split('-').reverse().join('-');
