import { multiPolygonBounds } from '../domain/geometry/bounds';
import { distanceToPointM } from '../domain/geometry/distance';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import type { Amenity, AmenityKind, CareKind, CareSite } from './layers';

/** The nearest of one kind. Always show it with its method: hemelsbreed. */
export interface Near<Kind> {
  readonly kind: Kind;
  readonly name: string;
  /** Straight-line metres in RD, not over the road. */
  readonly metres: number;
}

/** Nearest of each kind of voorziening that there is, measured from the edge of the geometry (0 within it), nearest first. */
export const nearestAmenities = (from: RdMultiPolygon, amenities: readonly Amenity[]): readonly Near<AmenityKind>[] =>
  nearestPerKind(from, amenities, (amenity) => amenity.amenityKind);

/** Nearest of each kind of zorglocatie, measured from the edge of the geometry (0 within it), nearest first. */
export const nearestCare = (from: RdMultiPolygon, care: readonly CareSite[]): readonly Near<CareKind>[] =>
  nearestPerKind(from, care, (site) => site.careKind);

function nearestPerKind<Place extends { readonly name: string; readonly at: RdPoint }, Kind>(
  from: RdMultiPolygon,
  places: readonly Place[],
  kindOf: (place: Place) => Kind,
): readonly Near<Kind>[] {
  const nearest = new Map<Kind, Near<Kind>>();
  const [minX, minY, maxX, maxY] = multiPolygonBounds(from);
  for (const place of places) {
    const kind = kindOf(place);
    const known = nearest.get(kind);
    // No nearer than the bounds are: most places need no look at every edge.
    const [x, y] = place.at;
    const atLeast = Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY));
    if (known !== undefined && atLeast >= known.metres) continue;
    const metres = distanceToPointM(from, place.at);
    if (known === undefined || metres < known.metres) nearest.set(kind, { kind, name: place.name, metres });
  }
  return [...nearest.values()].sort((a, b) => a.metres - b.metres);
}
