import { ByteBuffer } from 'flatbuffers';
import { magicbytes, SIZE_PREFIX_LEN } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { bad, good, type Result } from '../domain/result';
import { MEMBER } from './manifest';
import type { PackageProblem } from './package-problem';
import type { ParcelColumns } from './parcel-columns';
import { PARCEL_FIELD, type ParcelField } from './parcel-fields';
import { type HeaderColumns, ParcelRowCollector } from './parcel-row-collector';

/** A damaged length would otherwise send the reader round billions of times. */
const MAX_COLUMNS = 1000;

/**
 * Decodes `parcels.fgb` (FlatGeobuf in RD, columns of `PARCEL_FIELD`) into typed arrays with a spatial index.
 * Reads the flatbuffers in place: 200,000 parcels as GeoJSON objects would cost seconds and half a gigabyte.
 *
 * Problems: `package-member-unreadable` (not FlatGeobuf, broken inside), `package-without-parcels`.
 */
export function readParcelColumns(bytes: Uint8Array): Result<ParcelColumns, PackageProblem> {
  try {
    return decode(bytes);
  } catch (error) {
    // The flatbuffers reader follows offsets that it finds in the bytes and throws RangeError when they lead outside.
    if (!(error instanceof RangeError)) throw error;
    return unreadable(error.message);
  }
}

const unreadable = (detail: string): Result<never, PackageProblem> =>
  bad({ name: 'package-member-unreadable', member: MEMBER.parcels, detail });

function decode(bytes: Uint8Array): Result<ParcelColumns, PackageProblem> {
  if (
    bytes.length < magicbytes.length + SIZE_PREFIX_LEN ||
    !magicbytes.subarray(0, 3).every((byte, at) => byte === bytes[at])
  )
    return unreadable('not a FlatGeobuf file');
  const buffer = new ByteBuffer(bytes);
  buffer.setPosition(magicbytes.length);
  const header = Header.getSizePrefixedRootAsHeader(buffer);
  const count = Number(header.featuresCount());
  if (count === 0) return bad({ name: 'package-without-parcels' });
  // A feature takes at least 8 bytes: a count beyond that is a damaged header, not a reason to allocate gigabytes.
  if (count > bytes.length / 8) return unreadable('more features promised than the file can hold');
  const columns = readHeaderColumns(header);
  const missing = (['localId', 'akrCode', 'section', 'number'] as const).filter(
    (field) => !columns.fields.includes(field),
  );
  if (missing.length > 0)
    return unreadable(`columns missing: ${missing.map((field) => PARCEL_FIELD[field]).join(', ')}`);

  let offset = magicbytes.length + SIZE_PREFIX_LEN + buffer.readUint32(magicbytes.length);
  if (header.indexNodeSize() > 0) offset += calcTreeSize(count, header.indexNodeSize());
  const rows = new ParcelRowCollector(count, bytes, columns);
  const feature = new Feature();
  for (let row = 0; row < count; row++) {
    if (offset + SIZE_PREFIX_LEN > bytes.length) return unreadable('the file ends before its last feature');
    const length = buffer.readUint32(offset);
    if (offset + SIZE_PREFIX_LEN + length > bytes.length) return unreadable('the file ends before its last feature');
    buffer.setPosition(offset);
    rows.add(row, buffer, Feature.getSizePrefixedRootAsFeature(buffer, feature));
    offset += SIZE_PREFIX_LEN + length;
  }
  return good(rows.finish());
}

function readHeaderColumns(header: Header): HeaderColumns {
  const fieldByName = new Map<string, ParcelField>();
  for (const [field, name] of Object.entries(PARCEL_FIELD)) fieldByName.set(name, field as ParcelField);
  const types: ColumnType[] = [];
  const fields: (ParcelField | null)[] = [];
  if (header.columnsLength() > MAX_COLUMNS) throw new RangeError('more columns promised than a table has');
  for (let at = 0; at < header.columnsLength(); at++) {
    const column = header.columns(at);
    types.push(column?.type() ?? ColumnType.String);
    fields.push(fieldByName.get(column?.name() ?? '') ?? null);
  }
  return { types, fields };
}
