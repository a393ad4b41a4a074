import type { FileLayer } from '../../readers/file-layer';

/** Reading was told to stop. Thrown from within the stream of features, since iterators have no other way. */
export class ReadingStopped extends Error {}

/** A layer that tells how many rows went by, gives messages a turn, and stops at the first batch after its signal. */
export function watchedLayer(layer: FileLayer, signal: AbortSignal, onRows: (rows: number) => void): FileLayer {
  return {
    ...layer,
    async *features(near) {
      let rows = 0;
      for await (const batch of layer.features(near)) {
        if (signal.aborted) throw new ReadingStopped();
        yield batch;
        rows += batch.length;
        onRows(rows);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      if (signal.aborted) throw new ReadingStopped();
    },
  };
}
