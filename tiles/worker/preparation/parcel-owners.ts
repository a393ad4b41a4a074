import { LAND_OWNERS, type LandOwner } from '../../../src/domain/code-lists';
import type { ParcelFeature } from '../../../src/package/layers';
import type { ParcelTable } from '../../../src/package/parcel-table';
import type { BuildState } from '../../../src/services/preparation/preparation';
import { keptOwner } from './kept-owner';
import { ownerFinder } from './owner-finder';
import type { OwnedLand } from './read-owners';

type Counts = NonNullable<Extract<BuildState, { readonly name: 'built' }>['owners']>;
type From = Counts[number]['from'];

export interface ParcelOwners {
  /** The parcel with its category of owner; counts it. */
  give(parcel: ParcelFeature): ParcelFeature;
  /** Parcels of each category that is known. */
  counts(): Counts;
}

/**
 * Gives parcels their category of owner: by land in files, else by what the parcels themselves say, else as the package had it that is
 * brought up to date. Land of which the files say nothing keeps what it has: a list of one owner says nothing of the others.
 * @param before null for a new package
 * @param from where what the parcels themselves say is from
 */
export function parcelOwners(
  land: readonly OwnedLand[],
  before: ParcelTable | null,
  from: 'parcels' | 'package',
): ParcelOwners {
  const byLand = land.length === 0 ? () => null : ownerFinder(land);
  const byPackage = before === null || from === 'package' ? () => 'onbekend' as const : keptOwner(before);
  const counts = new Map<From, Map<LandOwner, number>>();
  const ownerOf = (parcel: ParcelFeature): readonly [LandOwner, From] => {
    const inFile = byLand(parcel.geometry);
    if (inFile !== null) return [inFile, 'land'];
    if (parcel.landOwner !== 'onbekend') return [parcel.landOwner, from];
    return [byPackage(parcel), 'package'];
  };
  return {
    give(parcel) {
      const [landOwner, by] = ownerOf(parcel);
      const ofFrom = counts.get(by) ?? new Map<LandOwner, number>();
      counts.set(by, ofFrom.set(landOwner, (ofFrom.get(landOwner) ?? 0) + 1));
      return landOwner === parcel.landOwner ? parcel : { ...parcel, landOwner };
    },
    counts: () =>
      (['parcels', 'land', 'package'] as const).flatMap((by) =>
        LAND_OWNERS.flatMap((category) => {
          const parcels = counts.get(by)?.get(category) ?? 0;
          return category === 'onbekend' || parcels === 0 ? [] : [{ category, parcels, from: by }];
        }),
      ),
  };
}
