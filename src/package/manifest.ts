import type { LayerSource, PackageLayerName } from './layers';

/** Schema version of the gemeentepakket that this program writes. */
export const PACKAGE_SCHEMA_VERSION = 1;

/** Names of the members inside the zip. */
export const MEMBER = {
  manifest: 'manifest.json',
  parcelTiles: 'parcels.pmtiles',
  parcels: 'parcels.fgb',
  care: 'care.geojson',
  amenities: 'amenities.geojson',
  areas: 'areas.geojson',
  basemap: 'basemap.pmtiles',
  start: 'start.json',
} as const;
export type MemberName = (typeof MEMBER)[keyof typeof MEMBER];

/** Name of a session in the zip: beside the package, not of it, so that the package keeps its id. */
export const SESSION_MEMBER = 'sessie.json';

export interface ManifestLayer extends LayerSource {
  readonly name: PackageLayerName;
  readonly members: readonly MemberName[];
  readonly featureCount: number;
  /** `EPSG:28992` for the exact parcels, `OGC:CRS84` for the GeoJSON members, `EPSG:3857` for tiles only. */
  readonly crs: 'EPSG:28992' | 'OGC:CRS84' | 'EPSG:3857';
}

export interface ManifestMember {
  readonly name: MemberName;
  readonly bytes: number;
  /** SHA-256, hex; tells a damaged member from a good one. */
  readonly sha256: string;
}

/** `manifest.json`: what the package is, by whom each layer was made and of which date. */
export interface Manifest {
  readonly schemaVersion: number;
  /** SHA-256 over the members' hashes: the same content has the same id. */
  readonly packageId: string;
  /** CBS code with `GM`; '' when the package was made from files that do not say. */
  readonly municipalityCode: string;
  readonly municipalityName: string;
  readonly fictional: boolean;
  /** WGS84 degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** ISO date of building; given by the caller. */
  readonly builtOn: string;
  readonly layers: readonly ManifestLayer[];
  readonly members: readonly ManifestMember[];
}
