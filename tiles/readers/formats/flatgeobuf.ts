import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry as FgbGeometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { SourceFailure } from '../../../src/package/source/file-problem';
import { ByteReader } from '../byte-reader';
import { BATCH, type FileBounds, type FileLayer, type RawFeature } from '../file-layer';
import { type FlatGeobufIndex, featuresAt, featuresNear } from './flatgeobuf-index';

const MAGIC_BYTES = 8;
const LARGEST = 256 * 1024 * 1024;
/** Bytes between two features that are sooner read over than begun anew after. */
const READ_OVER = 256 * 1024;

/** What a FlatGeobuf file says of itself. */
interface Opened {
  readonly header: HeaderMeta;
  readonly reader: ByteReader;
  readonly index: FlatGeobufIndex;
}

/**
 * FlatGeobuf as a stream, feature by feature, in the file's order; coordinates are the file's doubles. The library's own
 * loop breaks off on a feature without geometry and reads a truncated file as a short one.
 */
export async function openFlatGeobuf(blob: Blob, layerName: string): Promise<readonly FileLayer[]> {
  const { header, reader } = await open(blob.stream());
  await reader.cancel();
  return [
    {
      name: layerName,
      format: 'flatgeobuf',
      count: header.featuresCount > 0 ? header.featuresCount : null,
      declaredCrs:
        header.crs === null || header.crs.code === 0 ? null : `${header.crs.org ?? 'EPSG'}:${header.crs.code}`,
      features: (near) =>
        near === undefined || header.featuresCount === 0 || header.indexNodeSize === 0
          ? flatGeobufFeatures(blob)
          : nearFeatures(blob, near),
    },
  ];
}

/**
 * The features of a FlatGeobuf file in batches; one that lies in memory is read where it is. Throws `SourceFailure`
 * (`file-truncated`, `file-unreadable`).
 */
export async function* flatGeobufFeatures(file: Blob | Uint8Array): AsyncGenerator<readonly RawFeature[]> {
  const { header, reader, index } = await open(file instanceof Uint8Array ? inOnePiece(file) : file.stream());
  const { featuresCount } = header;
  await reader.skip(featuresAt(index) - index.at);
  let read = 0;
  let batch: RawFeature[] = [];
  for (;;) {
    const size = await reader.takeOrEnd(4);
    if (size === null) break;
    batch.push(decode(await reader.take(lengthIn(size)), header));
    read += 1;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (featuresCount > 0 && read < featuresCount) throw new SourceFailure({ name: 'file-truncated' });
  if (batch.length > 0) yield batch;
}

/** By the file's own index: of what does not come near only what lies between is read. */
async function* nearFeatures(file: Blob, near: FileBounds): AsyncGenerator<readonly RawFeature[]> {
  const { header, reader: first, index } = await open(file.stream());
  await first.cancel();
  let reader = first;
  let at = Number.POSITIVE_INFINITY;
  let batch: RawFeature[] = [];
  for (const place of await featuresNear(file, index, near)) {
    if (place >= at && place - at <= READ_OVER) await reader.skip(place - at);
    else {
      await reader.cancel();
      reader = new ByteReader(file.slice(place).stream());
    }
    const length = lengthIn(await reader.take(4));
    batch.push(decode(await reader.take(length), header));
    at = place + 4 + length;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  await reader.cancel();
  if (batch.length > 0) yield batch;
}

/** Throws `SourceFailure` for what no feature is as long as. */
function lengthIn(size: Uint8Array): number {
  const length = new DataView(size.buffer, size.byteOffset, 4).getUint32(0, true);
  if (length > LARGEST) throw unreadable();
  return length;
}

const inOnePiece = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

async function open(stream: ReadableStream<Uint8Array>): Promise<Opened> {
  const reader = new ByteReader(stream);
  await reader.skip(MAGIC_BYTES);
  const size = await reader.take(4);
  const length = lengthIn(size);
  const bytes = new Uint8Array(length + 4);
  bytes.set(size);
  bytes.set(await reader.take(length), 4);
  const header = guarded(() => fromByteBuffer(new ByteBuffer(bytes)));
  const index = {
    at: MAGIC_BYTES + bytes.length,
    count: header.featuresCount,
    nodeSize: header.indexNodeSize,
  };
  return { header, reader, index };
}

function decode(bytes: Uint8Array, header: HeaderMeta): RawFeature {
  const prefixed = new Uint8Array(bytes.length + 4);
  prefixed.set(bytes, 4);
  return guarded(() => {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(prefixed));
    const geometry = feature.geometry();
    return {
      properties: parseProperties(feature, header.columns),
      geometry: geometry === null || isEmpty(geometry) ? null : fromGeometry(geometry, header.geometryType),
    };
  });
}

const isEmpty = (geometry: FgbGeometry): boolean => geometry.xyLength() === 0 && geometry.partsLength() === 0;

/** flatbuffers throws all kinds of errors on bytes that are not what they should be. */
function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw unreadable(error);
  }
}

const unreadable = (error?: unknown) =>
  new SourceFailure({ name: 'file-unreadable', detail: error instanceof Error ? error.message : 'FlatGeobuf' });
