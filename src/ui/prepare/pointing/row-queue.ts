import type { UnplacedRow } from '../../../services/preparation/preparation';

/**
 * The row that comes after `position`, of those that are still without a place: the next one in the file, and after the last the
 * first that was passed over. null when none is left but `position` itself.
 */
export function rowAfter(rows: readonly UnplacedRow[], position: number): UnplacedRow | null {
  const others = rows.filter((row) => row.position !== position);
  return others.find((row) => row.position > position) ?? others[0] ?? null;
}
