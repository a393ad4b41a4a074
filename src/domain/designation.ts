import type { Designation, Plot } from './plot';

/** Kadastrale aanduiding as people write it: `MKW01 B 1203`. */
export const formatDesignation = (designation: Designation): string =>
  `${designation.akrCode} ${designation.section} ${designation.number}`;

/** How people in the room call a plot by its number: `L12`. */
export const plotLabel = (plot: Pick<Plot, 'number'>): string => `L${plot.number}`;
