import type { Release } from '../domain/release/release';
import { bad, good, type Result } from '../domain/result';
import type { ReportMapPicture } from '../io/report/report-context';
import { openMapPicture } from '../map/print/map-picture';
import { printCamera } from '../map/print/print-camera';
import type { PrintProblem } from '../map/print/print-problem';
import { signSvg } from '../map/print/sign-svg';
import { type PrintedMap, printedMap } from './printed-map';
import type { Wires } from './wires';

/** Letters stay readable on A4, where the map is 186 mm wide; on A3 it is 373 mm, at 300 dpi 4,400 pixels. */
const MAP = { cssWidth: 1024, cssHeight: 640, pixelRatio: 4.5625 };
const QUALITY = 0.9;
/** Of the time, until it only has to be taken over. */
const DRAWN_PART = 0.8;

interface ReportMap {
  /** null when there is no land to draw. */
  readonly picture: ReportMapPicture | null;
  readonly sources: readonly string[];
}

/** The map of all plots that go out, in a file of its own kind small enough to be sent. */
export async function reportMapPicture(
  wires: Wires,
  released: Release,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<Result<ReportMap, PrintProblem>> {
  const map = await printedMap(wires, released, { content: 'plots', area: 'plots' });
  if (!map.bounds) return good({ picture: null, sources: [] });
  const camera = printCamera(map.bounds, { ...MAP, enlarge: 1 });
  const opened = await openMapPicture(
    { style: map.styleOn({ camera, ...MAP }), camera, ...MAP },
    { signal, onProgress: (done) => onProgress(done * DRAWN_PART) },
  );
  if (!opened.ok) return opened;
  const picture = opened.value;
  const { width, height, rowsAtOnce } = picture;
  try {
    const element = document.createElement('canvas');
    element.width = width;
    element.height = height;
    const canvas = element.getContext('2d');
    if (!canvas) return bad({ name: 'map-picture-failed', detail: 'no canvas for the map' });
    for (let from = 0; from < height; from += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, height - from);
      const drawn = await picture.drawRows(canvas, { from, count }, { x: 0, y: from });
      if (!drawn.ok) return drawn;
      onProgress(DRAWN_PART + ((1 - DRAWN_PART) * (from + count)) / height);
    }
    const src = await addressOf(element);
    if (src === null) return bad({ name: 'map-picture-failed', detail: 'the map cannot be kept as a file' });
    const metresWide = camera.metresPerPixel * MAP.cssWidth;
    return good({ picture: { src, width, height, metresWide, ...legendOf(map, camera.zoom) }, sources: map.sources });
  } finally {
    picture.close();
  }
}

const legendOf = (map: PrintedMap, zoom: number): Pick<ReportMapPicture, 'legend' | 'legendNotes'> => ({
  legend: map.legendAt(zoom).map(({ title, lines }, part) => ({
    title,
    lines: lines.map(({ symbol, label }, index) => ({ sign: signSvg(symbol, `legenda-${part}-${index}`), label })),
  })),
  legendNotes: map.notes,
});

/** As WebP, which is a third of a PNG; a browser that cannot write that gives JPEG. null when there is no memory for it. */
async function addressOf(canvas: HTMLCanvasElement): Promise<string | null> {
  const blobOf = (type: string): Promise<Blob | null> =>
    new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
  const webp = await blobOf('image/webp');
  const file = webp?.type === 'image/webp' ? webp : await blobOf('image/jpeg');
  if (!file) return null;
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}
