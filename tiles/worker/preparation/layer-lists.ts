import { overlapsCsv } from './overlaps-csv';
import type { ReadLayer } from './read-role';
import { refusedRowsCsv } from './refused-rows-csv';
import { refusedWaiting } from './refused-waiting';

/** Rows of a layer that are not taken in or have no place, with the reason; null when there are none. */
export function refusedList({ report, waiting }: ReadLayer): Blob | null {
  const rows = [...report.refusedRows, ...waiting.map(refusedWaiting)];
  return rows.length === 0 ? null : refusedRowsCsv(rows);
}

/** Pairs of parcels of a layer that lie over each other; null when there are none. */
export function overlapList({ report }: ReadLayer): Blob | null {
  const pairs = report.overlaps?.pairs ?? [];
  return pairs.length === 0 ? null : overlapsCsv(pairs);
}
