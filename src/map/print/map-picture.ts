import type { StyleSpecification } from 'maplibre-gl';
import { bad, good, type Result } from '../../domain/result';
import { type HiddenMap, hiddenMap } from './hidden-map';
import { type PictureLimits, pictureLimits } from './picture-limits';
import { type PrintCamera, pieceCenter } from './print-camera';
import type { PrintProblem } from './print-problem';
import { partOfStyle } from './print-style';

export interface MapPictureRequest {
  readonly style: StyleSpecification;
  readonly camera: PrintCamera;
  /** Size in whole CSS pixels, and how many pixels each of those is. */
  readonly cssWidth: number;
  readonly cssHeight: number;
  readonly pixelRatio: number;
}

/** A picture of the map, larger than the device can draw at once; it is asked for from the top down. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** The most rows that `drawRows` takes. */
  readonly rowsAtOnce: number;
  /** Draws the rows of the picture from `from` on with their top left at (x, y) of a canvas. */
  drawRows(
    canvas: CanvasRenderingContext2D,
    rows: { readonly from: number; readonly count: number },
    at: { readonly x: number; readonly y: number },
  ): Promise<Result<null, PrintProblem>>;
  close(): void;
}

/** While it is opened. */
export interface PictureRun {
  readonly signal: AbortSignal;
  /** How far the map is that must be drawn before its rows can be asked for, 0 to 1: pieces of land that are in, of those asked for. */
  onProgress(done: number): void;
}

/** Sides of a piece in CSS pixels are multiples of this, so that its pixels lie on those of the whole. */
const STEP = 64;
/** Rows of a piece: wide and low, because the picture is written row by row. */
const PIECE_ROWS = 1024;

/**
 * A map that fits the device is drawn at once. A larger one is drawn in pieces, all at the same scale and on the same grid of
 * pixels. Only words and signs, whose places hang on what is in view, are drawn once for the whole, on nothing, and laid
 * over the pieces; where even that is too large they are drawn less fine.
 *
 * @param limits what the device can draw; found out unless given
 */
export async function openMapPicture(
  request: MapPictureRequest,
  run: PictureRun,
  limits: PictureLimits | null = pictureLimits(),
): Promise<Result<MapPicture, PrintProblem>> {
  if (!limits) return bad({ name: 'map-picture-impossible', detail: 'no WebGL2' });
  const { style, camera, cssWidth, cssHeight, pixelRatio } = request;
  const width = Math.floor(cssWidth * pixelRatio);
  const height = Math.floor(cssHeight * pixelRatio);
  if (Math.max(width, height) <= limits.piece) return openWhole(request, { width, height }, run);

  const labels = await drawLabels(request, limits.labels, run);
  if (!labels.ok) return labels;
  const piece = { cssWidth: cssOf(limits.piece, pixelRatio), cssHeight: cssOf(PIECE_ROWS, pixelRatio) };
  const shapes = hiddenMap(partOfStyle(style, 'shapes'), {
    width: piece.cssWidth,
    height: piece.cssHeight,
    pixelRatio,
    signal: run.signal,
  });
  if (!shapes.ok) return shapes;
  const { canvas: from } = shapes.value;
  const enlarge = pixelRatio / labels.value.pixelRatio;

  return good({
    width,
    height,
    rowsAtOnce: from.height,
    async drawRows(canvas, rows, at) {
      for (let left = 0; left < width; left += from.width) {
        const dx = (left + from.width / 2) / pixelRatio - cssWidth / 2;
        const dy = (rows.from + from.height / 2) / pixelRatio - cssHeight / 2;
        const drawn = await shapes.value.lookAt(pieceCenter(camera, dx, dy), camera.zoom);
        if (!drawn.ok) return drawn;
        const wide = Math.min(from.width, width - left);
        canvas.drawImage(from, 0, 0, wide, rows.count, at.x + left, at.y, wide, rows.count);
      }
      canvas.save();
      canvas.beginPath();
      canvas.rect(at.x, at.y, width, rows.count);
      canvas.clip();
      canvas.imageSmoothingQuality = 'high';
      const { picture } = labels.value;
      canvas.drawImage(picture, at.x, at.y - rows.from, picture.width * enlarge, picture.height * enlarge);
      canvas.restore();
      return good(null);
    },
    close() {
      shapes.value.remove();
      labels.value.picture.close();
    },
  });
}

/** The largest whole number of steps that is within so many pixels, in CSS pixels; at least one. */
const cssOf = (pixels: number, pixelRatio: number): number =>
  Math.max(1, Math.floor(pixels / pixelRatio / STEP)) * STEP;

async function openWhole(
  { style, camera, cssWidth, cssHeight, pixelRatio }: MapPictureRequest,
  { width, height }: Pick<MapPicture, 'width' | 'height'>,
  run: PictureRun,
): Promise<Result<MapPicture, PrintProblem>> {
  const drawn = await drawWhole(style, { camera, cssWidth, cssHeight, pixelRatio, run });
  if (!drawn.ok) return drawn;
  const map = drawn.value;
  return good({
    width,
    height,
    rowsAtOnce: height,
    drawRows: async (canvas, { from, count }, { x, y }) => {
      canvas.drawImage(map.canvas, 0, from, width, count, x, y, width, count);
      return good(null);
    },
    close: map.remove,
  });
}

async function drawLabels(
  { style, camera, cssWidth, cssHeight, pixelRatio }: MapPictureRequest,
  limit: number,
  run: PictureRun,
): Promise<Result<{ readonly picture: ImageBitmap; readonly pixelRatio: number }, PrintProblem>> {
  const ratio = Math.min(pixelRatio, limit / cssWidth, limit / cssHeight);
  const labels = partOfStyle(style, 'labels');
  const drawn = await drawWhole(labels, { camera, cssWidth, cssHeight, pixelRatio: ratio, run });
  if (!drawn.ok) return drawn;
  try {
    return good({ picture: await createImageBitmap(drawn.value.canvas), pixelRatio: ratio });
  } catch (error) {
    return bad({ name: 'map-picture-failed', detail: String(error) });
  } finally {
    drawn.value.remove();
  }
}

async function drawWhole(
  style: StyleSpecification,
  {
    camera,
    cssWidth,
    cssHeight,
    pixelRatio,
    run: { signal, onProgress },
  }: Omit<MapPictureRequest, 'style'> & { readonly run: PictureRun },
): Promise<Result<HiddenMap, PrintProblem>> {
  const map = hiddenMap(style, { width: cssWidth, height: cssHeight, pixelRatio, signal });
  if (!map.ok) return map;
  const drawn = await map.value.lookAt(pieceCenter(camera, 0, 0), camera.zoom, onProgress);
  if (drawn.ok) return map;
  map.value.remove();
  return drawn;
}
