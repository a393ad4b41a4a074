import { PARCEL_ZOOMS, parcelTilesByZoom } from '../cut-parcel-tiles';
import type { Outlines } from '../parcel-outlines';
import type { PmtilesWriter } from '../write-pmtiles';
import type { StartTileCutter } from './tile-cutter';

/** Takes tiles of one zoom into the archive on this thread; false when the build was stopped meanwhile. */
export type AddTiles = (tiles: ReturnType<ReturnType<typeof parcelTilesByZoom>>) => Promise<boolean>;

/**
 * Cuts all zooms on this thread and on another: this one from the largest tiles on, the other from the smallest on, each the next that is left
 * when it is done. The archive is the same to the byte as when one thread cuts them all. What the other thread leaves undone, because it died,
 * is cut here.
 *
 * @returns false when the build was stopped
 */
export async function cutWith(
  start: StartTileCutter,
  parcels: { readonly outlines: Outlines; readonly owners: readonly string[] },
  archive: PmtilesWriter,
  addTiles: AddTiles,
): Promise<boolean> {
  const { outlines, owners } = parcels;
  const left: number[] = [];
  for (let z: number = PARCEL_ZOOMS.min; z <= PARCEL_ZOOMS.max; z++) left.push(z);
  const cutHere = parcelTilesByZoom(outlines, owners);
  const other = start(outlines, owners);
  const undone: number[] = [];
  const beside = async (): Promise<void> => {
    for (let zoom = left.pop(); zoom !== undefined; zoom = left.pop()) {
      try {
        for (const { z, x, y, packed } of await other.cut(zoom)) archive.addPacked(z, x, y, packed);
      } catch (error) {
        console.warn('The second thread that cuts tiles ended; the first goes on', error);
        undone.push(zoom);
        return;
      }
    }
  };
  try {
    const othersDone = beside();
    for (let zoom = left.shift(); zoom !== undefined; zoom = left.shift())
      if (!(await addTiles(cutHere(zoom)))) return false;
    await othersDone;
    for (const zoom of undone) if (!(await addTiles(cutHere(zoom)))) return false;
    return true;
  } finally {
    other.stop();
  }
}
