/** A scale bar: `metres` long on the ground and `pixels` on the map, in `parts` equal parts. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
  readonly parts: number;
}

const ROUND: readonly (readonly [length: number, parts: number])[] = [
  [1, 4],
  [2, 4],
  [3, 3],
  [4, 4],
  [5, 5],
];

/** The longest bar of a round number of metres that is at most `maxPixels` long. */
export function scaleBar(metresPerPixel: number, maxPixels: number): ScaleBar {
  const most = metresPerPixel * maxPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const [length, parts] = ROUND.findLast(([each]) => each * power <= most * (1 + 1e-9)) ?? [1, 4];
  const metres = length * power;
  return { metres, pixels: metres / metresPerPixel, parts };
}

/** `500 m`, `2 km`, `1,5 km`. */
export const lengthText = (metres: number): string =>
  metres < 1000 ? `${metres.toLocaleString('nl-NL')} m` : `${(metres / 1000).toLocaleString('nl-NL')} km`;
