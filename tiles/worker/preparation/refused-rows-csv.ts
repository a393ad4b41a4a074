import type { RefusedRow } from '../../../src/package/source/read-report';
import { REFUSAL_TEXTS } from '../../../src/package/source/source-texts';
import { rowsCsv } from './rows-csv';

/** Rows that were not taken in, as a list for Excel: place in the file, why, and the row itself. */
export const refusedRowsCsv = (rows: readonly RefusedRow[]): Blob =>
  rowsCsv(
    ['rij', 'niet overgenomen'],
    [...rows]
      .sort((a, b) => a.position - b.position)
      .map(({ position, reason, properties }) => ({ said: [String(position), REFUSAL_TEXTS[reason]], properties })),
  );
