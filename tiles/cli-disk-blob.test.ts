import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { DiskBlob } from './cli-disk-blob';

const folder = mkdtempSync(join(tmpdir(), 'disk-blob-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is as a Blob of the same bytes', async () => {
  const path = join(folder, 'tekst');
  const text = 'Perceel voor perceel';
  writeFileSync(path, text);
  const place = fc.option(fc.integer({ min: -30, max: 30 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(place, place, place, place, async (a, b, c, d) => {
      const disk = new DiskBlob(path, [0, text.length]).slice(a, b).slice(c, d);
      const blob = new Blob([text]).slice(a, b).slice(c, d);
      expect(disk.size).toBe(blob.size);
      expect(await disk.text()).toBe(await blob.text());
      expect(await new Response(disk.stream()).text()).toBe(await blob.text());
    }),
  );
});

it('goes on where 4 GB end', async () => {
  const path = join(folder, 'groot');
  const size = 6e9;
  writeFileSync(path, '');
  truncateSync(path, size);
  const file = openSync(path, 'r+');
  writeSync(file, 'hier', 5e9);
  closeSync(file);
  const blob = new DiskBlob(path, [0, size]);
  expect(blob.size).toBe(size);
  expect(await blob.slice(5e9, 5e9 + 4).text()).toBe('hier');
  const { value } = await blob
    .slice(5e9 - 1)
    .stream()
    .getReader()
    .read();
  expect(new TextDecoder().decode(value?.slice(0, 6))).toBe('\0hier\0');
});

it('ends sooner when the file does', async () => {
  const path = join(folder, 'kort');
  writeFileSync(path, 'half');
  const blob = new DiskBlob(path, [0, 100]);
  expect(await blob.text()).toBe('half');
  expect(await new Response(blob.stream()).text()).toBe('half');
});
