import type { PackedOutlines } from './packed-outlines';

/** Millimetres to metres. */
const METRE = 1000;

/**
 * Tells how much of one parcel lies over another, m². As `coveredAreaM2`: the plane is cut into slabs at every corner and crossing
 * within the bounds of both; within a slab the edges keep their order, so that what both hold is a row of trapezoids. For a million
 * pairs of neighbours: it works in room that it keeps.
 */
export function sharedAreaOf(outlines: PackedOutlines): (a: number, b: number) => number {
  const { corners, ringStart, parcelStart, bounds } = outlines;
  let room = 0;
  let [lowX, lowY, highX, highY, middles] = [0, 1, 2, 3, 4].map(() => new Float64Array(0)) as Room;
  let turns = new Int8Array(0);
  let order = new Int32Array(0);
  let levels = new Float64Array(64);
  let edges = 0;
  let found = 0;
  // Of the window: what both bounds hold. Metres, and millimetres for what is compared with corners.
  let [width, height, left, bottom, right, top] = [0, 0, 0, 0, 0, 0];

  const addLevel = (y: number): void => {
    if (y < 0 || y > height) return;
    if (found === levels.length) levels = grown(levels, new Float64Array(found * 2));
    levels[found] = y;
    found += 1;
  };

  /** Takes in the edges that meet the window, or lie left of it and so decide what is inside. */
  const load = (parcel: number, isSecond: boolean): void => {
    const lastRing = parcelStart[parcel + 1] ?? 0;
    for (let ring = parcelStart[parcel] ?? 0; ring < lastRing; ring++) {
      const last = ((ringStart[ring + 1] ?? 0) - 1) * 2;
      for (let at = (ringStart[ring] ?? 0) * 2; at < last; at += 2) {
        const y1 = corners[at + 1] ?? 0;
        const y2 = corners[at + 3] ?? 0;
        // Level edges bound no trapezoid: their ends are ends of other edges.
        if (y1 === y2 || (y1 < bottom && y2 < bottom) || (y1 > top && y2 > top)) continue;
        const x1 = corners[at] ?? 0;
        const x2 = corners[at + 2] ?? 0;
        if (x1 > right && x2 > right) continue;
        if (edges === room) enlarge();
        const isUp = y2 > y1;
        lowX[edges] = ((isUp ? x1 : x2) - left) / METRE;
        lowY[edges] = ((isUp ? y1 : y2) - bottom) / METRE;
        highX[edges] = ((isUp ? x2 : x1) - left) / METRE;
        highY[edges] = ((isUp ? y2 : y1) - bottom) / METRE;
        turns[edges] = isSecond ? (isUp ? 1 : -1) : 0;
        addLevel(lowY[edges] ?? 0);
        addLevel(highY[edges] ?? 0);
        edges += 1;
      }
    }
  };

  const enlarge = (): void => {
    room = Math.max(64, room * 2);
    [lowX, lowY, highX, highY, middles] = [lowX, lowY, highX, highY, middles].map((one) =>
      grown(one, new Float64Array(room)),
    ) as Room;
    turns = grown(turns, new Int8Array(room));
    order = grown(order, new Int32Array(room));
  };

  /** Heights at which an edge of the one crosses an edge of the other. */
  const addCrossings = (firsts: number): void => {
    for (let a = 0; a < firsts; a++) {
      const [ax, ay, bx, by] = [lowX[a] ?? 0, lowY[a] ?? 0, highX[a] ?? 0, highY[a] ?? 0];
      if (Math.max(ax, bx) < 0) continue;
      for (let b = firsts; b < edges; b++) {
        const [cx, cy, dx, dy] = [lowX[b] ?? 0, lowY[b] ?? 0, highX[b] ?? 0, highY[b] ?? 0];
        if (cy >= by || dy <= ay || Math.max(cx, dx) < Math.min(ax, bx) || Math.min(cx, dx) > Math.max(ax, bx))
          continue;
        const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
        if (cross === 0) continue;
        const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
        if (along > 0 && along < 1) addLevel(ay + along * (by - ay));
      }
    }
  };

  /** Mean width of what both hold at a height between two levels. */
  const widthAt = (y: number): number => {
    let active = 0;
    for (let edge = 0; edge < edges; edge++) {
      const low = lowY[edge] ?? 0;
      const high = highY[edge] ?? 0;
      if (low > y || high <= y) continue;
      const middle = (lowX[edge] ?? 0) + ((y - low) * ((highX[edge] ?? 0) - (lowX[edge] ?? 0))) / (high - low);
      middles[edge] = middle;
      let place = active;
      for (; place > 0 && (middles[order[place - 1] ?? 0] ?? 0) > middle; place--) order[place] = order[place - 1] ?? 0;
      order[place] = edge;
      active += 1;
    }
    let [isInFirst, winding, start, sum] = [false, 0, Number.NaN, 0];
    for (let place = 0; place < active; place++) {
      const edge = order[place] ?? 0;
      const turn = turns[edge] ?? 0;
      if (turn === 0) isInFirst = !isInFirst;
      else winding += turn;
      const isInBoth = isInFirst && winding !== 0;
      if (isInBoth && Number.isNaN(start)) start = middles[edge] ?? 0;
      else if (!isInBoth && !Number.isNaN(start)) {
        sum += (middles[edge] ?? 0) - start;
        start = Number.NaN;
      }
    }
    return sum;
  };

  return (a, b) => {
    const side = (of: number, at: number): number => bounds[of * 4 + at] ?? 0;
    const minX = Math.max(side(a, 0), side(b, 0));
    const minY = Math.max(side(a, 1), side(b, 1));
    width = Math.min(side(a, 2), side(b, 2)) - minX;
    height = Math.min(side(a, 3), side(b, 3)) - minY;
    if (width <= 0 || height <= 0) return 0;
    [left, bottom, right, top] = [minX * METRE, minY * METRE, (minX + width) * METRE, (minY + height) * METRE];
    [edges, found] = [0, 0];
    load(a, false);
    const firsts = edges;
    load(b, true);
    if (firsts === 0 || edges === firsts) return 0;
    addLevel(0);
    addLevel(height);
    addCrossings(firsts);
    levels.subarray(0, found).sort();
    let area = 0;
    for (let level = 1; level < found; level++) {
      const thick = (levels[level] ?? 0) - (levels[level - 1] ?? 0);
      if (thick > 0) area += thick * widthAt(((levels[level] ?? 0) + (levels[level - 1] ?? 0)) / 2);
    }
    return area;
  };
}

type Room = [
  Float64Array<ArrayBuffer>,
  Float64Array<ArrayBuffer>,
  Float64Array<ArrayBuffer>,
  Float64Array<ArrayBuffer>,
  Float64Array<ArrayBuffer>,
];

function grown<Numbers extends Float64Array | Int8Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
