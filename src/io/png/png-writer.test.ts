import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from './crc32';
import { createPngWriter } from './png-writer';

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** Reads chunks and holds each against its own checksum. */
function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 8 + length;
    expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
    chunks.push({ name: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

async function written(width: number, height: number, rgba: Uint8ClampedArray, cuts: readonly number[]) {
  const writer = createPngWriter({ width, height }, 300);
  const rows = [0, ...cuts, height].map((row) => row * width * 4);
  for (const [index, from] of rows.slice(0, -1).entries()) await writer.write(rgba.subarray(from, rows[index + 1]));
  return Buffer.from(await (await writer.finish()).arrayBuffer());
}

test('what comes out holds the pixels that went in, however the rows were handed over', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 2, max: 9 }),
      fc.infiniteStream(fc.nat(255)),
      fc.nat(100),
      async (width, height, stream, cut) => {
        const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, () => stream.next().value ?? 0);
        const chunks = chunksOf(await written(width, height, rgba, [1 + (cut % (height - 1))]));
        const data = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data: d }) => d)));
        const bytes = width * 3;
        const above = new Uint8Array(bytes);
        for (let row = 0; row < height; row++) {
          expect(data[row * (bytes + 1)]).toBe(2);
          for (let x = 0; x < bytes; x++) {
            above[x] = (above[x] ?? 0) + (data[row * (bytes + 1) + 1 + x] ?? 0);
            expect(above[x]).toBe(rgba[(row * width + Math.floor(x / 3)) * 4 + (x % 3)]);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('it says its size and how large it is on paper', async () => {
  const chunks = chunksOf(await written(3, 2, new Uint8ClampedArray(24), [1]));
  expect([...new Set(chunks.map(({ name }) => name))]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  expect(chunks[0]?.data.readUInt32BE(0)).toBe(3);
  expect(chunks[0]?.data.readUInt32BE(4)).toBe(2);
  // 300 dots per inch in dots per metre.
  expect(chunks[1]?.data.readUInt32BE(0)).toBe(11_811);
  expect(chunks[1]?.data[8]).toBe(1);
});

test('a picture that is not whole is a bug', async () => {
  const writer = createPngWriter({ width: 1, height: 2 }, 150);
  await writer.write(new Uint8ClampedArray(4));
  await expect(writer.finish()).rejects.toThrow('2 rows');
});
