/** Stands in for the parsers of WKT and of military grid references (see `aliases.ts`): nobody here brings either. */
export default function leftOut(): never {
  throw new Error('This part of proj4 was left out of the browser build');
}

export { leftOut as forward, leftOut as toPoint };
