import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
    include: ['{src,tiles,fixtures,tests}/**/*.test.ts'],
    testTimeout: 30_000,
    // A process for each of some 280 files takes a fifth more time.
    pool: 'threads',
    // Left to itself vitest keeps one core free, which on a machine of two is half of it.
    maxWorkers: '100%',
  },
});
