import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    // Put in the place of parts of proj4 by Vite's aliases, which knip does not follow; a test builds with them.
    'src/package/lean-proj4/{datums,ellipsoids,left-out,no-grids,projections}.ts',
    // And in the place of what pmtiles does without in a browser.
    'src/map/no-fflate.ts',
    // The bare page of the benchmarks, built by a Vite config of its own.
    'tests/bench/floor/{main,vite.config}.ts',
    // Run as a process of its own, to see what memory it takes.
    'tests/bench/measured-cli.ts',
    // Style of the hand-out, a page of its own beside the program.
    'public/handleiding/gemeente-voorbereiden.css',
    // The program with a preparation that needs no network: to look at its screen, and for the hand-out's pictures.
    'tests/browser/prepare-page/{main.tsx,vite.config.ts}',
    // The bare page round the package builder's worker, built by the test itself.
    'tests/browser/builder-page/main.ts',
    'tests/browser/reader-page/{main,reader.worker}.ts',
  ],
  // GDAL's programs, asked for their opinion by the tests; Debian installs them.
  ignoreBinaries: ['gdaltransform', 'ogrinfo', 'ogr2ogr', 'soffice'],
  // Lets knip see what style sheets import.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/(?:@import\s+|url\()"((?!data:)[^"]+)"/g)].map(([, path]) => `import '${path}';`).join('\n'),
  },
};

export default config;
