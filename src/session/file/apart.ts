import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import type { PlotParcel } from '../../domain/plot';
import { subtract, unionAny } from '../../package/clip-polygons';

/** Less is what rounding to the millimetre leaves along a line that two parts share. */
const OVERLAP_M2 = 0.1;

/**
 * A drawn part without what other entries of its plot already hold of the parcel: the area of a plot is the sum over its
 * entries, and no land may count twice. The part itself when it overlaps none; null when nothing is left of it.
 *
 * @param others entries of the same plot and parcel
 */
export function apartFrom(part: PlotParcel, others: readonly PlotParcel[]): PlotParcel | null {
  if (others.length === 0) return part;
  if (others.some((other) => !other.part)) return null;
  const own = unionAny([part.geometry]);
  const rest = subtract(
    part.geometry,
    others.map(({ geometry }) => geometry),
  );
  // A tangle stays as it is: nobody can say what of it lies over what.
  if (!own.ok || !rest.ok) return part;
  const restM2 = multiPolygonAreaM2(rest.value);
  if (multiPolygonAreaM2(own.value) - restM2 < OVERLAP_M2) return part;
  return restM2 < OVERLAP_M2 ? null : { ...part, geometry: rest.value, drawnAreaM2: restM2 };
}
