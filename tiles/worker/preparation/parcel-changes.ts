import { parcelId } from '../../../src/domain/ids';
import type { RdMultiPolygon } from '../../../src/domain/rd-geometry';
import type { ParcelFeature } from '../../../src/package/layers';
import type { ParcelTable } from '../../../src/package/parcel-table';

export interface ParcelChanges {
  /** Looks at a parcel of the new package. */
  see(parcel: ParcelFeature): void;
  /** Parcels that came, went, or have another outline under the same identification. */
  counts(): { readonly added: number; readonly removed: number; readonly changed: number };
}

/** Compares the parcels that go by with those of an earlier package, by identification and outline (coordinates exactly). */
export function parcelChanges(before: ParcelTable): ParcelChanges {
  let [added, changed, found] = [0, 0, 0];
  return {
    see({ localId, geometry }) {
      const row = before.indexOf(parcelId(localId));
      if (row === null) {
        added += 1;
        return;
      }
      found += 1;
      if (!isSame(before.geometry(row), geometry)) changed += 1;
    },
    counts: () => ({ added, removed: before.count - found, changed }),
  };
}

const isSame = (a: RdMultiPolygon, b: RdMultiPolygon): boolean =>
  sameList(a, b, (polygonA, polygonB) =>
    sameList(polygonA, polygonB, (ringA, ringB) =>
      sameList(ringA, ringB, ([ax, ay], [bx, by]) => ax === bx && ay === by),
    ),
  );

const sameList = <Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean =>
  a.length === b.length && a.every((item, at) => b[at] !== undefined && same(item, b[at]));
