import { bad, good, type Result } from '../../src/domain/result';
import type { ParcelFeature } from '../../src/package/layers';
import { readParcelAttributes } from '../../src/package/parcel-attributes';
import { isRecord, readRdGeometry } from '../../src/package/read-rd-geometry';
import type { ParcelReader, ReadParcels, ReadProblem, Refusal } from './parcel-reader';

/** Parcels from GeoJSON in RD with the kadastrale kaart's attributes, as the WFS gives it and QGIS saves it. */
export const geojsonParcels: ParcelReader = {
  label: 'GeoJSON in RD (EPSG:28992)',
  extensions: ['.geojson', '.json'],
  read: async (file) => (file.size === 0 ? bad({ name: 'read-empty' }) : readText(await file.text())),
};

function readText(text: string): Result<ReadParcels, ReadProblem> {
  let parsed: unknown;
  try {
    // Excel and some exports put a byte order mark in front, which JSON does not allow.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return bad({ name: 'read-not-json', detail: error instanceof Error ? error.message : '' });
  }
  if (!isRecord(parsed) || !Array.isArray(parsed.features)) return bad({ name: 'read-no-collection' });
  const crs = namedCrs(parsed.crs);
  if (crs !== null && !/28992$/.test(crs)) return bad({ name: 'read-not-rd', crs });
  return readFeatures(parsed.features);
}

/** The name in an old-style `crs` member (GeoJSON 2008), which RD files often have; null without one. */
function namedCrs(crs: unknown): string | null {
  if (!isRecord(crs) || !isRecord(crs.properties)) return null;
  return typeof crs.properties.name === 'string' ? crs.properties.name : null;
}

function readFeatures(features: readonly unknown[]): Result<ReadParcels, ReadProblem> {
  const parcels: ParcelFeature[] = [];
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  let repaired = 0;
  for (const [at, feature] of features.entries()) {
    const refuse = (localId: string, reason: Refusal['reason']) => refusals.push({ position: at + 1, localId, reason });
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
    const attributes = readParcelAttributes(properties);
    if (attributes === null) {
      refuse('', 'no-attributes');
      continue;
    }
    const shape = readRdGeometry(isRecord(feature) ? feature.geometry : null);
    if (!shape.ok) refuse(attributes.localId, shape.reason);
    else if (seen.has(attributes.localId)) refuse(attributes.localId, 'twice');
    else {
      seen.add(attributes.localId);
      parcels.push({ ...attributes, geometry: shape.geometry });
      if (shape.repaired) repaired += 1;
    }
  }
  if (parcels.length > 0) return good({ parcels, read: features.length, repaired, refusals, crs: 'EPSG:28992' });
  const elsewhere = refusals.some((refusal) => refusal.reason === 'not-rd');
  return bad(elsewhere ? { name: 'read-not-rd', crs: '' } : { name: 'read-no-parcels' });
}
