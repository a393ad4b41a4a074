import type { FeatureCollection } from 'geojson';
import type { RdPoint } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import type { BasemapStyle } from './basemap-style/basemap-style';
import { type Placed, readAmenities, readAreas, readCare } from './layer-geojson';
import { type Amenity, type Area, type CareSite, isFromNowhere } from './layers';
import { type Manifest, type ManifestExtraLayer, MEMBER, type MemberName } from './manifest';
import { neighbourhoodFinder } from './neighbourhood-finder';
import type { PackageMembers } from './package-members';
import type { PackageProblem } from './package-problem';
import type { ParcelColumns } from './parcel-columns';
import type { ParcelTable } from './parcel-table';
import { gridFrom } from './rdnaptrans/stored-grid';
import { parcelTableFrom } from './typed-parcel-table';

export type { Placed } from './layer-geojson';

/** An extra layer with its features in WGS84, attributes and all. */
export interface OpenedExtraLayer extends ManifestExtraLayer {
  readonly geoJson: FeatureCollection;
}

/** What a package holds beside the exact parcels: enough to paint it. */
export interface PackageLayers {
  /** Names only the layers that are there. */
  readonly manifest: Manifest;
  readonly care: readonly Placed<CareSite>[];
  readonly amenities: readonly Placed<Amenity>[];
  readonly areas: readonly Area[];
  /** Buurt that holds the point (RD metres), or null. */
  neighbourhoodAt(point: RdPoint): Area | null;
  /** PMTiles archives as blobs, for the map. `basemap` is null when the package has none. */
  readonly parcelTiles: Blob;
  readonly basemap: Blob | null;
  /** How a basemap of the BRT is drawn; null when it is our own, which the map knows. */
  readonly basemapStyle: BasemapStyle | null;
  /** Areas as WGS84 GeoJSON for the map (features carry level, code, name, percentage65Plus). */
  readonly areasGeoJson: FeatureCollection;
  /** Layers that someone added, in the order of the manifest. */
  readonly extraLayers: readonly OpenedExtraLayer[];
  /** Text of `start.json`, or null. */
  readonly startSession: string | null;
}

/** An opened package as the rest of the program sees it. */
export interface OpenPackage extends PackageLayers {
  readonly parcels: ParcelTable;
}

/** Decodes `parcels.fgb`; the app passes one that does it in a worker. */
export type DecodeParcels = (file: Blob) => Promise<Result<ParcelColumns, PackageProblem>>;

export interface Opening {
  /** Without it the parcels are decoded on this thread. */
  readonly decodeParcels?: DecodeParcels;
  /** Hears of the layers as soon as they are there, while the parcels are still being decoded. */
  readonly onLayers?: (layers: PackageLayers) => void;
}

/**
 * Opens what `openPackageFile` checked or IndexedDB kept. Hashes are not computed again: that was done when
 * the file came in. Layers that the package lacks are empty.
 *
 * Problems: `package-member-missing` (parcels), `package-member-unreadable`, `package-without-parcels`.
 */
export async function openPackage(
  { manifest, blobs }: PackageMembers,
  { decodeParcels = decodeHere, onLayers }: Opening = {},
): Promise<Result<OpenPackage, PackageProblem>> {
  const parcelFile = blobs[MEMBER.parcels];
  if (parcelFile === undefined) return bad({ name: 'package-member-missing', member: MEMBER.parcels });
  const parcelTiles = blobs[MEMBER.parcelTiles];
  if (parcelTiles === undefined) return bad({ name: 'package-member-missing', member: MEMBER.parcelTiles });
  const decoding = decodeParcels(parcelFile);
  const [careText, amenitiesText, areasText, startSession] = await Promise.all([
    blobs[MEMBER.care]?.text(),
    blobs[MEMBER.amenities]?.text(),
    blobs[MEMBER.areas]?.text(),
    blobs[MEMBER.start]?.text(),
  ]);
  const grid = gridFrom(manifest.correctionGrid);
  const care = readCare(careText ?? EMPTY_COLLECTION, grid);
  if (!care.ok) return unreadable(MEMBER.care, care.problem);
  const amenities = readAmenities(amenitiesText ?? EMPTY_COLLECTION, grid);
  if (!amenities.ok) return unreadable(MEMBER.amenities, amenities.problem);
  const read = readAreas(areasText ?? EMPTY_COLLECTION, grid);
  if (!read.ok) return unreadable(MEMBER.areas, read.problem);
  const extraLayers = await openExtraLayers(manifest, blobs);
  if (!extraLayers.ok) return extraLayers;
  const layers: PackageLayers = {
    // Of a layer that was left out, or never was, nothing is said, as if the package had never had it.
    manifest: {
      ...manifest,
      layers: manifest.layers.filter((layer) => !isFromNowhere(layer) && layer.members.every((name) => blobs[name])),
      ...(manifest.extraLayers && { extraLayers: manifest.extraLayers.filter(({ member }) => blobs[member]) }),
    },
    care: care.value,
    amenities: amenities.value,
    areas: read.value.areas,
    neighbourhoodAt: neighbourhoodFinder(read.value.areas),
    parcelTiles,
    basemap: blobs[MEMBER.basemap] ?? null,
    basemapStyle: await openBasemapStyle(manifest, blobs),
    areasGeoJson: read.value.geoJson,
    extraLayers: extraLayers.value,
    startSession: startSession ?? null,
  };
  onLayers?.(layers);
  const columns = await decoding;
  return columns.ok ? good({ ...layers, parcels: parcelTableFrom(columns.value) }) : columns;
}

/** Of tiles of the BRT whose style was left out, what their layers' names tell. */
async function openBasemapStyle(manifest: Manifest, blobs: PackageMembers['blobs']): Promise<BasemapStyle | null> {
  const layer = manifest.layers.find(({ name }) => name === 'basemap');
  if (layer?.tileSchema !== 'brt') return null;
  const text = await blobs[MEMBER.basemapStyle]?.text();
  if (text !== undefined) {
    const { readBasemapStyle } = await import('./basemap-style/read-basemap-style');
    const read = readBasemapStyle(text);
    if (read.ok && read.value.style.layers.length > 0) return read.value.style;
  }
  const { genericStyle } = await import('./basemap-style/generic-style');
  return genericStyle(layer.tileLayers ?? []);
}

/** Those that are there: one that was damaged was left out with a note when the package came in. */
async function openExtraLayers(
  manifest: Manifest,
  blobs: PackageMembers['blobs'],
): Promise<Result<readonly OpenedExtraLayer[], PackageProblem>> {
  const opened: OpenedExtraLayer[] = [];
  if (!manifest.extraLayers?.length) return good(opened);
  const { readExtraLayer } = await import('./read-extra-layer');
  for (const layer of manifest.extraLayers) {
    const text = await blobs[layer.member]?.text();
    if (text === undefined) continue;
    const read = readExtraLayer(text);
    if (!read.ok) return unreadable(layer.member, read.problem);
    opened.push({ ...layer, geoJson: read.value });
  }
  return good(opened);
}

const EMPTY_COLLECTION = '{"type":"FeatureCollection","features":[]}';

const unreadable = (member: MemberName, detail: string) =>
  bad({ name: 'package-member-unreadable', member, detail } as const);

/** On this thread, for Node and for tests; loaded only then, so that the app's first load is without it. */
async function decodeHere(file: Blob): Promise<Result<ParcelColumns, PackageProblem>> {
  const { readParcelColumns } = await import('./read-parcel-columns');
  return readParcelColumns(new Uint8Array(await file.arrayBuffer()));
}
