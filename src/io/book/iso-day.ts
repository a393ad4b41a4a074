const DAY = 24 * 60 * 60 * 1000;
const DAYS_BEFORE_1970 = 25_569;
/** Excel believes in 29 February 1900: before it, its days are one off. */
const FIRST_SAFE_DAY = '1900-03-01';

/** True for a day as `2026-11-22` that exists and that every spreadsheet can hold as a date. */
export const isIsoDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= FIRST_SAFE_DAY && isoOf(Date.parse(text)) === text;

/** The number that a spreadsheet keeps for a day: days since 30 December 1899. */
export const spreadsheetDay = (isoDay: string): number => Date.parse(isoDay) / DAY + DAYS_BEFORE_1970;

const isoOf = (time: number): string => (Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10));
