import { crc32 } from './crc32';

/** Writes a picture from the top down, so that the whole of it is never in memory. */
export interface PngWriter {
  /** The next rows, as `getImageData` gives them: RGBA, `width` pixels per row. What is transparent must have been filled. */
  write(rows: Uint8ClampedArray): Promise<void>;
  /** The picture; a bug when not all rows were written. */
  finish(): Promise<Blob>;
}

/** Rows that are prepared at a time: about a hundredth of a second's work, so that the page stays free for the hand. */
const PIXELS_AT_A_TIME = 1_000_000;
const INCHES_PER_METRE = 39.3701;
const SIGNATURE = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
/** Filter type of PNG: what is kept is the difference with the row above. */
const UP = 2;

/**
 * A PNG of 8-bit RGB (PNG specification, third edition). Compression is the browser's own and runs beside the page.
 *
 * @param size width and height in pixels
 * @param dpi pixels per inch, kept in the file (pHYs) so that it prints at its size
 */
export function createPngWriter(
  { width, height }: { readonly width: number; readonly height: number },
  dpi: number,
): PngWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [
    SIGNATURE,
    ...chunk('IHDR', [...bytes4(width), ...bytes4(height), 8, 2, 0, 0, 0]),
    ...chunk('pHYs', [...perMetre(dpi), ...perMetre(dpi), 1]),
  ];
  // A PNG's data is one zlib stream, which this format's name stands for.
  const compression = new CompressionStream('deflate');
  const input = compression.writable.getWriter();
  const reading = (async () => {
    const reader = compression.readable.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read())
      parts.push(...chunk('IDAT', new Uint8Array(read.value)));
  })();
  let above: Uint8Array<ArrayBuffer> = new Uint8Array(width * 3);
  let rowsDone = 0;

  return {
    async write(rows) {
      const rowsHere = rows.length / (width * 4);
      const step = Math.max(1, Math.floor(PIXELS_AT_A_TIME / width));
      for (let from = 0; from < rowsHere; from += step) {
        const count = Math.min(step, rowsHere - from);
        const filtered = new Uint8Array(count * (1 + width * 3));
        for (let row = 0; row < count; row++) {
          const current = rgbOf(rows, (from + row) * width, width);
          filterUp(current, above, filtered, row * (1 + width * 3));
          above = current;
        }
        await input.write(filtered);
        await breathe();
      }
      rowsDone += rowsHere;
    },
    async finish() {
      if (rowsDone !== height) throw new Error(`The picture has ${height} rows and ${rowsDone} were written`);
      await input.close();
      await reading;
      parts.push(...chunk('IEND', []));
      return new Blob(parts, { type: 'image/png' });
    },
  };
}

function rgbOf(rgba: Uint8ClampedArray, firstPixel: number, width: number): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(width * 3);
  let from = firstPixel * 4;
  for (let to = 0; to < row.length; to += 3, from += 4) {
    row[to] = rgba[from] ?? 0;
    row[to + 1] = rgba[from + 1] ?? 0;
    row[to + 2] = rgba[from + 2] ?? 0;
  }
  return row;
}

function filterUp(row: Uint8Array, above: Uint8Array, to: Uint8Array, at: number): void {
  to[at] = UP;
  for (let index = 0; index < row.length; index++) to[at + 1 + index] = (row[index] ?? 0) - (above[index] ?? 0);
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array<ArrayBuffer>[] {
  const type = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  const content = data instanceof Uint8Array ? (data as Uint8Array<ArrayBuffer>) : Uint8Array.from(data);
  return [new Uint8Array(bytes4(content.length)), type, content, new Uint8Array(bytes4(crc32(type, content)))];
}

const bytes4 = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

const perMetre = (dpi: number): readonly number[] => bytes4(Math.round(dpi * INCHES_PER_METRE));

/** Lets the page do what waits. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
