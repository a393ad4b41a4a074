import type { BadgeShape } from '../palette';

/** Badge outlines as SVG path data in a box of 24 × 24, with room for a letter; `letterY` is its baseline's middle. */
export const BADGE_PATHS: Readonly<Record<BadgeShape, { readonly path: string; readonly letterY: number }>> = {
  triangle: { path: 'M12 1.5 L23 21 Q23.4 22.5 22 22.5 H2 Q0.6 22.5 1 21 Z', letterY: 15.5 },
  circle: { path: 'M12 2 a10 10 0 1 0 0 20 a10 10 0 1 0 0 -20 Z', letterY: 12.5 },
  square: { path: 'M4 3 H20 Q21 3 21 4 V20 Q21 21 20 21 H4 Q3 21 3 20 V4 Q3 3 4 3 Z', letterY: 12.5 },
  diamond: { path: 'M12 0.8 L23.2 12 L12 23.2 L0.8 12 Z', letterY: 12.5 },
  bar: {
    path: 'M2 5.5 H22 Q23 5.5 23 6.5 V17.5 Q23 18.5 22 18.5 H2 Q1 18.5 1 17.5 V6.5 Q1 5.5 2 5.5 Z',
    letterY: 12.5,
  },
};
