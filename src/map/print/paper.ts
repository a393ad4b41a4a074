/** Sheets that a map can be printed on, landscape. */
export const PAPER_SIZES = ['A3', 'A2', 'A1', 'A0'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export const DPIS = [150, 300] as const;
export type Dpi = (typeof DPIS)[number];

export const MM_PER_INCH = 25.4;
/** CSS pixels per inch: the map is drawn on paper as large as on a screen, times `enlarge`. */
export const CSS_DPI = 96;

interface Paper {
  /** ISO 216, millimetres. */
  readonly widthMm: number;
  readonly heightMm: number;
  /**
   * How much larger lines and letters are than on a screen: a large sheet is read from further away. Only quarters, so that
   * pieces of a multiple of 64 CSS pixels are whole pixels at both resolutions.
   */
  readonly enlarge: 1 | 1.25 | 1.5;
}

export const PAPER: Readonly<Record<PaperSize, Paper>> = {
  A3: { widthMm: 420, heightMm: 297, enlarge: 1 },
  A2: { widthMm: 594, heightMm: 420, enlarge: 1.25 },
  A1: { widthMm: 841, heightMm: 594, enlarge: 1.25 },
  A0: { widthMm: 1189, heightMm: 841, enlarge: 1.5 },
};

/** Millimetres to pixels at a resolution. */
export const mmToPixels = (mm: number, dpi: number): number => (mm * dpi) / MM_PER_INCH;
