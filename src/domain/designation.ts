import type { Designation, Plot } from './plot';

/** Kadastrale aanduiding as people write it: `MKW01 B 1203`. */
export const formatDesignation = (designation: Designation): string =>
  `${designation.akrCode} ${designation.section} ${designation.number}`;

/** What could be read from a typed aanduiding; `akrCode` is null when only section and number were given. */
export interface TypedDesignation {
  readonly akrCode: string | null;
  readonly section: string;
  readonly number: number;
}

// Letter code: three letters and two digits; section: one or two letters; number: at most five digits (Kadaster).
const DESIGNATION = /^(?:([A-Z]{3}\d{2})[\s\-_.]*)?([A-Z]{1,2})[\s\-_.]*(\d{1,5})$/;

/**
 * Reads the spellings in use: `MKW01 B 1203`, `mkw01b1203`, `MKW01-B-1203` (Locatieserver), `B 1203`,
 * leading zeros in the number. Null when the text is no whole aanduiding.
 */
export function parseDesignation(text: string): TypedDesignation | null {
  const match = DESIGNATION.exec(text.trim().toUpperCase());
  const section = match?.[2];
  const number = match?.[3];
  if (!section || !number) return null;
  return { akrCode: match[1] ?? null, section, number: Number(number) };
}

/** How people in the room call a plot by its number: `L12`. */
export const plotLabel = (plot: Pick<Plot, 'number'>): string => `L${plot.number}`;
