import { formatNumber } from '../kit/format';

/** A number with its word, in one or in more: `1 rij`, `1.250 rijen`. */
export const counted = (value: number, one: string, more: string): string =>
  `${formatNumber(value)} ${value === 1 ? one : more}`;
