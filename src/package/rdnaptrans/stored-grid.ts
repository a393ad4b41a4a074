import type { CorrectionGrid, GridPart } from './correction-grid';

/** A part of the grid as a manifest keeps it: null where there is nothing. */
export interface StoredGridPart extends Omit<GridPart, 'longitudeShifts' | 'latitudeShifts'> {
  readonly longitudeShifts: readonly (number | null)[];
  readonly latitudeShifts: readonly (number | null)[];
}

/**
 * Degrees on each side, some kilometres: what lies near a municipality goes along with it, and RD's ellipsoid lies 100 m from WGS84.
 */
const MARGIN = 0.05;

/**
 * The nodes of a grid that lie in and round WGS84 bounds (west, south, east, north), so that a package can carry what it was made
 * with: some kilobytes. Within the bounds it gives the same.
 */
export function storeGrid(
  grid: CorrectionGrid,
  [west, south, east, north]: readonly [number, number, number, number],
): readonly StoredGridPart[] {
  return grid.flatMap((part): StoredGridPart[] => {
    const x = nodesBetween(west - part.west, east - part.west, part.stepLongitude, part.columns);
    const y = nodesBetween(south - part.south, north - part.south, part.stepLatitude, part.rows);
    if (x === null || y === null) return [];
    const cut = (shifts: Float64Array): (number | null)[] =>
      Array.from({ length: y.count * x.count }, (_, node) => {
        const row = y.first + Math.floor(node / x.count);
        const shift = shifts[row * part.columns + x.first + (node % x.count)] ?? Number.NaN;
        return Number.isNaN(shift) ? null : shift;
      });
    return [
      {
        west: part.west + x.first * part.stepLongitude,
        south: part.south + y.first * part.stepLatitude,
        stepLongitude: part.stepLongitude,
        stepLatitude: part.stepLatitude,
        columns: x.count,
        rows: y.count,
        longitudeShifts: cut(part.longitudeShifts),
        latitudeShifts: cut(part.latitudeShifts),
      },
    ];
  });
}

interface Nodes {
  readonly first: number;
  readonly count: number;
}

/** Those that are needed between two distances from the first node, all in degrees. */
function nodesBetween(from: number, to: number, step: number, nodes: number): Nodes | null {
  const first = Math.max(0, Math.floor((from - MARGIN) / step));
  const last = Math.min(nodes - 1, Math.ceil((to + MARGIN) / step));
  return last - first < 1 ? null : { first, count: last - first + 1 };
}

/** The grid that was stored; null when there is none. */
export function gridFrom(stored: readonly StoredGridPart[] | undefined): CorrectionGrid | null {
  if (stored === undefined) return null;
  const shifts = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? Number.NaN);
  return stored.map((part) => ({
    ...part,
    longitudeShifts: shifts(part.longitudeShifts),
    latitudeShifts: shifts(part.latitudeShifts),
  }));
}
