import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ALL = ['{src,tiles,fixtures,tests}/**/*.test.ts'];
/** What measures its own time, or reads a correction grid: geotiff does not unpack within a thread of Node. */
const APART = [
  'src/package/{rdnaptrans,lean-proj4}/**/*.test.ts',
  'src/services/correction-grid/**/*.test.ts',
  'tiles/cli-*.test.ts',
  'tiles/worker/preparation/**/*.test.ts',
  'tests/hostile/**/*.test.ts',
];

export default defineConfig({
  resolve: {
    // A browser fetches GDAL beside the program; Node has it on the disk.
    alias: [
      {
        find: /^\.\/fetch-gdal-assets$/,
        replacement: fileURLToPath(new URL('src/package/gdal/gdal-assets-in-node.ts', import.meta.url)),
      },
    ],
  },
  test: {
    testTimeout: 30_000,
    // Left to itself vitest keeps one core free, which on a machine of two is half of it.
    maxWorkers: '100%',
    // A process for each of some 280 files takes a fifth more time than a thread.
    projects: [
      { extends: true, test: { name: 'threads', pool: 'threads', include: ALL, exclude: APART } },
      { extends: true, test: { name: 'processes', pool: 'forks', include: APART } },
    ],
  },
});
