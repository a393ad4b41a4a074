import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { expect, test } from 'vitest';
import { FlatGeobufWriter } from './flatgeobuf-writer';

const triangle = [
  [
    [
      [150_000.123, 510_000.0001],
      [150_010, 510_000],
      [150_000, 510_010],
      [150_000.123, 510_000.0001],
    ],
  ],
] as const;

const rowsOf = async (writer: FlatGeobufWriter): Promise<unknown[]> => {
  const bytes = new Uint8Array(await new Blob(writer.finish()).arrayBuffer());
  const rows = [];
  for await (const { geometry, properties } of deserialize(bytes)) rows.push({ geometry, properties });
  return rows;
};

test('rows come back as they were given, corners to the last bit, unknown values not at all', async () => {
  const writer = new FlatGeobufWriter('proef', [
    { name: 'naam', type: ColumnType.String },
    { name: 'aantal', type: ColumnType.Long },
    { name: 'deel', type: ColumnType.Double },
    { name: 'telt', type: ColumnType.Bool },
  ]);
  writer.add(triangle, ['=1+1 é 🏠', 3_000_000_000, 12.5, true]);
  writer.add(triangle, [null, null, null, null]);
  expect(await rowsOf(writer)).toEqual([
    {
      geometry: { type: 'MultiPolygon', coordinates: triangle },
      properties: { naam: '=1+1 é 🏠', aantal: 3_000_000_000, deel: 12.5, telt: true },
    },
    { geometry: { type: 'MultiPolygon', coordinates: triangle }, properties: {} },
  ]);
  expect(writer.bounds).toEqual([150_000, 510_000, 150_010, 510_010]);
});
