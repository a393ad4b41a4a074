import type { MunicipalityLayers, PackageLayerName } from '../src/package/layers';
import {
  extraMember,
  type Manifest,
  type ManifestLayer,
  MEMBER,
  type MemberName,
  schemaVersionFor,
} from '../src/package/manifest';
import { packageIdOf } from '../src/package/package-id';
import { correctionGridInUse, rdnaptransInUse } from '../src/package/rd-wgs84';
import { storeGrid } from '../src/package/rdnaptrans/stored-grid';
import { sha256Hex } from '../src/package/sha256';

/** The manifest of a package: every member with its hash, every layer with where it is from. */
export async function writeManifest(
  layers: MunicipalityLayers,
  parcelCount: number,
  bounds: Manifest['bounds'],
  blobs: ReadonlyMap<MemberName, Blob>,
  builtOn: string,
): Promise<Manifest> {
  const members = await Promise.all(
    [...blobs].map(async ([name, blob]) => ({ name, bytes: blob.size, sha256: await sha256Hex(blob) })),
  );
  const layer = (
    name: PackageLayerName,
    crs: ManifestLayer['crs'],
    featureCount: number,
    ...names: MemberName[]
  ): ManifestLayer => ({ name, members: names, featureCount, crs, ...layers.sources[name] });
  const manifestLayers = [
    layer('parcels', 'EPSG:28992', parcelCount, MEMBER.parcels, MEMBER.parcelTiles),
    layer('care', 'OGC:CRS84', layers.care.length, MEMBER.care),
    layer('amenities', 'OGC:CRS84', layers.amenities.length, MEMBER.amenities),
    layer('areas', 'OGC:CRS84', layers.areas.length, MEMBER.areas),
  ];
  const { packedBasemap } = layers;
  const tileSchema = packedBasemap?.tileSchema ?? 'own';
  if (blobs.has(MEMBER.basemap))
    manifestLayers.push({
      ...layer('basemap', 'EPSG:3857', packedBasemap?.count ?? layers.basemap.length, MEMBER.basemap),
      ...(packedBasemap?.tileSchema === 'brt' && { tileSchema: 'brt', tileLayers: packedBasemap.tileLayers }),
    });
  const grid = correctionGridInUse();
  const extra = layers.extra ?? [];
  const extraLayers = extra.map(({ name, slug, geometryKind, colourBy, source, features }) => ({
    name,
    member: extraMember(slug),
    geometryKind,
    colourBy,
    featureCount: features.length,
    ...source,
  }));
  return {
    schemaVersion: schemaVersionFor(extra, tileSchema),
    packageId: await packageIdOf(members),
    municipalityCode: layers.code,
    municipalityName: layers.name,
    fictional: layers.fictional,
    bounds,
    builtOn,
    rdnaptrans: rdnaptransInUse(),
    ...(grid !== null && { correctionGrid: storeGrid(grid, bounds) }),
    layers: manifestLayers,
    ...(extraLayers.length > 0 && { extraLayers }),
    ...(layers.missing !== undefined && layers.missing.length > 0 && { missingLayers: layers.missing }),
    members,
  };
}
