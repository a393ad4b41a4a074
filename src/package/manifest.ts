import type { ExtraGeometryKind, MissingLayer } from './extra-layer';
import type { LayerSource, PackageLayerName, TileSchema } from './layers';
import type { Rdnaptrans } from './rd-wgs84';
import type { StoredGridPart } from './rdnaptrans/stored-grid';

/** Newest schema version of the gemeentepakket that this program reads. */
export const PACKAGE_SCHEMA_VERSION = 3;

/**
 * The version that a package needs: 3 with a basemap in the tiles of the BRT, which earlier programs would draw as nothing; 2 with
 * extra layers, of which version 1 does not know and whose members it would refuse without saying why; else 1, so that older programs
 * open it as ever.
 */
export function schemaVersionFor(extraLayers: readonly unknown[], basemap: TileSchema): 1 | 2 | 3 {
  if (basemap === 'brt') return 3;
  return extraLayers.length > 0 ? 2 : 1;
}

/** Names of the members inside the zip. */
export const MEMBER = {
  manifest: 'manifest.json',
  parcelTiles: 'parcels.pmtiles',
  parcels: 'parcels.fgb',
  care: 'care.geojson',
  amenities: 'amenities.geojson',
  areas: 'areas.geojson',
  basemap: 'basemap.pmtiles',
  /** How a basemap of the BRT is drawn: a MapLibre style, without addresses. */
  basemapStyle: 'basemap-style.json',
  start: 'start.json',
} as const;
/** GeoJSON in WGS84 of an extra layer. */
export type ExtraMemberName = `layer-${string}.geojson`;
export type MemberName = (typeof MEMBER)[keyof typeof MEMBER] | ExtraMemberName;

export const extraMember = (slug: string): ExtraMemberName => `layer-${slug}.geojson`;

export const isExtraMember = (name: string): name is ExtraMemberName => /^layer-[a-z0-9-]{1,60}\.geojson$/.test(name);

/** Name of a session in the zip: beside the package, not of it, so that the package keeps its id. */
export const SESSION_MEMBER = 'sessie.json';

export interface ManifestLayer extends LayerSource {
  readonly name: PackageLayerName;
  readonly members: readonly MemberName[];
  readonly featureCount: number;
  /** `EPSG:28992` for the exact parcels, `OGC:CRS84` for the GeoJSON members, `EPSG:3857` for tiles only. */
  readonly crs: 'EPSG:28992' | 'OGC:CRS84' | 'EPSG:3857';
  /** Of the basemap: whose layers are in its tiles; absent for our own. Its `featureCount` is one of tiles then. */
  readonly tileSchema?: 'brt';
  /** Of a basemap of the BRT: names of the layers in its tiles. */
  readonly tileLayers?: readonly string[];
}

export interface ManifestExtraLayer extends LayerSource {
  readonly name: string;
  readonly member: ExtraMemberName;
  readonly geometryKind: ExtraGeometryKind;
  readonly colourBy: string | null;
  readonly featureCount: number;
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
  /** How RD and WGS84 were turned into each other; absent in packages of before there was a choice, which is `parameters`. */
  readonly rdnaptrans?: Rdnaptrans;
  /** The nodes of the correction grid in and round the bounds, so that plots are painted where the tiles were; only with `grid`. */
  readonly correctionGrid?: readonly StoredGridPart[];
  readonly layers: readonly ManifestLayer[];
  /** Layers that someone added; absent in packages of before they were there. */
  readonly extraLayers?: readonly ManifestExtraLayer[];
  /** Layers that could not be had when the package was made. */
  readonly missingLayers?: readonly MissingLayer[];
  readonly members: readonly ManifestMember[];
}
