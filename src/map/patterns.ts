import type { HousingType } from '../domain/code-lists';

/**
 * A hatch that repeats without a seam: `path` (SVG path data) is stroked or filled in a square tile of `size`
 * CSS pixels. The map draws it to an image, the legend puts it in an SVG `<pattern>`: one source for both.
 */
export interface Pattern {
  readonly size: number;
  readonly path: string;
  readonly paint: { readonly kind: 'stroke'; readonly width: number } | { readonly kind: 'fill' };
}

const stroke = (width: number) => ({ kind: 'stroke', width }) as const;

// Diagonals also run through the neighbouring corners: a line ends where the next tile's line begins.
const RISING = 'M-2 12 L12 -2 M-2 2 L2 -2 M8 12 L12 8';
const FALLING = 'M-2 -2 L12 12 M-2 8 L2 12 M8 -2 L12 2';

export const TYPE_PATTERNS: Readonly<Record<HousingType, Pattern>> = {
  zorggeschikt: { size: 10, path: RISING, paint: stroke(2) },
  geclusterd: {
    size: 10,
    path: 'M5 3.2 a1.8 1.8 0 1 0 0 3.6 a1.8 1.8 0 1 0 0 -3.6 Z',
    paint: { kind: 'fill' },
  },
  nultreden: { size: 9, path: 'M0 4.5 H9', paint: stroke(1.8) },
  'overig geschikt': { size: 10, path: `${RISING} ${FALLING}`, paint: stroke(1.1) },
  regulier: { size: 9, path: 'M4.5 0 V9', paint: stroke(1.4) },
};

/** Buurten of which the share of 65+ is unknown. */
export const UNKNOWN_PATTERN: Pattern = { size: 10, path: FALLING, paint: stroke(1) };
