import { describe, expect, it, vi } from 'vitest';
import { irregularParcels } from '../../src/package/testing/irregular-parcels';
import { startTileCutterInThread } from '../cli-tile-cutter';
import { cutParcelTiles, parcelTilesByZoom } from '../cut-parcel-tiles';
import { ParcelOutlines } from '../parcel-outlines';
import { PmtilesWriter } from '../write-pmtiles';
import { type AddTiles, cutWith } from './cut-with';
import { packZoom } from './pack-zoom';
import type { StartTileCutter } from './tile-cutter';

const META = { minZoom: 13, maxZoom: 16, bounds: [5, 52, 6, 53], metadata: {} } as const;
const parcels = irregularParcels(12);
const owners = parcels.map((_, at) => ['gemeente', 'onbekend', 'corporatie'][at % 3] ?? '');
const outlines = () => {
  const all = new ParcelOutlines();
  for (const { geometry } of parcels) all.add(geometry);
  return all.finish();
};

const adder =
  (archive: PmtilesWriter): AddTiles =>
  async (tiles) => {
    for (const { z, x, y, bytes } of tiles) await archive.add(z, x, y, bytes);
    return true;
  };
const bytesOf = async (archive: PmtilesWriter): Promise<Buffer> => Buffer.concat(await archive.finish(META));

async function byOne(): Promise<Buffer> {
  const archive = new PmtilesWriter();
  await adder(archive)(cutParcelTiles(outlines(), owners));
  return bytesOf(archive);
}

async function byTwo(start: StartTileCutter): Promise<Buffer> {
  const archive = new PmtilesWriter();
  expect(await cutWith(start, { outlines: outlines(), owners }, archive, adder(archive))).toBe(true);
  return bytesOf(archive);
}

describe('tiles that two threads cut', () => {
  it('are the same to the byte as when one cuts them all', async () => {
    const one = await byOne();
    expect(one.length).toBeGreaterThan(5_000);
    const warned = vi.spyOn(console, 'warn');
    expect((await byTwo(startTileCutterInThread)).equals(one)).toBe(true);
    expect(warned, 'the other thread lived').not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('are shared: the other begins with the smallest', async () => {
    const zooms: number[] = [];
    const start: StartTileCutter = (given, of) => ({
      cut: (zoom) => {
        zooms.push(zoom);
        return packZoom(parcelTilesByZoom(given, of)(zoom));
      },
      stop: () => undefined,
    });
    expect((await byTwo(start)).equals(await byOne())).toBe(true);
    expect(zooms[0]).toBe(16);
  });

  it('are all there when the other thread dies', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const start: StartTileCutter = () => ({ cut: () => Promise.reject(new Error('memory')), stop: () => undefined });
    expect((await byTwo(start)).equals(await byOne())).toBe(true);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('end when the build is stopped, the other thread as well', async () => {
    const stop = vi.fn();
    const start: StartTileCutter = () => ({ cut: () => new Promise(() => undefined), stop });
    const stopped = await cutWith(start, { outlines: outlines(), owners }, new PmtilesWriter(), async () => false);
    expect([stopped, stop.mock.calls.length]).toEqual([false, 1]);
  });
});
