import { parcelTilesByZoom } from '../cut-parcel-tiles';
import type { Outlines } from '../parcel-outlines';
import { type PackedTile, packZoom } from './pack-zoom';

/** Cuts tiles of the parcels on a thread of its own, one zoom at a time. */
interface TileCutter {
  /** All tiles of the zoom. Rejects when the thread died: then someone else has to cut them. */
  cut(zoom: number): Promise<readonly PackedTile[]>;
  /** Ends the thread at once. */
  stop(): void;
}

/** Starts a thread on these parcels; `owners` as for `parcelTilesByZoom`. */
export type StartTileCutter = (outlines: Outlines, owners: readonly string[]) => TileCutter;

/** What goes to the thread: first the parcels, then zooms. */
export type CutterRequest =
  | { readonly kind: 'parcels'; readonly outlines: Outlines; readonly owners: readonly string[] }
  | { readonly kind: 'zoom'; readonly zoom: number };

/** The other side: takes requests, and gives for each zoom its tiles and the buffers that go along with them. */
export function answerCutter(): (
  request: CutterRequest,
) => Promise<{ readonly tiles: readonly PackedTile[]; readonly buffers: ArrayBuffer[] } | null> {
  let cut: ReturnType<typeof parcelTilesByZoom> | null = null;
  return async (request) => {
    if (request.kind === 'parcels') {
      cut = parcelTilesByZoom(request.outlines, request.owners);
      return null;
    }
    if (cut === null) throw new Error('The parcels come before the zooms');
    const tiles = await packZoom(cut(request.zoom));
    return { tiles, buffers: tiles.map(({ packed }) => packed.buffer) };
  };
}
