import { zxyToTileId } from 'pmtiles';
import { gzip } from '../src/services/brt/gzip';

const HEADER_BYTES = 127;
/** The specification wants header and root directory within the first 16 kB, so that one request gets both. */
const MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;
const GZIP = 2;
const MVT = 1;

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  runLength: number;
}

export interface PmtilesMeta {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** WGS84 degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** TileJSON metadata: name, vector_layers, attribution. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * Collects vector tiles into one PMTiles v3 archive (spec: github.com/protomaps/PMTiles). Tiles with the same
 * bytes are kept once. Written here because the one npm writer leaves the bounds in the header empty, and then
 * maps ask for no tile at all.
 */
export class PmtilesWriter {
  private readonly tiles: { readonly tileId: number; readonly data: Promise<Uint8Array<ArrayBuffer>> }[] = [];

  /** @param maxRootBytes largest root directory; smaller than the specification's only in tests */
  constructor(private readonly maxRootBytes = MAX_ROOT_BYTES) {}

  /** Takes the tile as plain MVT bytes and compresses it in the background. */
  add(z: number, x: number, y: number, tile: Uint8Array<ArrayBuffer>): Promise<unknown> {
    const data = gzip(tile);
    this.tiles.push({ tileId: zxyToTileId(z, x, y), data });
    return data;
  }

  /** Takes a tile that is gzip already, as it came. */
  addPacked(z: number, x: number, y: number, packed: Uint8Array<ArrayBuffer>): void {
    this.tiles.push({ tileId: zxyToTileId(z, x, y), data: Promise.resolve(packed) });
  }

  /** Tiles taken so far. */
  get count(): number {
    return this.tiles.length;
  }

  /** The whole archive as parts for a Blob. */
  async finish(meta: PmtilesMeta): Promise<Uint8Array<ArrayBuffer>[]> {
    this.tiles.sort((a, b) => a.tileId - b.tileId);
    const entries: Entry[] = [];
    const contents: Uint8Array<ArrayBuffer>[] = [];
    const known = new Map<string, { readonly offset: number; readonly data: Uint8Array }[]>();
    let dataLength = 0;
    for (const { tileId, data: pending } of this.tiles) {
      const data = await pending;
      const key = `${data.length}:${checksum(data)}`;
      const same = known.get(key)?.find((candidate) => equal(candidate.data, data));
      const last = entries.at(-1);
      if (same === undefined) {
        entries.push({ tileId, offset: dataLength, length: data.length, runLength: 1 });
        known.set(key, [...(known.get(key) ?? []), { offset: dataLength, data }]);
        contents.push(data);
        dataLength += data.length;
      } else if (last !== undefined && last.offset === same.offset && tileId === last.tileId + last.runLength)
        last.runLength += 1;
      else entries.push({ tileId, offset: same.offset, length: data.length, runLength: 1 });
    }
    const { root, leaves } = await directories(entries, this.maxRootBytes);
    const metadata = await gzip(new TextEncoder().encode(JSON.stringify(meta.metadata)));
    const header = headerBytes(meta, {
      root: root.length,
      metadata: metadata.length,
      leaves: leaves.length,
      data: dataLength,
      addressed: this.tiles.length,
      entries: entries.length,
      contents: contents.length,
    });
    return [header, root, metadata, leaves, ...contents];
  }
}

/** One root directory when it fits, otherwise a root that points to leaves of ever more entries. */
async function directories(entries: readonly Entry[], maxRootBytes: number) {
  const whole = await gzip(encodeDirectory(entries));
  if (whole.length <= maxRootBytes) return { root: whole, leaves: new Uint8Array(0) };
  for (let leafSize = 4096; ; leafSize *= 2) {
    const pointers: Entry[] = [];
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let offset = 0;
    for (let from = 0; from < entries.length; from += leafSize) {
      const leaf = entries.slice(from, from + leafSize);
      const bytes = await gzip(encodeDirectory(leaf));
      // Run length 0 marks an entry that points to a leaf directory.
      pointers.push({ tileId: leaf[0]?.tileId ?? 0, offset, length: bytes.length, runLength: 0 });
      parts.push(bytes);
      offset += bytes.length;
    }
    const root = await gzip(encodeDirectory(pointers));
    if (root.length <= maxRootBytes) return { root, leaves: concatenate(parts) };
  }
}

function encodeDirectory(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const varint = (value: number) => {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    bytes.push(rest);
  };
  varint(entries.length);
  let lastId = 0;
  for (const { tileId } of entries) {
    varint(tileId - lastId);
    lastId = tileId;
  }
  for (const { runLength } of entries) varint(runLength);
  for (const { length } of entries) varint(length);
  let expected = -1;
  for (const { offset, length } of entries) {
    // 0 says "right after the entry before this one".
    varint(offset === expected ? 0 : offset + 1);
    expected = offset + length;
  }
  return Uint8Array.from(bytes);
}

interface Sizes {
  readonly root: number;
  readonly metadata: number;
  readonly leaves: number;
  readonly data: number;
  readonly addressed: number;
  readonly entries: number;
  readonly contents: number;
}

function headerBytes(meta: PmtilesMeta, sizes: Sizes): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  let offset = HEADER_BYTES;
  const words = [];
  for (const length of [sizes.root, sizes.metadata, sizes.leaves, sizes.data]) {
    words.push(offset, length);
    offset += length;
  }
  words.push(sizes.addressed, sizes.entries, sizes.contents);
  for (const [at, word] of words.entries()) view.setBigUint64(8 + at * 8, BigInt(word), true);
  view.setUint8(96, 1); // clustered: the tiles lie in order of their id
  view.setUint8(97, GZIP); // directories and metadata
  view.setUint8(98, GZIP); // tiles
  view.setUint8(99, MVT);
  view.setUint8(100, meta.minZoom);
  view.setUint8(101, meta.maxZoom);
  const [west, south, east, north] = meta.bounds;
  for (const [at, degrees] of [west, south, east, north].entries())
    view.setInt32(102 + at * 4, Math.round(degrees * 1e7), true);
  view.setUint8(118, meta.minZoom);
  view.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
  return bytes;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) | 0;
  return sum;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
