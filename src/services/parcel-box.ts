import * as v from 'valibot';
import { AREA_KINDS, LAND_OWNERS } from '../domain/code-lists';
import type { RdMultiPolygon } from '../domain/rd-geometry';
import type { ParcelFeature } from '../package/layers';
import { readParcelAttributes } from '../package/parcel-attributes';
import { readRdGeometry } from '../package/read-rd-geometry';
import type { OgcItem } from './ogc-items';

/** A feature that is not taken in, and why. */
export interface RefusedParcel {
  /** Identification of the parcel, else the feature's id, else ''. */
  readonly id: string;
  readonly reason: 'no-attributes' | 'no-polygon' | 'not-rd';
}

/** What one box of the kadastrale kaart gave: every feature that was read is in one of the lists or among the duplicates. */
export interface ParcelBox {
  readonly by: 'ogc' | 'wfs';
  /** ISO date of the oldest answer. */
  readonly day: string;
  readonly read: number;
  /** Features that stood on two pages. */
  readonly duplicates: number;
  readonly parcels: readonly ParcelFeature[];
  /** Identifications. */
  readonly outside: readonly string[];
  readonly withoutGeometry: readonly string[];
  readonly refused: readonly RefusedParcel[];
  /** Of `parcels`, those with a ring that was closed, or one without area left out. */
  readonly repaired: readonly string[];
}

type Sorted = Pick<ParcelBox, 'parcels' | 'outside' | 'withoutGeometry' | 'refused' | 'repaired'>;

/** Sorts features of the kadastrale kaart, in whichever spelling, by what becomes of them. Coordinates stay as they came. */
export function sortParcels(items: readonly OgcItem[], isInside: (geometry: RdMultiPolygon) => boolean): Sorted {
  const parcels: ParcelFeature[] = [];
  const [outside, withoutGeometry, repaired]: [string[], string[], string[]] = [[], [], []];
  const refused: RefusedParcel[] = [];
  for (const { id, properties, geometry } of items) {
    const attributes = readParcelAttributes(properties);
    if (attributes === null) {
      refused.push({ id, reason: 'no-attributes' });
      continue;
    }
    const { localId } = attributes;
    if (geometry === null) {
      withoutGeometry.push(localId);
      continue;
    }
    const shape = readRdGeometry(geometry);
    if (!shape.ok) refused.push({ id: localId, reason: shape.reason });
    else if (!isInside(shape.geometry)) outside.push(localId);
    else {
      parcels.push({ ...attributes, geometry: shape.geometry });
      if (shape.repaired) repaired.push(localId);
    }
  }
  return { parcels, outside, withoutGeometry, refused, repaired };
}

const text = v.string();
const texts = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const attributes = v.object({
  localId: v.pipe(text, v.nonEmpty()),
  akrCode: text,
  section: text,
  number: count,
  cadastralMunicipality: text,
  cadastralMunicipalityName: text,
  registeredAreaM2: v.nullable(v.number()),
  areaKind: v.picklist(AREA_KINDS),
  landOwner: v.picklist(LAND_OWNERS),
  // Looked at by what reads geometry from services: a schema per number would take ten times as long.
  geometry: v.unknown(),
});
const box = v.object({
  by: v.picklist(['ogc', 'wfs']),
  day: v.pipe(text, v.isoDate()),
  read: count,
  duplicates: count,
  parcels: v.array(attributes),
  outside: texts,
  withoutGeometry: texts,
  refused: v.array(v.object({ id: text, reason: v.picklist(['no-attributes', 'no-polygon', 'not-rd']) })),
  repaired: texts,
});

/** A box as the journal gives it back; null when it is not whole. */
export function readKeptParcelBox(kept: unknown): ParcelBox | null {
  const read = v.safeParse(box, kept);
  if (!read.success) return null;
  const parcels: ParcelFeature[] = [];
  for (const parcel of read.output.parcels) {
    const shape = readRdGeometry({ type: 'MultiPolygon', coordinates: parcel.geometry });
    if (!shape.ok || shape.repaired) return null;
    parcels.push({ ...parcel, geometry: shape.geometry });
  }
  return { ...read.output, parcels };
}
