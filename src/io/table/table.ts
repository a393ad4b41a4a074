/** What a cell holds: text, a number, or null for unknown or empty; a date is ISO text in a column of kind `date`. */
export type Cell = string | number | null;

/** `integer` counts (homes, m², years), `decimal` may have a part, `percent` is 0 to 100. */
export type CellKind = 'text' | 'integer' | 'decimal' | 'percent' | 'date';

export interface Column {
  /** Stable name: files are read back by it. */
  readonly id: string;
  /** Dutch heading, with its unit. */
  readonly heading: string;
  readonly kind: CellKind;
  /** Width in characters, as spreadsheets count it. */
  readonly width: number;
  /** True for long text, which goes on over several lines. */
  readonly wrap?: true;
  /** True for what may be added up over the rows. */
  readonly sums?: true;
  /** True for a number that is a name (a year, the number of a parcel): it has no mark at thousands. */
  readonly label?: true;
  /** The words that may stand here, where the list of them is closed. */
  readonly words?: readonly string[];
  /** True when several of the words may stand here, parted by `; `. */
  readonly several?: true;
}

/** A table as every list, sheet and layer shows it; a row holds a cell per column. */
export interface Table {
  readonly id: 'plots' | 'percelen' | 'telling';
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with how it is filled from one of the things that make rows. */
export interface FilledColumn<Of> extends Column {
  fill(of: Of): Cell;
}

export const tableOf = <Of>(
  { id, title }: Pick<Table, 'id' | 'title'>,
  columns: readonly FilledColumn<Of>[],
  things: Iterable<Of>,
): Table => ({
  id,
  title,
  columns,
  rows: [...things].map((thing) => columns.map((column) => column.fill(thing))),
});
