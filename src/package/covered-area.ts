/** Edges by fours: fromX, fromY, toX, toY; metres. */
export type Edges = Float64Array<ArrayBuffer>;

interface Edge {
  /** Lower end first. */
  readonly lowX: number;
  readonly lowY: number;
  readonly highX: number;
  readonly highY: number;
  /** 0 for an edge of the parcel; otherwise which way an edge of the lasso went: up 1, down -1. */
  readonly turn: number;
  /** Place where it crosses the middle of the slab that is being looked at. */
  middle: number;
}

/**
 * Area in m² of that part of a parcel (even-odd, holes left out) that a lasso winds around at least once.
 *
 * Cuts the plane into slabs at every corner and every crossing; within a slab the edges keep their order from
 * left to right, so the covered part is a row of trapezoids. Exact but for the rounding of doubles, and
 * indifferent to crossing itself, doubled edges, spikes and points on edges.
 *
 * @param parcel edges relative to the lower left corner of the parcel's bounds
 * @param lasso edges in the same coordinates: all that meet the box `0..width, 0..height` or lie left of it
 */
export function coveredAreaM2(parcel: Edges, lasso: Edges, width: number, height: number): number {
  const edges: Edge[] = [];
  collect(edges, parcel, false);
  collect(edges, lasso, true);
  edges.sort((a, b) => a.lowY - b.lowY);
  const levels = slabLevels(edges, width, height);
  let area = 0;
  let active: Edge[] = [];
  let next = 0;
  for (let slab = 0; slab + 1 < levels.length; slab++) {
    const bottom = levels[slab] ?? 0;
    const top = levels[slab + 1] ?? 0;
    const middle = (bottom + top) / 2;
    for (let edge = edges[next]; edge !== undefined && edge.lowY <= bottom; edge = edges[++next]) active.push(edge);
    active = active.filter((edge) => edge.highY > middle);
    area += slabArea(active, bottom, top, middle);
  }
  return area;
}

function collect(edges: Edge[], from: Edges, isLasso: boolean): void {
  for (let at = 0; at < from.length; at += 4) {
    const x1 = from[at] ?? 0;
    const y1 = from[at + 1] ?? 0;
    const x2 = from[at + 2] ?? 0;
    const y2 = from[at + 3] ?? 0;
    // Level edges bound no trapezoid: their ends are ends of other edges, and so are levels already.
    if (y1 === y2) continue;
    const up = y2 > y1;
    edges.push({
      lowX: up ? x1 : x2,
      lowY: up ? y1 : y2,
      highX: up ? x2 : x1,
      highY: up ? y2 : y1,
      turn: isLasso ? (up ? 1 : -1) : 0,
      middle: 0,
    });
  }
}

/** Every height within the box at which the order of the edges can change, ascending. */
function slabLevels(edges: readonly Edge[], width: number, height: number): number[] {
  const levels = [0, height];
  const add = (y: number) => {
    if (y > 0 && y < height) levels.push(y);
  };
  let active: Edge[] = [];
  for (const edge of edges) {
    add(edge.lowY);
    add(edge.highY);
    active = active.filter((other) => other.highY > edge.lowY);
    // An edge left of the box is crossed by none that matters: it only adds to the winding.
    if (Math.max(edge.lowX, edge.highX) < 0 || Math.min(edge.lowX, edge.highX) > width) continue;
    for (const other of active) {
      // Edges of one parcel meet only in their corners.
      if (edge.turn === 0 && other.turn === 0) continue;
      const crossing = crossingLevel(edge, other);
      if (crossing !== null) add(crossing);
    }
    active.push(edge);
  }
  levels.sort((a, b) => a - b);
  return levels.filter((level, at) => at === 0 || level !== levels[at - 1]);
}

function crossingLevel(a: Edge, b: Edge): number | null {
  const ax = a.highX - a.lowX;
  const ay = a.highY - a.lowY;
  const bx = b.highX - b.lowX;
  const by = b.highY - b.lowY;
  const cross = ax * by - ay * bx;
  if (cross === 0) return null;
  const along = ((b.lowX - a.lowX) * by - (b.lowY - a.lowY) * bx) / cross;
  if (along < 0 || along > 1) return null;
  return a.lowY + along * ay;
}

const xAt = (edge: Edge, y: number): number =>
  edge.lowX + ((y - edge.lowY) * (edge.highX - edge.lowX)) / (edge.highY - edge.lowY);

function slabArea(active: Edge[], bottom: number, top: number, middle: number): number {
  for (const edge of active) edge.middle = xAt(edge, middle);
  active.sort((a, b) => a.middle - b.middle);
  let inParcel = false;
  let winding = 0;
  let start: Edge | null = null;
  let width = 0;
  for (const edge of active) {
    if (edge.turn === 0) inParcel = !inParcel;
    else winding += edge.turn;
    const covered = inParcel && winding !== 0;
    if (covered && start === null) start = edge;
    else if (!covered && start !== null) {
      // The mean width of a trapezoid is its width at half height.
      width += edge.middle - start.middle;
      start = null;
    }
  }
  return width * (top - bottom);
}
