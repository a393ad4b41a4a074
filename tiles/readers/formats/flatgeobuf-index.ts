import { calcTreeSize, generateLevelBounds, NODE_ITEM_BYTE_LEN } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { SourceFailure } from '../../../src/package/source/file-problem';
import type { FileBounds } from '../file-layer';

/** Where the index of a FlatGeobuf file stands. */
export interface FlatGeobufIndex {
  /** Byte at which it begins. */
  readonly at: number;
  /** Features of the file. */
  readonly count: number;
  readonly nodeSize: number;
}

type Range = readonly [from: number, to: number];

/** Nodes that are read at once. */
const MOST_NODES = 16_384;

/** Byte at which the features begin. */
export const featuresAt = ({ at, count, nodeSize }: FlatGeobufIndex): number =>
  count > 0 && nodeSize > 0 ? at + calcTreeSize(count, nodeSize) : at;

/**
 * The places in the file, bytes and ascending, of the features whose bounds meet these. Reads of the index only what leads there: the
 * library's own search does too, and tells about it on the console, where the command line's summary goes.
 * Throws `SourceFailure` (`file-unreadable`).
 */
export async function featuresNear(file: Blob, index: FlatGeobufIndex, near: FileBounds): Promise<readonly number[]> {
  const levels = generateLevelBounds(index.count, index.nodeSize);
  const start = featuresAt(index);
  const found: number[] = [];
  let ranges: readonly Range[] = levels.slice(-1);
  for (let level = levels.length - 1; level >= 0; level--) {
    const below = levels[level - 1];
    const next: Range[] = [];
    for (const range of pieces(ranges))
      for (const offset of await meeting(file, index, range, near)) {
        if (below === undefined) found.push(start + offset);
        else next.push(childrenOf(offset, below, index));
      }
    ranges = next;
  }
  if (found.some((at) => at >= file.size)) throw damaged();
  return found.sort((a, b) => a - b);
}

function childrenOf(first: number, [from, to]: Range, { nodeSize }: FlatGeobufIndex): Range {
  if (first < from || first >= to) throw damaged();
  return [first, Math.min(first + nodeSize, to)];
}

/** Ranges that follow each other as one, as far as that is not too much to read at once. */
function* pieces(ranges: readonly Range[]): Generator<Range> {
  let piece: Range | null = null;
  for (const [from, to] of ranges) {
    if (piece !== null && piece[1] === from && to - piece[0] <= MOST_NODES) piece = [piece[0], to];
    else {
      if (piece !== null) yield piece;
      piece = [from, to];
    }
  }
  if (piece !== null) yield piece;
}

/** Of the nodes of a range that meet the bounds what they point at: a node of the level below, or a place after the index. */
async function meeting(
  file: Blob,
  { at }: FlatGeobufIndex,
  [from, to]: Range,
  [minX, minY, maxX, maxY]: FileBounds,
): Promise<readonly number[]> {
  const bytes = await file.slice(at + from * NODE_ITEM_BYTE_LEN, at + to * NODE_ITEM_BYTE_LEN).arrayBuffer();
  if (bytes.byteLength < (to - from) * NODE_ITEM_BYTE_LEN) throw new SourceFailure({ name: 'file-truncated' });
  const view = new DataView(bytes);
  const offsets: number[] = [];
  for (let node = 0; node < bytes.byteLength; node += NODE_ITEM_BYTE_LEN) {
    const value = (place: number) => view.getFloat64(node + 8 * place, true);
    if (value(0) > maxX || value(1) > maxY || value(2) < minX || value(3) < minY) continue;
    offsets.push(Number(view.getBigUint64(node + 32, true)));
  }
  return offsets;
}

const damaged = () => new SourceFailure({ name: 'file-unreadable', detail: 'FlatGeobuf' });
