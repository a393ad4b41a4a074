import type { Successor } from '../../package/changed-parcels';
import type { ParcelIndex } from '../../package/parcel-table';

/** Less is more likely a neighbour along a border that moved. */
const LIKELY_SHARE = 0.1;

/** What is ticked beforehand: everything that lies on a good part of the old parcel. */
export const likelySuccessors = (successors: readonly Successor[]): ReadonlySet<ParcelIndex> =>
  new Set(successors.filter(({ share }) => share >= LIKELY_SHARE).map(({ index }) => index));
