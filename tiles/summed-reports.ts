import { unionBounds } from '../src/domain/geometry/bounds';
import type { ReadReport } from '../src/package/source/read-report';

/**
 * The reports of what one layer was made of as one; null without any. Features that stood in more than one of them, and so are in the
 * package once, count as duplicates.
 * @param written features of the layer that are in the package
 */
export function summedReports(reports: readonly ReadReport[], written: number): ReadReport | null {
  const [first, ...rest] = reports;
  if (first === undefined) return null;
  const sum = rest.reduce(added, first);
  return { ...sum, written, duplicates: sum.duplicates + sum.written - written };
}

const added = (a: ReadReport, b: ReadReport): ReadReport => ({
  ...a,
  read: a.read + b.read,
  written: a.written + b.written,
  repaired: a.repaired + b.repaired,
  refused: a.refused + b.refused,
  duplicates: a.duplicates + b.duplicates,
  ...((a.outside ?? b.outside) !== undefined && { outside: (a.outside ?? 0) + (b.outside ?? 0) }),
  repairs: addedCounts(a.repairs, b.repairs),
  reasons: addedCounts(a.reasons, b.reasons),
  ...((a.unknownKinds ?? b.unknownKinds) !== undefined && {
    unknownKinds: [...(a.unknownKinds ?? []), ...(b.unknownKinds ?? [])],
  }),
  ...((a.farAway ?? b.farAway) !== undefined && { farAway: (a.farAway ?? 0) + (b.farAway ?? 0) }),
  refusedRows: [...a.refusedRows, ...b.refusedRows],
  crs: a.crs ?? b.crs,
  extent: a.extent === null || b.extent === null ? (a.extent ?? b.extent) : unionBounds(a.extent, b.extent),
});

const addedCounts = <Counts extends Readonly<Record<string, number>>>(a: Counts, b: Counts): Counts => {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum as Counts;
};
