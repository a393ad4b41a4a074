import { parcelId } from '../../../src/domain/ids';
import type { ParcelFeature } from '../../../src/package/layers';
import type { ParcelTable } from '../../../src/package/parcel-table';
import { sameOutline } from './same-outline';

export interface ParcelChanges {
  /** Looks at a parcel of the new package. */
  see(parcel: ParcelFeature): void;
  /** Parcels that came, went, or have another outline or (`owners`) another category of owner under the same identification. */
  counts(): {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly owners: number;
  };
}

/**
 * Compares the parcels that go by with those of an earlier package, by identification, category of owner and outline (coordinates exactly).
 * @param outlines false when they are those of that package: only owners can differ
 */
export function parcelChanges(before: ParcelTable, outlines: boolean): ParcelChanges {
  let [added, changed, found, owners] = [0, 0, 0, 0];
  return {
    see({ localId, geometry, landOwner }) {
      const row = before.indexOf(parcelId(localId));
      if (row === null) {
        added += 1;
        return;
      }
      found += 1;
      if (before.attributes(row).landOwner !== landOwner) owners += 1;
      if (outlines && !sameOutline(before.geometry(row), geometry)) changed += 1;
    },
    counts: () => ({ added, removed: before.count - found, changed, owners }),
  };
}
