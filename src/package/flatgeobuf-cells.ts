import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';

/** A value of a row; null is unknown, and is left out of the file. */
export type FlatGeobufCell = string | number | boolean | null;

/** FlatGeobuf's own encoding of attributes: column number and value by turns, unknown values left out. */
export class FlatGeobufCells {
  private bytes = new Uint8Array(1 << 12);
  private view = new DataView(this.bytes.buffer);
  private length = 0;
  private readonly encoder = new TextEncoder();

  constructor(private readonly types: readonly ColumnType[]) {}

  /** A cell per column; valid until the next call. */
  encode(cells: readonly FlatGeobufCell[]): Uint8Array {
    this.length = 0;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'string') this.text(column, cell);
      else if (cell !== null) this.fixed(column, Number(cell));
    }
    return this.bytes.subarray(0, this.length);
  }

  private fixed(column: number, value: number): void {
    this.reserve(10);
    const at = this.length + 2;
    this.view.setUint16(this.length, column, true);
    switch (this.types[column]) {
      case ColumnType.Bool:
        this.view.setUint8(at, value);
        this.length = at + 1;
        break;
      case ColumnType.Int:
        this.view.setInt32(at, value, true);
        this.length = at + 4;
        break;
      case ColumnType.Long:
        this.view.setBigInt64(at, BigInt(value), true);
        this.length = at + 8;
        break;
      case ColumnType.Double:
        this.view.setFloat64(at, value, true);
        this.length = at + 8;
        break;
      default:
        throw new RangeError(`column ${column} holds no numbers`);
    }
  }

  private text(column: number, text: string): void {
    // UTF-8 takes at most three bytes for each UTF-16 unit.
    this.reserve(6 + text.length * 3);
    const { written } = this.encoder.encodeInto(text, this.bytes.subarray(this.length + 6));
    this.view.setUint16(this.length, column, true);
    this.view.setUint32(this.length + 2, written, true);
    this.length += 6 + written;
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + extra));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
