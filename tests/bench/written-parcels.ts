import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ParcelFeature } from '../../src/package/layers';
import { PARCEL_FIELD } from '../../src/package/parcel-fields';
import { irregularParcels } from '../../src/package/testing/irregular-parcels';
import { CACHE } from './paths';

/** Blocks of some 10,000 parcels, 3 km wide, beside each other. */
const ACROSS = 100;
export const BLOCK_M = 3_010;
/** South-western corner of the first block, RD metres. */
export const ORIGIN = [100_000, 400_000] as const;

/**
 * Writes a GeoPackage in RD of so many irregular parcels of about 30 m, in as good as a square: `.cache/bench/millions`. Streamed through
 * GeoJSON, that no memory is needed for all of them at once.
 */
export async function writeParcelFile(count: number): Promise<string> {
  const folder = join(CACHE, 'millions');
  mkdirSync(folder, { recursive: true });
  const [geoJson, geoPackage] = ['geojson', 'gpkg'].map((kind) => join(folder, `percelen-${count}.${kind}`)) as [
    string,
    string,
  ];
  rmSync(geoPackage, { force: true });
  try {
    await writeGeoJson(geoJson, count);
    execFileSync('ogr2ogr', ['-f', 'GPKG', '-nln', 'perceel', geoPackage, geoJson]);
  } finally {
    rmSync(geoJson, { force: true });
  }
  return geoPackage;
}

async function writeGeoJson(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[\n');
  let at = 0;
  for (const parcel of manyParcels(count)) {
    const text = `${at === 0 ? '' : ',\n'}${JSON.stringify(featureOf(parcel, at))}`;
    if (!file.write(text)) await once(file, 'drain');
    at += 1;
  }
  file.end('\n]}\n');
  await once(file, 'close');
}

function* manyParcels(count: number): Generator<ParcelFeature> {
  const inARow = Math.ceil(Math.sqrt(count) / ACROSS);
  for (let block = 0, made = 0; made < count; block += 1) {
    const west = ORIGIN[0] + (block % inARow) * BLOCK_M;
    const south = ORIGIN[1] + Math.floor(block / inARow) * BLOCK_M;
    const parcels = irregularParcels(ACROSS, block + 1, [west, south]).slice(0, count - made);
    made += parcels.length;
    yield* parcels;
  }
}

const featureOf = (parcel: ParcelFeature, at: number) => ({
  type: 'Feature',
  properties: {
    [PARCEL_FIELD.localId]: String(10_000_000_000 + at),
    [PARCEL_FIELD.akrCode]: parcel.akrCode,
    [PARCEL_FIELD.section]: parcel.section,
    [PARCEL_FIELD.number]: 1 + (at % 99_999),
    [PARCEL_FIELD.registeredArea]: parcel.registeredAreaM2,
    [PARCEL_FIELD.areaKind]: parcel.areaKind,
  },
  geometry: { type: 'MultiPolygon', coordinates: parcel.geometry },
});
