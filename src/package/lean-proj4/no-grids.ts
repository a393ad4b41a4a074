/** Stands in for proj4's correction grids (see `aliases.ts`): RD as it is defined here has none. */
export default function noGrids(): never {
  throw new Error('This part of proj4 was left out of the browser build');
}

export const getNadgrids = (): null => null;
