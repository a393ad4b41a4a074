import type { Geometry } from 'geojson';
import { isRecord } from '../../../src/package/read-rd-geometry';
import { SourceFailure } from '../../../src/package/source/file-problem';
import { BATCH, type FileLayer, type RawFeature } from '../file-layer';
import { jsonSlices } from '../json-slices';
import type { SourceFile } from '../source-file';

/**
 * GeoJSON: a FeatureCollection, one Feature, a list of them or a text sequence. Read as a stream; numbers are JavaScript's
 * doubles of the digits in the file. An old-style `crs` member counts when it stands before the features, as GDAL
 * and the WFS write it.
 */
export async function openGeoJson(file: SourceFile, layerName: string): Promise<readonly FileLayer[]> {
  const reading = new Reading();
  let any = false;
  for await (const slices of jsonSlices(file.blob.stream())) {
    any ||= reading.take(slices).length > 0;
    if (any) break;
  }
  if (!any && !reading.isGeoJson) throw new SourceFailure({ name: 'file-unreadable', detail: 'GeoJSON' });
  return [
    {
      name: reading.name ?? layerName,
      format: 'geojson',
      count: null,
      declaredCrs: reading.crs,
      features: () => features(file),
    },
  ];
}

async function* features(file: SourceFile): AsyncGenerator<readonly RawFeature[]> {
  const reading = new Reading();
  let batch: RawFeature[] = [];
  for await (const slices of jsonSlices(file.blob.stream())) {
    batch.push(...reading.take(slices));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Puts the slices of a document together into features. */
class Reading {
  crs: string | null = null;
  name: string | null = null;
  isGeoJson = false;
  private document: Record<string, unknown> = {};

  take(slices: readonly { readonly member: string | null; readonly text: string }[]): RawFeature[] {
    const found: RawFeature[] = [];
    for (const { member, text } of slices) {
      if (member === 'features' || member === '') {
        this.isGeoJson ||= member === 'features';
        found.push(featureOf(parse(text)));
      } else if (member !== null) this.member(member, parse(text));
      else if (this.document.type === 'Feature') found.push(featureOf(this.document));
      else if (this.document.type !== 'FeatureCollection' && isGeometry(this.document))
        found.push({ properties: {}, geometry: this.document });
      if (member === null) this.document = {};
    }
    return found;
  }

  private member(member: string, value: unknown): void {
    this.document[member] = value;
    if (member === 'type') this.isGeoJson ||= value === 'FeatureCollection';
    if (member === 'crs') this.crs = namedCrs(value);
    if (member === 'name' && typeof value === 'string' && value !== '') this.name = value;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceFailure({ name: 'file-unreadable', detail: error instanceof Error ? error.message : 'JSON' });
  }
}

/** The name in an old-style `crs` member (GeoJSON 2008), which RD files often have; null without one. */
function namedCrs(crs: unknown): string | null {
  if (!isRecord(crs) || !isRecord(crs.properties)) return null;
  return typeof crs.properties.name === 'string' ? crs.properties.name : null;
}

function featureOf(value: unknown): RawFeature {
  if (!isRecord(value)) return { properties: {}, geometry: null, trouble: 'unreadable' };
  const own = isRecord(value.properties) ? value.properties : {};
  // The feature's own id is an attribute like any other; an attribute of that name goes before it.
  const properties = value.id === undefined || 'id' in own ? own : { ...own, id: value.id };
  if (value.geometry === null || value.geometry === undefined) return { properties, geometry: null };
  return isGeometry(value.geometry)
    ? { properties, geometry: value.geometry }
    : { properties, geometry: null, trouble: 'unreadable' };
}

const TYPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];

/** By its outside; coordinates are looked at one by one when they are placed. */
function isGeometry(value: unknown): value is Geometry {
  if (!isRecord(value) || typeof value.type !== 'string' || !TYPES.includes(value.type)) return false;
  return value.type === 'GeometryCollection'
    ? Array.isArray(value.geometries) && value.geometries.every(isGeometry)
    : Array.isArray(value.coordinates);
}
