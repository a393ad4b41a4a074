import type { RdPoint, RdRing } from '../domain/rd-geometry';
import type { OpenPackage } from '../package/open-package';
import type { ParcelIndex } from '../package/parcel-table';
import { wgs84ToRd } from '../package/rd-wgs84';

/** WGS84 degrees, longitude first. */
export type LngLat = readonly [lng: number, lat: number];

/** Answers what the hand points at, from the exact parcels (RD) and never from what is painted. */
export interface Picker {
  /** Parcel under a place on earth, or null outside every parcel. */
  parcelAt(place: LngLat): ParcelIndex | null;
  /** Parcels that the shape (open or closed ring) covers for more than half. */
  within(shape: readonly LngLat[]): readonly ParcelIndex[];
  /** The shape as a closed RD ring, for a drawn part of a parcel. */
  ringOf(shape: readonly LngLat[]): RdRing;
}

/** Closed ring in RD metres of a shape in degrees; empty for an empty shape. */
export function rdRing(shape: readonly LngLat[]): RdRing {
  const ring: RdPoint[] = shape.map((place) => wgs84ToRd(place));
  const first = ring[0];
  const last = ring.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}

/** Picker over an opened package. */
export const createPicker = ({ parcels }: Pick<OpenPackage, 'parcels'>): Picker => ({
  parcelAt: (place) => parcels.at(wgs84ToRd(place)),
  within: (shape) => parcels.within(rdRing(shape)),
  ringOf: rdRing,
});
