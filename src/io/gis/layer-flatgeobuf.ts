import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import type { FlatGeobufCell } from '../../package/flatgeobuf-cells';
import { FlatGeobufWriter } from '../../package/flatgeobuf-writer';
import type { CellKind } from '../table/table';
import type { GisLayer } from './gis-layers';

/** What a column holds; besides the kinds of tables what only QGIS asks for. */
export type GisKind = CellKind | 'boolean' | 'moment';

export interface GisTable extends Pick<GisLayer, 'outlines'> {
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly kind: GisKind }[];
  readonly rows: readonly (readonly FlatGeobufCell[])[];
}

/** Dates are of the type `DateTime` here, for FlatGeobuf has no other. */
const TYPES: Readonly<Record<GisKind, ColumnType>> = {
  text: ColumnType.String,
  integer: ColumnType.Long,
  decimal: ColumnType.Double,
  percent: ColumnType.Double,
  date: ColumnType.DateTime,
  boolean: ColumnType.Bool,
  moment: ColumnType.DateTime,
};

/** A layer as GDAL takes it in: binary, so that coordinates stay the doubles that they are, and columns have a type. */
export async function layerFlatgeobuf({ name, columns, rows, outlines }: GisTable): Promise<Uint8Array<ArrayBuffer>> {
  const file = new FlatGeobufWriter(
    name,
    columns.map(({ id, kind }) => ({ name: id, type: TYPES[kind] })),
  );
  for (const [index, row] of rows.entries()) file.add(outlines?.[index] ?? null, row);
  return new Uint8Array(await new Blob(file.finish()).arrayBuffer());
}
