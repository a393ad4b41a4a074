import { bad, good, type Result } from '../domain/result';
import { createPngWriter } from '../io/png/png-writer';
import { type DrawSheet, drawOverMap } from '../map/print/draw-sheet';
import type { MapPicture } from '../map/print/map-picture';
import type { PrintProblem } from '../map/print/print-problem';
import type { SheetLayout } from '../map/print/sheet-layout';

/** Rows of the sheet in memory at a time. */
const STRIP_ROWS = 1024;

/**
 * Writes a printed map as PNG, strip by strip: a sheet of A0 at 300 dpi would take half a gigabyte at once.
 *
 * Problems: those of the map, and `map-picture-failed` when there is no memory for a strip.
 */
export async function writeSheet(
  layout: SheetLayout,
  picture: MapPicture,
  drawSheet: DrawSheet,
  onProgress: (done: number) => void,
): Promise<Result<Blob, PrintProblem>> {
  const { width, height, map } = layout;
  const rows = Math.min(STRIP_ROWS, picture.rowsAtOnce, height);
  const element = document.createElement('canvas');
  element.width = width;
  element.height = rows;
  const canvas = element.getContext('2d', { willReadFrequently: true });
  if (!canvas) return bad({ name: 'map-picture-failed', detail: 'no canvas for a strip' });
  const png = createPngWriter(layout, layout.dpi);
  try {
    for (let top = 0; top < height; top += rows) {
      const count = Math.min(rows, height - top);
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      canvas.fillStyle = '#ffffff';
      canvas.fillRect(0, 0, width, rows);
      const from = Math.max(0, top - map.y);
      const until = Math.min(map.height, top + count - map.y);
      if (until > from) {
        const at = { x: map.x, y: map.y + from - top };
        const drawn = await picture.drawRows(canvas, { from, count: until - from }, at);
        if (!drawn.ok) return drawn;
      }
      canvas.setTransform(1, 0, 0, 1, 0, -top);
      drawOverMap(canvas, layout);
      drawSheet(canvas);
      await png.write(canvas.getImageData(0, 0, width, count).data);
      onProgress((top + count) / height);
    }
    return good(await png.finish());
  } catch (error) {
    return bad({ name: 'map-picture-failed', detail: String(error) });
  }
}
