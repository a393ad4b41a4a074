import { isComputed, pagesWide, type Sheet, type SheetCell, type SheetRow } from '../book';
import { cellAddress, columnLetters } from '../cell-address';
import { isIsoDay, spreadsheetDay } from '../iso-day';
import { rowLines } from '../row-lines';
import { rowsInChunks } from '../rows-in-chunks';
import { xmlText } from '../xml-text';
import { dataValidations } from './data-validations';
import type { SharedStrings } from './shared-strings';
import { cellFormatOf } from './xlsx-styles';

/** `xl/worksheets/sheetN.xml`, in pieces. The order of its parts is Excel's law (ECMA-376, CT_Worksheet). */
export function sheetXml(
  sheet: Sheet,
  strings: SharedStrings,
  { footer, selected, progress }: { footer: string; selected: boolean; progress: (rows: number) => void },
): readonly string[] {
  const last = cellAddress(Math.max(0, sheet.columns.length - 1), Math.max(0, sheet.rows.length - 1));
  const rows = rowsInChunks(sheet.rows, (row, index) => rowXml(sheet, row, index, strings), progress);
  const columns = sheet.columns.map(
    ({ width, style }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" style="${cellFormatOf('prose', style)}" customWidth="1"/>`,
  );
  const paper =
    sheet.paper === 'A3 landscape' ? 'paperSize="8" orientation="landscape"' : 'paperSize="9" orientation="portrait"';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT + SPACE}"/>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    '<sheetData>',
    ...rows,
    '</sheetData>',
    sheet.filter ? `<autoFilter ref="${filterRange(sheet)}"/>` : '',
    dataValidations(sheet),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup ${paper} fitToWidth="${pagesWide(sheet)}" fitToHeight="0" pageOrder="overThenDown"/>`,
    `<headerFooter><oddFooter>${xmlText(`&L${plainFooter(footer)}&C${sheet.name}&RPagina &P van &N`)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ];
}

/** Excel counts the space beside the text as part of a column's width. */
const PADDING = 0.7109375;

/** Headings and what they filter: at least one row below them, or Excel finds the range broken. */
export const filterRange = ({ headRows, columns, rows }: Sheet): string =>
  `A${headRows}:${cellAddress(columns.length - 1, Math.max(headRows, rows.length - 1))}`;

/** Excel takes no more than 255 characters, and reads `&` as a code. */
const plainFooter = (footer: string): string => footer.replaceAll('&', '&&').slice(0, 180);

function paneXml({ headRows, headColumns }: Sheet): string {
  if (headRows === 0 && headColumns === 0) return '';
  const pane = headRows === 0 ? 'topRight' : headColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${headColumns > 0 ? ` xSplit="${headColumns}"` : ''}${headRows > 0 ? ` ySplit="${headRows}"` : ''}`;
  const first = cellAddress(headColumns, headRows);
  return `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
}

/** Points per line, and around them; Excel takes no row higher than 409. */
const LINE_HEIGHT = 12.75;
const SPACE = 2.25;
const MAX_HEIGHT = 405;

function rowXml({ columns }: Sheet, row: SheetRow, index: number, strings: SharedStrings): string {
  const lines = rowLines(row, columns) + (row.kind === 'title' ? 0.4 : 0);
  const height = lines === 1 ? '' : ` ht="${Math.min(MAX_HEIGHT, lines * LINE_HEIGHT + SPACE)}"`;
  const cells = columns.map(({ style }, at) => {
    const cell = row.cells[at] ?? null;
    if (cell === null && row.kind === 'prose') return '';
    return cellXml(cell, `${letters(at)}${index + 1}`, row.kind, style, strings);
  });
  return `<row r="${index + 1}"${height}>${cells.join('')}</row>`;
}

const known: string[] = [];
const letters = (column: number): string => {
  known[column] ??= columnLetters(column);
  return known[column];
};

function cellXml(
  cell: SheetCell,
  address: string,
  row: SheetRow['kind'],
  style: Sheet['columns'][number]['style'],
  strings: SharedStrings,
): string {
  const open = `<c r="${address}" s="${cellFormatOf(row, style, typeof cell === 'string' && WOULD_CALCULATE.test(cell))}"`;
  if (cell === null) return `${open}/>`;
  if (typeof cell === 'number') return `${open}><v>${cell}</v></c>`;
  if (isComputed(cell)) {
    const formula = `<f>${xmlText(cell.formula)}</f>`;
    return typeof cell.value === 'number'
      ? `${open}>${formula}<v>${cell.value}</v></c>`
      : `${open} t="str">${formula}<v>${xmlText(cell.value ?? '')}</v></c>`;
  }
  if (style === 'date' && row !== 'heading' && isIsoDay(cell)) return `${open}><v>${spreadsheetDay(cell)}</v></c>`;
  return `${open} t="s"><v>${strings.numberOf(cell)}</v></c>`;
}

const WOULD_CALCULATE = /^[=+\-@\t\r\n]/;
