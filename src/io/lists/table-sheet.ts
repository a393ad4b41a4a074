import type { ColumnStyle, ComputedCell, Sheet, SheetCell } from '../book/book';
import { columnLetters } from '../book/cell-address';
import type { CellRule } from '../book/cell-rule';
import type { Cell, Column, Table } from '../table/table';

/** How a column's cells are computed, by its id: from the cells of the same row, each named by its column's id. */
export type RowFormulas = Readonly<Record<string, (ref: (id: string) => string) => string>>;

interface TableSheetOptions {
  readonly formulas?: RowFormulas;
  readonly headColumns?: number;
  /** What may be typed, by the id of the column. */
  readonly rules?: ReadonlyMap<string, CellRule>;
}

/** A table as a sheet: headings that stay in sight and filter, a row per row, with live formulas where they are given. */
export function tableSheet(
  { title, columns, rows }: Pick<Table, 'title' | 'columns' | 'rows'>,
  { formulas = {}, headColumns = 2, rules }: TableSheetOptions = {},
): Sheet {
  const letters = columnsByLetter(columns);
  const computed = columns.map(({ id }) => formulas[id]);
  const cellOf = (value: Cell, column: number, row: number): SheetCell => {
    const formula = computed[column];
    if (!formula) return typeof value === 'string' ? fitting(value) : value;
    return { formula: formula((id) => `${letters(id)}${row + 2}`), value } satisfies ComputedCell;
  };
  return {
    name: title,
    columns: columns.map((column, at) => {
      const rule = rules?.get(column.id);
      const isWhole = rows.every((cells) => typeof cells[at] !== 'number' || Number.isInteger(cells[at]));
      return { width: widthOf(column), style: styleOf(column, isWhole), ...(rule ? { rule } : {}) };
    }),
    rows: [
      headingRow(columns),
      ...rows.map((cells, row) => ({
        kind: 'plain' as const,
        cells: cells.map((value, column) => cellOf(value, column, row)),
      })),
    ],
    headRows: 1,
    headColumns: Math.min(headColumns, columns.length),
    filter: true,
    paper: 'A3 landscape',
  };
}

/** Wide enough for the longest word of the heading, in bold and beside the filter's button. */
const widthOf = ({ width, heading }: Pick<Column, 'width' | 'heading'>): number =>
  Math.max(width, ...heading.split(/(?<=[\s/-])/).map((word) => word.trim().length * 1.1 + 3));

const headingRow = (columns: readonly Pick<Column, 'heading'>[]): Sheet['rows'][number] => ({
  kind: 'heading',
  cells: columns.map(({ heading }) => heading),
});

/** The letters of a column, by its id. @throws when there is no such column: a bug */
export function columnsByLetter(columns: readonly Pick<Column, 'id'>[]): (id: string) => string {
  const letters = new Map(columns.map(({ id }, index) => [id, columnLetters(index)]));
  return (id) => {
    const found = letters.get(id);
    if (found === undefined) throw new Error(`There is no column "${id}"`);
    return found;
  };
}

/** Decimals only where a number of the column has them: `40,0` homes would look measured. */
const styleOf = ({ kind, wrap, label }: Pick<Column, 'kind' | 'wrap' | 'label'>, isWhole: boolean): ColumnStyle => {
  if (kind === 'text') return wrap ? 'wrap' : 'text';
  if (kind === 'decimal') return isWhole ? 'integer' : 'decimal';
  return kind === 'integer' && label ? 'label' : kind;
};

/** Excel calls a file damaged when a text is longer than 32,767 characters. */
const MAX_TEXT = 32_000;
const CUT = ' … (ingekort)';

const fitting = (text: string): string => (text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT) + CUT);
