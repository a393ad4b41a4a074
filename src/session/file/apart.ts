import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { boundsMeet, multiPolygonBounds } from '../../domain/geometry/bounds';
import type { PlotParcel } from '../../domain/plot';
import type { RdBounds } from '../../domain/rd-geometry';
import { subtract, unionAny } from '../../package/clip-polygons';

/** Less is what rounding to the millimetre leaves along a line that two parts share. */
const OVERLAP_M2 = 0.1;

/**
 * What one file may ask of the geometry: corners laid over each other, squared, because each line may have to be held
 * against each. A hundred drawings of a hundred corners over each other stay below it; a file made to hang us does not.
 */
const MAX_WORK = 4_000_000;

/** Keeps the drawn parts of one file's plots apart, so that no land counts twice in an area; one for each file. */
export class PartsApart {
  private work = 0;
  private readonly boundsOf = new WeakMap<PlotParcel, RdBounds>();

  /**
   * A drawn part without what other entries of its plot already hold of the parcel: the area of a plot is the sum over
   * its entries. The part itself when it overlaps none; null when nothing is left of it.
   *
   * @param others entries of the same plot and parcel: the whole of it, or its other parts
   */
  from(part: PlotParcel, others: readonly PlotParcel[]): PlotParcel | null {
    if (others[0]?.part === false) return null;
    if (!this.afford(others.length)) return part;
    const near = others.filter((other) => boundsMeet(this.bounds(part), this.bounds(other)));
    if (near.length === 0 || !this.afford([part, ...near].reduce((sum, one) => sum + corners(one), 0) ** 2))
      return part;
    const own = unionAny([part.geometry]);
    const rest = subtract(
      part.geometry,
      near.map(({ geometry }) => geometry),
    );
    // A tangle stays as it is: nobody can say what of it lies over what.
    if (!own.ok || !rest.ok) return part;
    const restM2 = multiPolygonAreaM2(rest.value);
    if (multiPolygonAreaM2(own.value) - restM2 < OVERLAP_M2) return part;
    return restM2 < OVERLAP_M2 ? null : { ...part, geometry: rest.value, drawnAreaM2: restM2 };
  }

  private afford(work: number): boolean {
    if (this.work + work > MAX_WORK) return false;
    this.work += work;
    return true;
  }

  private bounds(parcel: PlotParcel): RdBounds {
    const known = this.boundsOf.get(parcel) ?? multiPolygonBounds(parcel.geometry);
    this.boundsOf.set(parcel, known);
    return known;
  }
}

const corners = ({ geometry }: PlotParcel): number =>
  geometry.reduce((sum, polygon) => sum + polygon.reduce((inPolygon, ring) => inPolygon + ring.length, 0), 0);
