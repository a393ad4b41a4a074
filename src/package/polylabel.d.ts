// polylabel 2 ships without types.
declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon (outer ring first, then holes). */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [x: number, y: number];
}
