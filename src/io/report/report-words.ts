const homes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** As Dutch is written: `1.250`, `0,75`. At most two decimals. */
export const numberText = (value: number): string => numbers.format(value);

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

export const UNKNOWN = 'onbekend';

/** A number of homes; never 0 where nothing is known. */
export const homesOr = (value: number | null, unknown: string): string =>
  value === null ? unknown : homes.format(value);

/** With a capital: `overig geschikt` becomes `Overig geschikt`. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('nl') + text.slice(1);

/** `1 plot`, `12 plots`. */
export const plotsText = (count: number): string => (count === 1 ? '1 plot' : `${homes.format(count)} plots`);

/** `1 woning`, `54 woningen`. */
export const homesText = (count: number): string => (count === 1 ? '1 woning' : `${homes.format(count)} woningen`);
