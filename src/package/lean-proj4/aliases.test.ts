import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { madeUpGrid } from '../../../fixtures/correction-grid/made-up-grid';
import { rdToWgs84, setCorrectionGrid, wgs84ToRd } from '../rd-wgs84';
import { readCorrectionGrid } from '../rdnaptrans/read-correction-grid';
import { leanProj4Aliases } from './aliases';

const folder = mkdtempSync(join(tmpdir(), 'lean-proj4-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the lean build for the browser gives the same coordinates as the whole of proj4, to the last bit', async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: leanProj4Aliases },
    build: {
      outDir: folder,
      lib: {
        entry: fileURLToPath(new URL('../rd-wgs84.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'lean.mjs',
      },
    },
  });
  const lean = (await import(pathToFileURL(join(folder, 'lean.mjs')).href)) as {
    readonly rdToWgs84: typeof rdToWgs84;
    readonly wgs84ToRd: typeof wgs84ToRd;
    readonly setCorrectionGrid: typeof setCorrectionGrid;
  };
  const grid = await readCorrectionGrid(madeUpGrid().buffer);
  if (!grid.ok) throw new Error(grid.problem.name);
  for (const correction of [null, grid.value]) {
    setCorrectionGrid(correction);
    lean.setCorrectionGrid(correction);
    for (let x = 10_000; x <= 280_000; x += 30_000) {
      for (let y = 305_000; y <= 620_000; y += 35_000) {
        const place = rdToWgs84([x, y]);
        expect(lean.rdToWgs84([x, y])).toEqual(place);
        expect(lean.wgs84ToRd(place)).toEqual(wgs84ToRd(place));
      }
    }
  }
});
