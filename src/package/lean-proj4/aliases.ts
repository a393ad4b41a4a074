import { fileURLToPath } from 'node:url';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * For Vite: what proj4 imports, and what the browser gets instead. Only RD is asked of it there, which takes a
 * quarter of the library; in Node the whole of it is used. The test beside this file holds the two together.
 */
export const leanProj4Aliases = [
  { find: /^\.\.\/projs$/, replacement: here('projections.ts') },
  { find: /^\.\/constants\/Datum$/, replacement: here('datums.ts') },
  { find: /^\.\/constants\/Ellipsoid$/, replacement: here('ellipsoids.ts') },
  { find: /^\.\/nadgrid$/, replacement: here('no-grids.ts') },
  { find: /^(wkt-parser|mgrs)$/, replacement: here('left-out.ts') },
];
