import { tileIdToZxy, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { openTiles } from './testing/read-tiles';
import { PmtilesWriter } from './write-pmtiles';

const META = { minZoom: 8, maxZoom: 8, bounds: [3, 50, 7, 54] as const, metadata: { name: 'proef' } };
const FIRST = zxyToTileId(8, 0, 0);

async function archiveOf(
  tiles: Iterable<readonly [tileId: number, content: string]>,
  maxRootBytes?: number,
): Promise<Blob> {
  const writer = new PmtilesWriter(maxRootBytes);
  let last: Promise<unknown> | undefined;
  for (const [tileId, content] of tiles) {
    const [z, x, y] = tileIdToZxy(tileId);
    last = writer.add(z, x, y, new TextEncoder().encode(content));
    if (tileId % 64 === 0) await last;
  }
  await last;
  return new Blob(await writer.finish(META));
}

async function contentAt(blob: Blob, tileId: number): Promise<string | null> {
  const found = await openTiles(blob).getZxy(...tileIdToZxy(tileId));
  return found === undefined ? null : new TextDecoder().decode(found.data);
}

describe('PMTiles', () => {
  it('keeps equal tiles once, runs of them as one entry, and finds each', async () => {
    const contents = ['water', 'water', 'water', 'land', 'water', 'stad'];
    const blob = await archiveOf(contents.map((content, at) => [FIRST + at, content] as const));
    const header = await openTiles(blob).getHeader();
    expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([6, 4, 3]);
    for (const [at, content] of contents.entries()) expect(await contentAt(blob, FIRST + at)).toBe(content);
    expect(await contentAt(blob, FIRST + contents.length)).toBeNull();
    expect(await openTiles(blob).getMetadata()).toEqual({ name: 'proef' });
  });

  it('takes tiles in any order', async () => {
    const blob = await archiveOf([5, 1, 9, 0].map((at) => [FIRST + at, `tegel ${at}`] as const));
    for (const at of [0, 1, 5, 9]) expect(await contentAt(blob, FIRST + at)).toBe(`tegel ${at}`);
    expect(await contentAt(blob, FIRST + 2)).toBeNull();
  });

  it('divides a directory that is too large over leaves, and finds each tile still', async () => {
    const content = (at: number) => `${'x'.repeat((at * at) % 97)}${at}`;
    const tiles: [number, string][] = [];
    for (let at = 0, tileId = FIRST; at < 9000; at++, tileId += 1 + ((at * at) % 5)) tiles.push([tileId, content(at)]);
    const blob = await archiveOf(tiles, 100);
    const header = await openTiles(blob).getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(127 + 100);
    for (const at of [0, 1, 4095, 4096, 4097, 8191, 8192, 8999]) {
      const [tileId, text] = tiles[at] ?? [0, ''];
      expect(await contentAt(blob, tileId)).toBe(text);
    }
  });
});
