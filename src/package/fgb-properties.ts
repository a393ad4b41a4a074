import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';

const FIXED_SIZE: Readonly<Partial<Record<ColumnType, number>>> = {
  [ColumnType.Byte]: 1,
  [ColumnType.UByte]: 1,
  [ColumnType.Bool]: 1,
  [ColumnType.Short]: 2,
  [ColumnType.UShort]: 2,
  [ColumnType.Int]: 4,
  [ColumnType.UInt]: 4,
  [ColumnType.Float]: 4,
  [ColumnType.Long]: 8,
  [ColumnType.ULong]: 8,
  [ColumnType.Double]: 8,
};

/** Receives each property of a feature: its column and where its value stands. */
export type PropertyVisitor = (column: number, type: ColumnType, from: number, to: number) => void;

/**
 * Walks over one feature's properties from `from` up to `to` in a FlatGeobuf file, without making values.
 * Throws RangeError on an unknown column or a value that runs past the end: the file is damaged.
 */
export function visitProperties(
  view: DataView,
  from: number,
  to: number,
  types: readonly ColumnType[],
  visit: PropertyVisitor,
): void {
  let at = from;
  while (at < to) {
    const column = view.getUint16(at, true);
    const type = types[column];
    if (type === undefined) throw new RangeError(`property of unknown column ${column}`);
    at += 2;
    let size = FIXED_SIZE[type];
    if (size === undefined) {
      size = view.getUint32(at, true);
      at += 4;
    }
    if (at + size > to) throw new RangeError('property runs past the end of its feature');
    visit(column, type, at, at + size);
    at += size;
  }
}

/** Value of a number column; null when the column holds something else. Text is read as a decimal number. */
export function numberAt(view: DataView, type: ColumnType, from: number, to: number): number | null {
  switch (type) {
    case ColumnType.Byte:
      return view.getInt8(from);
    case ColumnType.UByte:
      return view.getUint8(from);
    case ColumnType.Short:
      return view.getInt16(from, true);
    case ColumnType.UShort:
      return view.getUint16(from, true);
    case ColumnType.Int:
      return view.getInt32(from, true);
    case ColumnType.UInt:
      return view.getUint32(from, true);
    case ColumnType.Long:
      return Number(view.getBigInt64(from, true));
    case ColumnType.ULong:
      return Number(view.getBigUint64(from, true));
    case ColumnType.Float:
      return view.getFloat32(from, true);
    case ColumnType.Double:
      return view.getFloat64(from, true);
    case ColumnType.String: {
      const text = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, to - from)).trim();
      const value = text === '' ? Number.NaN : Number(text);
      return Number.isFinite(value) ? value : null;
    }
    default:
      return null;
  }
}
