import type { ParcelId } from '../ids';
import type { Plot, PlotParcel } from '../plot';
import type { RdMultiPolygon } from '../rd-geometry';

/** Whether two outlines lie over each other; exact geometry is not the domain's. */
export type Overlap = (a: RdMultiPolygon, b: RdMultiPolygon) => boolean;

/** Parcels of which the same land lies in several of these plots, with those plots in the given order. */
export function sharedLand(plots: Iterable<Plot>, overlap: Overlap): ReadonlyMap<ParcelId, readonly Plot[]> {
  const holdings = new Map<ParcelId, { plot: Plot; parcel: PlotParcel }[]>();
  for (const plot of plots) {
    for (const parcel of plot.parcels) {
      const known = holdings.get(parcel.parcelId);
      if (known) known.push({ plot, parcel });
      else holdings.set(parcel.parcelId, [{ plot, parcel }]);
    }
  }
  const shared = new Map<ParcelId, readonly Plot[]>();
  for (const [parcelId, held] of holdings) {
    if (held.length === 1) continue;
    const meets = held.filter((one) => held.some((other) => one.plot !== other.plot && lieOver(one, other, overlap)));
    if (meets.length > 0) shared.set(parcelId, [...new Set(meets.map(({ plot }) => plot))]);
  }
  return shared;
}

/** A whole parcel leaves no room for anything else of it. */
const lieOver = (
  { parcel: a }: { readonly parcel: PlotParcel },
  { parcel: b }: { readonly parcel: PlotParcel },
  overlap: Overlap,
): boolean => !a.part || !b.part || overlap(a.geometry, b.geometry);
