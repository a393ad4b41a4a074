/** One rectangle of nodes. */
export interface GridPart {
  /** Degrees, of the node in the south-west. */
  readonly west: number;
  readonly south: number;
  /** Degrees between two nodes, above 0. */
  readonly stepLongitude: number;
  readonly stepLatitude: number;
  /** At least 2. */
  readonly columns: number;
  readonly rows: number;
  /** Degrees to the east and to the north; row by row from the south, in each from the west. NaN where there is nothing. */
  readonly longitudeShifts: Float64Array;
  readonly latitudeShifts: Float64Array;
}

/**
 * A correction grid: what is added to the latitude and longitude of a place on the ellipsoid of RD (Bessel 1841, Amersfoort) to get
 * those in ETRS89. The finest part comes first.
 */
export type CorrectionGrid = readonly GridPart[];

type Degrees = readonly [longitude: number, latitude: number];

/** Of a step between nodes: rounding must not put a place on the edge outside. As PROJ. */
const EDGE = 1e-5;
/** Degrees: a tenth of a micrometre. As PROJ (1e-12 rad). */
const CLOSE_ENOUGH = 5e-11;
const MOST_ROUNDS = 10;

/** From the ellipsoid of RD to ETRS89; null outside the grid. */
export function shifted(grid: CorrectionGrid, from: Degrees): Degrees | null {
  const shift = shiftIn(grid, from);
  return shift === null ? null : [from[0] + shift[0], from[1] + shift[1]];
}

/** From ETRS89 back to the ellipsoid of RD: the place from which `shifted` leads here; null outside the grid. */
export function unshifted(grid: CorrectionGrid, to: Degrees): Degrees | null {
  let guess: Degrees = to;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shift = shiftIn(grid, guess);
    if (shift === null) return null;
    const better: Degrees = [to[0] - shift[0], to[1] - shift[1]];
    const moved = Math.max(Math.abs(better[0] - guess[0]), Math.abs(better[1] - guess[1]));
    guess = better;
    if (moved < CLOSE_ENOUGH) return guess;
  }
  return null;
}

function shiftIn(grid: CorrectionGrid, at: Degrees): Degrees | null {
  for (const part of grid) {
    const shift = shiftInPart(part, at);
    if (shift !== null) return shift;
  }
  return null;
}

/** Bilinear, as PROJ does it. */
function shiftInPart(part: GridPart, [longitude, latitude]: Degrees): Degrees | null {
  const { columns, rows, longitudeShifts, latitudeShifts } = part;
  const x = (longitude - part.west) / part.stepLongitude;
  const y = (latitude - part.south) / part.stepLatitude;
  // Written so that NaN is outside.
  if (!(x >= -EDGE && x <= columns - 1 + EDGE && y >= -EDGE && y <= rows - 1 + EDGE)) return null;
  const column = Math.min(Math.max(Math.floor(x), 0), columns - 2);
  const row = Math.min(Math.max(Math.floor(y), 0), rows - 2);
  const [east, north] = [x - column, y - row];
  const node = row * columns + column;
  const between = (shifts: Float64Array): number =>
    (1 - north) * ((1 - east) * shiftOf(shifts, node) + east * shiftOf(shifts, node + 1)) +
    north * ((1 - east) * shiftOf(shifts, node + columns) + east * shiftOf(shifts, node + columns + 1));
  const shift: Degrees = [between(longitudeShifts), between(latitudeShifts)];
  return Number.isNaN(shift[0] + shift[1]) ? null : shift;
}

const shiftOf = (shifts: Float64Array, node: number): number => shifts[node] ?? Number.NaN;
