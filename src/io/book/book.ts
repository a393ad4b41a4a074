import type { Cell } from '../table/table';
import type { CellRule } from './cell-rule';

/**
 * A workbook as our lists need it, without anything of a format: the writers of `.xlsx` and `.ods` make the same of it. Text
 * is always text, never a formula, whatever it begins with.
 */
export interface Book {
  /** What the file calls itself in its properties; nothing else is said there. */
  readonly title: string;
  /** Printed at the foot of every page, with the name of the sheet and the page. */
  readonly footer: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** At most 31 characters, without []:*?/\ (a rule of Excel). */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows at the top that stay in sight and are printed on every page. */
  readonly headRows: number;
  /** The same of columns at the left. */
  readonly headColumns: number;
  /** True when the columns can be filtered by their heading, the last of the head rows. */
  readonly filter: boolean;
  readonly paper: Paper;
}

/** A list is printed on A3 landscape; what is read like a letter on A4 portrait. */
export type Paper = 'A3 landscape' | 'A4 portrait';

export interface SheetColumn {
  /** In characters, as spreadsheets count it. */
  readonly width: number;
  readonly style: ColumnStyle;
  /** What may be typed in its cells; anything when left out. */
  readonly rule?: CellRule;
}

/**
 * `wrap` is text over several lines; `integer` has a mark at thousands, `label` (a year, a parcel's number) has not; `percent` has
 * decimals when the number has.
 */
export const COLUMN_STYLES = ['text', 'wrap', 'integer', 'label', 'decimal', 'percent', 'date'] as const;
export type ColumnStyle = (typeof COLUMN_STYLES)[number];

/** True for numbers that one compares downwards: they stand at the right, under their heading. */
export const isCount = (style: ColumnStyle): boolean =>
  style === 'integer' || style === 'label' || style === 'decimal' || style === 'percent';

export interface SheetRow {
  /** `plain` is a row of a list, with a thin line under it for the eye to follow; `prose` is to be read. */
  readonly kind: 'plain' | 'prose' | 'total' | 'heading' | 'title';
  readonly cells: readonly SheetCell[];
}

export type SheetCell = Cell | ComputedCell;

/**
 * A live formula in the notation of Excel (English names, commas), with the value that it has now: who does not calculate
 * shows that.
 */
export interface ComputedCell {
  readonly formula: string;
  readonly value: Cell;
}

export const isComputed = (cell: SheetCell): cell is ComputedCell => typeof cell === 'object' && cell !== null;

/**
 * Over how many pages a sheet's columns are printed, so that they stay legible: at about two thirds of their size and no
 * smaller.
 */
export function pagesWide({ columns, paper }: Pick<Sheet, 'columns' | 'paper'>): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.ceil(width / LEGIBLE_WIDTH[paper]));
}

/** Characters of 10 points on a line of the paper, at two thirds of their size. */
const LEGIBLE_WIDTH: Readonly<Record<Paper, number>> = { 'A3 landscape': 320, 'A4 portrait': 140 };
