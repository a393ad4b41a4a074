import { fitBytes } from './fit-bytes';
import type { GisLayer } from './gis-layers';
import { shortName } from './short-names';

/** Longest text that a field of dBase holds. Bytes. */
const MAX_TEXT = 254;

/** A layer as a Shapefile can hold it. */
export interface ShapefileLayer {
  readonly layer: GisLayer;
  readonly columns: readonly {
    readonly id: string;
    readonly short: string;
    /** Rows in which the text did not fit. */
    readonly cut: number;
  }[];
}

/** Gives columns their short names, and cuts off texts that do not fit. */
export function shapefileLayer(layer: GisLayer): ShapefileLayer {
  const cut = layer.columns.map(() => 0);
  const rows = layer.rows.map((row) =>
    row.map((cell, at) => {
      if (typeof cell !== 'string') return cell;
      const text = fitBytes(cell, MAX_TEXT);
      if (text !== cell) cut[at] = (cut[at] ?? 0) + 1;
      return text;
    }),
  );
  const columns = layer.columns.map(({ id }, at) => ({ id, short: shortName(id), cut: cut[at] ?? 0 }));
  return {
    layer: { ...layer, columns: layer.columns.map(({ id, kind }) => ({ id: shortName(id), kind })), rows },
    columns,
  };
}
