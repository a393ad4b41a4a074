import * as v from 'valibot';
import type { RdPoint } from '../domain/rd-geometry';
import { wgs84ToRd } from '../package/rd-wgs84';

type Tags = Readonly<Record<string, string>>;

/** A thing in OpenStreetMap, at its own place or at the middle of its outline. */
export interface OsmElement {
  readonly type: 'node' | 'way' | 'relation';
  readonly id: number;
  readonly tags: Tags;
  readonly at: RdPoint;
}

const place = {
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
};
const element = v.object({
  type: v.picklist(['node', 'way', 'relation']),
  id: v.number(),
  tags: v.optional(v.record(v.string(), v.string()), {}),
  lat: v.optional(place.lat),
  lon: v.optional(place.lon),
  center: v.optional(v.object(place)),
});

/** An element of Overpass' answer to `out center tags`; null for what has no place. */
export function readOsmElement(value: unknown): OsmElement | null {
  const read = v.safeParse(element, value);
  if (!read.success) return null;
  const { type, id, tags, lat, lon, center } = read.output;
  const longitude = lon ?? center?.lon;
  const latitude = lat ?? center?.lat;
  if (longitude === undefined || latitude === undefined) return null;
  return { type, id, tags, at: wgs84ToRd([longitude, latitude]) };
}
