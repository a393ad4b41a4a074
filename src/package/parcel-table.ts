// Contract: the exact parcels of a package. Implemented in this folder.
import type { AreaKind, LandOwner } from '../domain/code-lists';
import type { ParcelId } from '../domain/ids';
import type { Designation } from '../domain/plot';
import type { RdBounds, RdMultiPolygon, RdPoint, RdRing } from '../domain/rd-geometry';

/** Row of a parcel in the ParcelTable, 0-based. */
export type ParcelIndex = number;

export interface ParcelAttributes {
  readonly id: ParcelId;
  readonly designation: Designation;
  readonly registeredAreaM2: number | null;
  readonly areaKind: AreaKind;
  readonly landOwner: LandOwner;
}

/** Exact geometry and attributes of every parcel, in typed arrays with a Flatbush index. Answers every question; the tiles only paint. */
export interface ParcelTable {
  readonly count: number;
  readonly bounds: RdBounds;
  /** Parcel whose area holds the point (RD metres), or null. */
  at(point: RdPoint): ParcelIndex | null;
  /** Parcels of which the closed ring (RD metres) covers more than half of the area; any ring, self-crossing ones by nonzero winding. */
  within(ring: RdRing): readonly ParcelIndex[];
  /** Parcels whose bounds meet these. */
  near(bounds: RdBounds): readonly ParcelIndex[];
  indexOf(id: ParcelId): ParcelIndex | null;
  attributes(index: ParcelIndex): ParcelAttributes;
  /** RD metres, exactly the source's coordinates. */
  geometry(index: ParcelIndex): RdMultiPolygon;
  bounds4(index: ParcelIndex): RdBounds;
  /** Area in m² of the drawn geometry. */
  drawnAreaM2(index: ParcelIndex): number;
  /** Registered area in m², or the drawn one where the source has none. Cheap: used in running totals. */
  areaM2(index: ParcelIndex): number;
  /** A point well inside the parcel, RD metres. */
  labelPoint(index: ParcelIndex): RdPoint;
  /** Parcels whose aanduiding matches what was typed (`MKW01 B 1203`, `mkw01b1203`, `MKW01-B-1203`, `B 1203`), best first. */
  search(text: string, limit: number): readonly ParcelIndex[];
}

/** Tiles need small positive integers as feature ids; 0 reads as "no id" in some MVT readers. */
export const featureIdOf = (index: ParcelIndex): number => index + 1;
