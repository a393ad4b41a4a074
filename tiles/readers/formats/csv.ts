import { SourceFailure } from '../../../src/package/source/file-problem';
import type { FileLayer, OpenOptions } from '../file-layer';
import type { SourceFile } from '../source-file';
import { tableLayer } from './table-layer';

/** A cell of this size is a file without line ends, not a table. */
const MAX_CELL = 64 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;

/**
 * A table as text: parted by `;`, `,`, tab or `|`, with or without quotes, UTF-8 or as Excel in Windows saves it
 * (windows-1252), UTF-16 with its mark.
 */
export async function openCsv(
  file: SourceFile,
  layerName: string,
  options: OpenOptions,
): Promise<readonly FileLayer[]> {
  const head = new Uint8Array(await file.blob.slice(0, HEAD_BYTES).arrayBuffer());
  const encoding = encodingOf(head);
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(head));
  const rows = () => csvRows(file.blob.stream(), encoding, delimiter, options.limits.columns);
  return [await tableLayer(layerName, 'csv', rows, options)];
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    // As a stream: a character cut in two at the end of the head is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The mark that parts the first line into most columns; quoted text does not count. */
function delimiterOf(head: string): string {
  const [sep] = /^sep=(.)/i.exec(head)?.slice(1) ?? [];
  if (sep !== undefined) return sep;
  const lines = head.split(/\r?\n/, 5).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = [';', '\t', '|', ','].map((mark) => ({
    mark,
    count: Math.max(...lines.map((line) => line.split(mark).length)),
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return most.mark;
}

async function* csvRows(
  stream: ReadableStream<Uint8Array>,
  encoding: string,
  delimiter: string,
  maxColumns: number,
): AsyncGenerator<readonly (readonly string[])[]> {
  const decoder = new TextDecoder(encoding);
  const cutter = new RowCutter(delimiter, maxColumns);
  for await (const chunk of stream) yield cutter.push(decoder.decode(chunk, { stream: true }));
  yield cutter.end();
}

/** Cuts text into rows and cells (RFC 4180; a quote inside an unquoted cell is text). */
class RowCutter {
  private cell = '';
  private row: string[] = [];
  private rows: string[][] = [];
  private quoted = false;
  /** Just after a quote within quotes: the next character tells whether it closed. */
  private closing = false;

  constructor(
    private readonly delimiter: string,
    private readonly maxColumns: number,
  ) {}

  push(text: string): readonly (readonly string[])[] {
    this.rows = [];
    for (const character of text) this.take(character);
    return this.rows;
  }

  end(): readonly (readonly string[])[] {
    this.rows = [];
    if (this.quoted && !this.closing) throw new SourceFailure({ name: 'file-truncated' });
    this.endRow();
    return this.rows;
  }

  private take(character: string): void {
    if (this.quoted) {
      if (this.closing) {
        this.closing = false;
        if (character === '"') {
          this.cell += '"';
          return;
        }
        this.quoted = false;
      } else {
        if (character === '"') this.closing = true;
        else this.grow(character);
        return;
      }
    }
    if (character === this.delimiter) this.endCell();
    else if (character === '\n') this.endRow();
    else if (character === '"' && this.cell === '') this.quoted = true;
    else if (character !== '\r') this.grow(character);
  }

  private grow(character: string): void {
    this.cell += character;
    if (this.cell.length > MAX_CELL) throw new SourceFailure({ name: 'file-object-too-large' });
  }

  private endCell(): void {
    this.row.push(this.cell);
    this.cell = '';
    if (this.row.length > this.maxColumns)
      throw new SourceFailure({ name: 'file-too-many-columns', columns: this.row.length, limit: this.maxColumns });
  }

  private endRow(): void {
    if (this.row.length === 0 && this.cell.trim() === '') {
      this.cell = '';
      return;
    }
    this.endCell();
    this.rows.push(this.row);
    this.row = [];
  }
}
