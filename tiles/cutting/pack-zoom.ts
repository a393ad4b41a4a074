import { gzip } from '../../src/services/brt/gzip';
import type { CutTile } from '../cut-parcel-tiles';

/** A tile as it goes into an archive: gzip. */
export interface PackedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Tiles that are packed at the same time: few plain ones in memory. */
const AT_ONCE = 16;

/** Packs the tiles of one zoom, in their order. */
export async function packZoom(tiles: Iterable<CutTile>): Promise<PackedTile[]> {
  const packed: PackedTile[] = [];
  let batch: Promise<PackedTile>[] = [];
  for (const { z, x, y, bytes } of tiles) {
    batch.push(gzip(bytes).then((data) => ({ z, x, y, packed: data })));
    if (batch.length < AT_ONCE) continue;
    packed.push(...(await Promise.all(batch)));
    batch = [];
  }
  packed.push(...(await Promise.all(batch)));
  return packed;
}
