type Stops = readonly (readonly [zoom: number, value: number])[];

/** Sizes of signs and words on a map by zoom: of the picture's own size, and of letters in CSS pixels. */
export const SIGN_STOPS = {
  badge: [
    [11, 0.75],
    [15, 1],
    [17, 1.2],
  ],
  number: [
    [11, 14],
    [15, 17],
    [17, 19],
  ],
  care: [
    [10, 0.6],
    [13, 0.85],
    [16, 1.15],
  ],
} as const satisfies Record<string, Stops>;

/** The value at a zoom, as the style of the map works it out: in between stops by proportion, beyond them the outermost. */
export function sizeAt(kind: keyof typeof SIGN_STOPS, zoom: number): number {
  const stops: Stops = SIGN_STOPS[kind];
  const next = stops.findIndex(([at]) => at > zoom);
  const [, last = 1] = stops.at(-1) ?? [];
  if (next < 0) return last;
  const [[z0, v0], [z1, v1]] = [stops[Math.max(0, next - 1)] ?? [0, 1], stops[next] ?? [1, 1]];
  return z1 === z0 ? v1 : v0 + ((v1 - v0) * (zoom - z0)) / (z1 - z0);
}
