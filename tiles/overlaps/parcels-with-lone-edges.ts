import type { PackedOutlines } from './packed-outlines';

/** Slots of the table: 20 MB, whatever the number of parcels. */
const TABLE_BITS = 22;
const MOST_IN_TABLE = 0.7 * 2 ** TABLE_BITS;

/** What is known of an edge, whichever way it is gone along. */
const ONE_WAY = 1;
const OTHER_WAY = 2;

/**
 * The parcels with an edge that is not gone along exactly once each way: 1 at their place, 0 for the rest. Where parcels lie neatly
 * side by side each edge between two of them belongs to both, once in either direction, and only those on the outside, at a gap or an
 * overlap are left.
 *
 * Edges are looked up in a table by their ends, a share of all of them at a time: memory does not grow, time is linear.
 */
export function parcelsWithLoneEdges(outlines: PackedOutlines): Uint8Array {
  const { count, corners } = outlines;
  const marked = new Uint8Array(count);
  const shares = Math.max(1, Math.ceil(corners.length / 2 / MOST_IN_TABLE));
  // The corner at which the edge begins that was there first, plus one.
  const firsts = new Uint32Array(2 ** TABLE_BITS);
  const states = new Uint8Array(2 ** TABLE_BITS);
  for (let share = 0; share < shares; share++) {
    if (share > 0) {
      firsts.fill(0);
      states.fill(0);
    }
    markIn(share, shares, outlines, firsts, states, marked);
  }
  return marked;
}

function markIn(
  share: number,
  shares: number,
  outlines: PackedOutlines,
  firsts: Uint32Array,
  states: Uint8Array,
  marked: Uint8Array,
): void {
  const { count, corners, ringStart, parcelStart } = outlines;
  const mask = firsts.length - 1;
  for (let parcel = 0; parcel < count; parcel++) {
    const lastRing = parcelStart[parcel + 1] ?? 0;
    for (let ring = parcelStart[parcel] ?? 0; ring < lastRing; ring++) {
      const last = (ringStart[ring + 1] ?? 0) - 1;
      for (let corner = ringStart[ring] ?? 0; corner < last; corner++) {
        const at = corner * 2;
        const x1 = corners[at] ?? 0;
        const y1 = corners[at + 1] ?? 0;
        const x2 = corners[at + 2] ?? 0;
        const y2 = corners[at + 3] ?? 0;
        if (x1 === x2 && y1 === y2) continue;
        const hash = hashOf(x1, y1) + hashOf(x2, y2);
        const mixed = mix(hash);
        // Of other bits than the place in the table, or a share would fill a part of it only.
        if (shares > 1 && (mix(mixed) >>> 0) % shares !== share) continue;
        let slot = mixed & mask;
        for (;;) {
          const first = firsts[slot] ?? 0;
          if (first === 0) {
            firsts[slot] = corner + 1;
            states[slot] = ONE_WAY;
            break;
          }
          const other = first * 2 - 2;
          const along =
            corners[other] === x1 &&
            corners[other + 1] === y1 &&
            corners[other + 2] === x2 &&
            corners[other + 3] === y2;
          const against =
            corners[other] === x2 &&
            corners[other + 1] === y2 &&
            corners[other + 2] === x1 &&
            corners[other + 3] === y1;
          if (along || against) {
            const way = along ? ONE_WAY : OTHER_WAY;
            // Gone along this way already: two parcels lie on the same side of it.
            if (((states[slot] ?? 0) & way) !== 0) {
              marked[parcel] = 1;
              marked[parcelOf(first - 1, outlines)] = 1;
            }
            states[slot] = (states[slot] ?? 0) | way;
            break;
          }
          slot = (slot + 1) & mask;
        }
      }
    }
  }
  for (let slot = 0; slot < states.length; slot++)
    if (states[slot] === ONE_WAY) marked[parcelOf((firsts[slot] ?? 1) - 1, outlines)] = 1;
}

const hashOf = (x: number, y: number): number => mix(Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77));

function mix(value: number): number {
  let mixed = value ^ (value >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** The parcel that a corner belongs to. */
function parcelOf(corner: number, { count, ringStart, parcelStart }: PackedOutlines): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ringStart[parcelStart[middle] ?? 0] ?? 0) <= corner) low = middle;
    else high = middle - 1;
  }
  return low;
}
