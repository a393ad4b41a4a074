import type { ParcelFeature } from '../package/layers';
import type { ParcelBox, RefusedParcel } from './parcel-box';

/** What became of every feature that was read: `read` is the sum of the rest, `repaired` being part of `kept`. */
interface ParcelCounts {
  readonly read: number;
  readonly kept: number;
  /** Met again, in another box or on another page. */
  readonly duplicates: number;
  readonly outside: number;
  readonly withoutGeometry: number;
  readonly refused: number;
  readonly repaired: number;
}

export interface MergedParcels {
  /** By identification, so that the same parcels always make the same package. */
  readonly parcels: readonly ParcelFeature[];
  readonly counts: ParcelCounts;
  readonly withoutGeometry: readonly string[];
  readonly refused: readonly RefusedParcel[];
}

/**
 * Brings boxes together: every parcel once, in whatever order and however often the boxes come. A parcel on the edge of boxes
 * is in each of them; one that was whole somewhere counts as whole.
 */
export function mergeParcelBoxes(boxes: readonly ParcelBox[]): MergedParcels {
  const kept = new Map<string, ParcelFeature>();
  for (const box of boxes) {
    for (const parcel of box.parcels) if (!kept.has(parcel.localId)) kept.set(parcel.localId, parcel);
  }
  const seen = new Set(kept.keys());
  const once = (ids: readonly string[]): string[] =>
    ids.filter((id) => {
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  const outside = once(boxes.flatMap((box) => box.outside));
  const withoutGeometry = once(boxes.flatMap((box) => box.withoutGeometry));
  const refused = boxes
    .flatMap((box) => box.refused)
    // What has no name at all cannot be told from another one.
    .filter(({ id }) => id === '' || once([id]).length > 0);
  const repaired = new Set(boxes.flatMap((box) => box.repaired));
  const read = boxes.reduce((sum, box) => sum + box.read, 0);
  const taken = kept.size + outside.length + withoutGeometry.length + refused.length;
  return {
    parcels: [...kept.values()].sort((a, b) => (a.localId < b.localId ? -1 : 1)),
    counts: {
      read,
      kept: kept.size,
      duplicates: read - taken,
      outside: outside.length,
      withoutGeometry: withoutGeometry.length,
      refused: refused.length,
      repaired: repaired.size,
    },
    withoutGeometry: withoutGeometry.sort(),
    refused,
  };
}
