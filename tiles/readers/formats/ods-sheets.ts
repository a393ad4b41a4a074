import { SourceFailure } from '../../../src/package/source/file-problem';
import { type XmlHandler, xmlAttribute } from '../xml/parse-xml';
import { OdsParagraphs } from './ods-paragraphs';

export interface OdsSheet {
  readonly name: string;
  /** Rows in which something stands; a row that is repeated stands there as often. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * What one workbook may hold, in characters with eight for each cell: far more than the list of a large session. An
 * attribute is enough to repeat a cell or a row a million times, so it is counted as repeated.
 */
const MAX_WEIGHT = 128 * 1024 * 1024;
const CELL_WEIGHT = 8;

/** Hears `content.xml` and keeps the tables in it. Comments, drawings and what was deleted are no cells. */
export class OdsSheets implements XmlHandler {
  private readonly sheets: { readonly name: string; readonly rows: string[][] }[] = [];
  private rows: string[][] | null = null;
  /** Tables within a table or a link are none of ours. */
  private tables = 0;
  private aside = 0;
  private row: string[] = [];
  private rowTimes = 1;
  /** Cells without text of which nobody knows yet whether something comes after them. */
  private empty = 0;
  private attributes = '';
  /** How deep within a cell; 0 is outside of one. */
  private inCell = 0;
  private readonly paragraphs = new OdsParagraphs();
  private weight = 0;

  constructor(private readonly maxColumns: number) {}

  found(): readonly OdsSheet[] {
    return this.sheets;
  }

  exact(): boolean {
    return this.inCell > 0;
  }

  open(name: string, attributes: string): void {
    if (this.inCell > 0) {
      this.inCell += 1;
      this.paragraphs.open(name, attributes, this.inCell - 1);
    } else if (name === 'table') this.openTable(attributes);
    else if (ASIDE.has(name)) this.aside += 1;
    else if (this.rows === null || this.aside > 0 || this.tables > 1) return;
    else if (name === 'table-row') {
      this.row = [];
      this.empty = 0;
      this.rowTimes = times(attributes, 'number-rows-repeated');
    } else if (CELLS.has(name)) {
      this.inCell = 1;
      this.attributes = attributes;
      this.paragraphs.start();
    }
  }

  text(text: string): void {
    if (this.inCell > 0) this.paragraphs.text(text);
  }

  close(name: string): void {
    if (this.inCell > 1) {
      this.inCell -= 1;
      this.paragraphs.close(name, this.inCell);
    } else if (this.inCell === 1) {
      this.inCell = 0;
      this.endCell();
    } else if (name === 'table') {
      this.tables -= 1;
      if (this.tables === 0) this.rows = null;
    } else if (ASIDE.has(name)) this.aside -= 1;
    else if (name === 'table-row' && this.rows !== null && this.aside === 0 && this.tables === 1)
      this.endRow(this.rows);
  }

  private openTable(attributes: string): void {
    this.tables += 1;
    if (this.tables > 1 || this.aside > 0) return;
    this.rows = [];
    this.sheets.push({ name: xmlAttribute(attributes, 'name') ?? '', rows: this.rows });
  }

  private endCell(): void {
    const count = times(this.attributes, 'number-columns-repeated');
    const cell = cellOf(this.attributes, this.paragraphs.end());
    if (cell === '') {
      this.empty += count;
      return;
    }
    const columns = this.row.length + this.empty + count;
    if (columns > this.maxColumns)
      throw new SourceFailure({ name: 'file-too-many-columns', columns, limit: this.maxColumns });
    for (; this.empty > 0; this.empty -= 1) this.row.push('');
    for (let left = count; left > 0; left -= 1) this.row.push(cell);
  }

  private endRow(rows: string[][]): void {
    if (this.row.length === 0) return;
    const weight = this.row.reduce((sum, cell) => sum + CELL_WEIGHT + cell.length, 0);
    this.weight += weight * this.rowTimes;
    if (this.weight > MAX_WEIGHT) throw new SourceFailure({ name: 'file-object-too-large' });
    for (let left = this.rowTimes; left > 0; left -= 1) rows.push(this.row);
  }
}

const CELLS: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);
/** Holds cells or tables that are not on a sheet. */
const ASIDE: ReadonlySet<string> = new Set(['tracked-changes', 'dde-links', 'shapes']);

function times(attributes: string, name: string): number {
  const found = Number(xmlAttribute(attributes, name) ?? 1);
  return Number.isSafeInteger(found) && found > 0 ? found : 1;
}

/** What a cell holds (ODF 1.2, 19.385): its value, not what it looks like, where the two differ. */
function cellOf(attributes: string, shown: string): string {
  const value = (name: string): string => xmlAttribute(attributes, name) ?? '';
  switch (xmlAttribute(attributes, 'value-type')) {
    case 'float':
    case 'currency':
      return number(value('value'));
    case 'percentage':
      return value('value') === '' ? '' : `${number(String(Number(value('value')) * 100))}%`;
    case 'date':
      return value('date-value').replace(/T00:00:00(\.0+)?$/, '');
    case 'time':
      return value('time-value');
    case 'boolean':
      return value('boolean-value') === 'true' ? 'ja' : 'nee';
    default:
      // Of an error LibreOffice keeps an empty value beside the words that it shows.
      return xmlAttribute(attributes, 'string-value') ?? shown;
  }
}

/** Fifteen digits is what a spreadsheet holds on to; see `openExcel`. */
function number(text: string): string {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(15)));
}
