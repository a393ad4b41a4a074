import { lengthText, scaleBar } from '../../domain/scale-bar';
import type { PrintCamera } from './print-camera';
import type { PrintLegendPart } from './print-legend';
import type { SheetLayout } from './sheet-layout';
import { SIGN_HEIGHT, SIGN_WIDTH, signSvg } from './sign-svg';

/** What stands round a printed map. */
export interface SheetWords {
  readonly title: string;
  /** One line under the title: session, date, for whom. */
  readonly subtitle: string;
  readonly legend: readonly PrintLegendPart[];
  /** Under the legend: how to read the words on the map, and what is not on it. */
  readonly legendNotes: readonly string[];
  readonly sources: readonly string[];
  /** `Schaal 1 : 25.000 op A3` and the like, from the scale. */
  readonly scaleText: string;
}

/** Draws everything but the map; the canvas may be moved, so that only a part of the sheet falls on it. */
export type DrawSheet = (canvas: CanvasRenderingContext2D) => void;

const INK = '#1f2a33';
const MUTED = '#4a545c';
const FAMILY = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';

/** Fetches letters and signs once, so that the sheet can then be drawn part by part. */
export async function sheetDrawer(layout: SheetLayout, camera: PrintCamera, words: SheetWords): Promise<DrawSheet> {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`)));
  const signs = await Promise.all(
    words.legend.map(({ lines }) =>
      Promise.all(lines.map(({ symbol }, index) => signImage(signSvg(symbol, `s${index}`)))),
    ),
  );
  return (canvas) => {
    drawTitle(canvas, layout, words);
    drawLegend(canvas, layout, words, signs);
    drawFooter(canvas, layout, camera, words);
  };
}

/** Over the map: its frame, and where north is. */
export function drawOverMap(canvas: CanvasRenderingContext2D, { map, unit }: SheetLayout): void {
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.35 * unit;
  canvas.strokeRect(map.x, map.y, map.width, map.height);
  const [x, y] = [map.x + map.width - 9 * unit, map.y + 10 * unit];
  canvas.fillStyle = 'rgb(255 255 255 / 0.85)';
  canvas.beginPath();
  canvas.arc(x, y, 7 * unit, 0, 2 * Math.PI);
  canvas.fill();
  canvas.fillStyle = INK;
  const arrow = new Path2D();
  arrow.moveTo(x, y - 3 * unit);
  for (const [dx, dy] of [
    [2.6, 5],
    [0, 3.4],
    [-2.6, 5],
  ] as const)
    arrow.lineTo(x + dx * unit, y + dy * unit);
  canvas.fill(arrow);
  text(canvas, 'N', x, y - 3.5 * unit, { size: 3.4 * unit, weight: 700, align: 'center' });
}

async function signImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function drawTitle(canvas: CanvasRenderingContext2D, { title: box, unit }: SheetLayout, words: SheetWords): void {
  text(canvas, words.title, box.x, box.y + 8 * unit, { size: 9 * unit, weight: 700, width: box.width });
  text(canvas, words.subtitle, box.x, box.y + 14.5 * unit, { size: 4.4 * unit, color: MUTED, width: box.width });
}

function drawLegend(
  canvas: CanvasRenderingContext2D,
  { legend: box, unit }: SheetLayout,
  { legend, legendNotes }: SheetWords,
  signs: readonly (readonly HTMLImageElement[])[],
): void {
  const note = legendNotes.flatMap((each) => wrapped(canvas, each, box.width, 3.3 * unit));
  const rows = legend.reduce((sum, { lines }) => sum + lines.length, 0);
  // Heading and the room above it stand for two lines.
  const height = Math.min(6.2 * unit, (box.height - note.length * 4.2 * unit) / Math.max(1, rows + 2 * legend.length));
  let y = box.y;
  for (const [part, { title, lines }] of legend.entries()) {
    text(canvas, title, box.x, y + height * 1.15, { size: height * 0.72, weight: 700, width: box.width });
    y += height * 1.6;
    for (const [index, { label }] of lines.entries()) {
      const sign = signs[part]?.[index];
      const high = height * 0.84;
      const wide = (high * SIGN_WIDTH) / SIGN_HEIGHT;
      if (sign) canvas.drawImage(sign, box.x, y + height * 0.08, wide, high);
      const left = wide + 1.8 * unit;
      text(canvas, label, box.x + left, y + height * 0.7, { size: height * 0.62, width: box.width - left });
      y += height;
    }
    y += height * 0.4;
  }
  for (const line of note) {
    y += 4.2 * unit;
    text(canvas, line, box.x, y, { size: 3.3 * unit, color: MUTED });
  }
}

function drawFooter(
  canvas: CanvasRenderingContext2D,
  { footer: box, map, unit }: SheetLayout,
  camera: PrintCamera,
  { sources, scaleText }: SheetWords,
): void {
  const bar = scaleBar(camera.metresPerPixel, map.cssWidth / 5);
  const length = bar.pixels * map.pixelRatio;
  const [top, high] = [box.y + 7.5 * unit, 1.6 * unit];
  for (let part = 0; part < bar.parts; part++) {
    canvas.fillStyle = part % 2 === 0 ? INK : '#ffffff';
    canvas.fillRect(box.x + (length * part) / bar.parts, top, length / bar.parts, high);
  }
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.25 * unit;
  canvas.strokeRect(box.x, top, length, high);
  text(canvas, '0', box.x, top - 1.2 * unit, { size: 3.6 * unit });
  text(canvas, lengthText(bar.metres), box.x + length, top - 1.2 * unit, { size: 3.6 * unit, align: 'center' });
  text(canvas, scaleText, box.x, top + 6 * unit, { size: 3.6 * unit });

  const left = box.x + map.width / 5 + 22 * unit;
  const width = box.x + box.width - left;
  let size = 3.2 * unit;
  let lines = wrapped(canvas, sources.join('  ·  '), width, size);
  while (lines.length * size * 1.3 > box.height - 3 * unit && size > 1.4 * unit) {
    size *= 0.9;
    lines = wrapped(canvas, sources.join('  ·  '), width, size);
  }
  for (const [index, line] of lines.entries())
    text(canvas, line, left, box.y + 5.5 * unit + index * size * 1.3, { size, color: MUTED });
}

interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight?: number;
  readonly color?: string;
  readonly align?: CanvasTextAlign;
  /** What is longer is made narrower, never cut off. */
  readonly width?: number;
}

function text(canvas: CanvasRenderingContext2D, words: string, x: number, y: number, style: TextStyle): void {
  canvas.font = `${style.weight ?? 400} ${style.size}px ${FAMILY}`;
  canvas.fillStyle = style.color ?? INK;
  canvas.textAlign = style.align ?? 'left';
  canvas.textBaseline = 'alphabetic';
  canvas.fillText(words, x, y, style.width);
}

function wrapped(canvas: CanvasRenderingContext2D, words: string, width: number, size: number): readonly string[] {
  canvas.font = `400 ${size}px ${FAMILY}`;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && canvas.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
