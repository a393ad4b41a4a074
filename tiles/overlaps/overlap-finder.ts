import Flatbush from 'flatbush';
import type { RdMultiPolygon } from '../../src/domain/rd-geometry';
import type { ParcelOverlaps } from '../../src/package/source/read-report';
import { OutlinePacker, type PackedOutlines } from './packed-outlines';
import { parcelsWithLoneEdges } from './parcels-with-lone-edges';
import { sharedAreaOf } from './shared-area';

/** Less than this, or than this share of the smaller one, is what lines drawn twice leave: no overlap to tell of. */
const LEAST_M2 = 1;
const LEAST_SHARE = 0.01;
/** Less than this is rounding. */
const NOTHING_M2 = 0.01;
/** Pairs that are kept for the user's list; all are counted. */
const MAX_PAIRS = 50_000;

export interface OverlapFinder {
  add(localId: string, geometry: RdMultiPolygon): void;
  /** The pairs among the parcels so far that lie over each other, the parcels in the order in which they came. */
  find(): ParcelOverlaps;
}

/**
 * Finds parcels that lie over each other by more than 1 m² and more than 1 % of the smaller one. Changes nothing about them.
 *
 * Neighbours touch, so their bounds always overlap: comparing all of those would take minutes. An overlap has an edge that is not
 * shared by two parcels neatly; from the parcels with such edges the search goes on to whatever lies over what was found. Which part
 * overlaps is computed exactly.
 */
export function createOverlapFinder(): OverlapFinder {
  const packer = new OutlinePacker();
  const ids: string[] = [];
  return {
    add(localId, geometry) {
      ids.push(localId);
      packer.add(geometry);
    },
    find: () => overlapsIn(packer.finish(), ids),
  };
}

function overlapsIn(outlines: PackedOutlines, ids: readonly string[]): ParcelOverlaps {
  const { count, bounds, areasM2 } = outlines;
  if (count < 2) return { count: 0, pairs: [] };
  const index = new Flatbush(count);
  const boundsOf = (parcel: number) =>
    [
      bounds[parcel * 4] ?? 0,
      bounds[parcel * 4 + 1] ?? 0,
      bounds[parcel * 4 + 2] ?? 0,
      bounds[parcel * 4 + 3] ?? 0,
    ] as const;
  for (let parcel = 0; parcel < count; parcel++) index.add(...boundsOf(parcel));
  index.finish();

  const sharedAreaM2 = sharedAreaOf(outlines);
  const suspect = parcelsWithLoneEdges(outlines);
  const done = new Uint8Array(count);
  const queue: number[] = [];
  for (let parcel = 0; parcel < count; parcel++) if (suspect[parcel] === 1) queue.push(parcel);
  const found: { readonly a: number; readonly b: number; readonly areaM2: number }[] = [];
  for (let parcel = queue.pop(); parcel !== undefined; parcel = queue.pop()) {
    if (done[parcel] === 1) continue;
    done[parcel] = 1;
    for (const other of index.search(...boundsOf(parcel), (each) => done[each] === 0)) {
      const areaM2 = sharedAreaM2(parcel, other);
      if (areaM2 <= NOTHING_M2) continue;
      // What lies over a parcel may hold others that lie over it too, without an edge of their own that tells.
      queue.push(other);
      const least = Math.max(LEAST_M2, LEAST_SHARE * Math.min(areasM2[parcel] ?? 0, areasM2[other] ?? 0));
      if (areaM2 > least) found.push({ a: Math.min(parcel, other), b: Math.max(parcel, other), areaM2 });
    }
  }
  found.sort((one, two) => one.a - two.a || one.b - two.b);
  return {
    count: found.length,
    pairs: found.slice(0, MAX_PAIRS).map(({ a, b, areaM2 }) => ({ ids: [ids[a] ?? '', ids[b] ?? ''], areaM2 })),
  };
}
