import type { Geometry } from 'geojson';
import { good, type Result } from '../../../src/domain/result';
import type { ExtraFeature, ExtraLayer, ExtraValue } from '../../../src/package/extra-layer';
import type { LayerSource, PackageLayerName, PackedBasemap, ParcelFeature } from '../../../src/package/layers';
import { MEMBER } from '../../../src/package/manifest';
import { type OpenPackage, openPackage } from '../../../src/package/open-package';
import type { PackageMembers } from '../../../src/package/package-members';
import type { PackageProblem } from '../../../src/package/package-problem';
import type { ParcelColumns } from '../../../src/package/parcel-columns';
import { wgs84ToRdBy } from '../../../src/package/rd-wgs84';
import { gridFrom } from '../../../src/package/rdnaptrans/stored-grid';
import { KEEPABLE_LAYERS, type KeepableLayer, type PackageHolds } from '../../../src/services/preparation/preparation';

/** A package on this device, of which some layers are replaced and the rest is kept. */
export interface BasePackage {
  readonly opened: OpenPackage;
  /** In the order of the package. */
  parcels(): Iterable<ParcelFeature>;
  readonly extra: readonly ExtraLayer[];
  /** Peildatum of the layers that hold anything and that can be fetched anew. */
  readonly referenceDates: Readonly<Partial<Record<KeepableLayer, string>>>;
  readonly holds: PackageHolds;
  /** Tiles as they are: what they were cut from is gone. */
  readonly basemap: PackedBasemap | null;
  /** null when the package does not have the layer. */
  sourceOf(layer: PackageLayerName): LayerSource | null;
}

export async function readBasePackage(
  members: Pick<PackageMembers, 'manifest' | 'blobs'>,
): Promise<Result<BasePackage, PackageProblem>> {
  let columns: ParcelColumns | null = null;
  const opened = await openPackage(
    { ...members, notes: [] },
    {
      decodeParcels: async (file) => {
        const { readParcelColumns } = await import('../../../src/package/read-parcel-columns');
        const decoded = readParcelColumns(new Uint8Array(await file.arrayBuffer()));
        if (decoded.ok) columns = decoded.value;
        return decoded;
      },
    },
  );
  if (!opened.ok) return opened;
  const { value } = opened;
  const toRd = wgs84ToRdBy(gridFrom(value.manifest.correctionGrid));
  return good({
    opened: value,
    parcels: () => parcelsOf(value, columns),
    extra: value.extraLayers.map(({ name, member, geometryKind, colourBy, geoJson, ...rest }) => ({
      name,
      slug: member.replace(/^layer-|\.geojson$/g, ''),
      geometryKind,
      colourBy,
      source: { source: rest.source, licence: rest.licence, referenceDate: rest.referenceDate },
      features: geoJson.features.map(
        ({ geometry, properties }): ExtraFeature => ({
          geometry: inRd(geometry, toRd),
          properties: plain(properties ?? {}),
        }),
      ),
    })),
    referenceDates: Object.fromEntries(
      value.manifest.layers
        .filter(({ name, featureCount }) => featureCount > 0 && KEEPABLE_LAYERS.some((layer) => layer === name))
        .map(({ name, referenceDate }) => [name, referenceDate]),
    ),
    holds: holdsOf(value),
    basemap: await basemapOf(value, members.blobs[MEMBER.basemapStyle]),
    sourceOf(layer) {
      const found = value.manifest.layers.find(({ name }) => name === layer);
      if (found === undefined) return null;
      return { source: found.source, licence: found.licence, referenceDate: found.referenceDate };
    },
  });
}

const PARTS = ['parcels', 'care', 'amenities', 'areas', 'basemap'] as const;

function holdsOf({ manifest, parcels, extraLayers }: OpenPackage): PackageHolds {
  const has = (part: string): boolean =>
    manifest.layers.some(({ name, featureCount }) => name === part && featureCount > 0);
  let owned = false;
  for (let row = 0; row < parcels.count && !owned; row++) owned = parcels.attributes(row).landOwner !== 'onbekend';
  return {
    parts: [...PARTS.filter(has), ...(owned ? (['owners'] as const) : [])],
    extra: extraLayers.map(({ name }) => name),
  };
}

async function basemapOf({ manifest, basemap }: OpenPackage, style: Blob | undefined): Promise<PackedBasemap | null> {
  const layer = manifest.layers.find(({ name }) => name === 'basemap');
  if (basemap === null || layer === undefined) return null;
  return {
    tileSchema: layer.tileSchema ?? 'own',
    tiles: basemap,
    count: layer.featureCount,
    tileLayers: layer.tileLayers ?? [],
    style: style === undefined ? null : await style.text(),
  };
}

function* parcelsOf({ parcels }: OpenPackage, columns: ParcelColumns | null): Generator<ParcelFeature> {
  const names = columns?.cadastralMunicipalityName;
  for (let row = 0; row < parcels.count; row++) {
    const { id, designation, ...attributes } = parcels.attributes(row);
    yield {
      localId: id,
      ...designation,
      ...attributes,
      cadastralMunicipalityName: names?.values[names.codes[row] ?? 0] ?? '',
      geometry: parcels.geometry(row),
    };
  }
}

type ToRd = ReturnType<typeof wgs84ToRdBy>;

function inRd(geometry: Geometry, toRd: ToRd): Geometry {
  if (geometry.type === 'GeometryCollection')
    return { ...geometry, geometries: geometry.geometries.map((part) => inRd(part, toRd)) };
  // The lists stay as deep as they were, so it is still a geometry of its type.
  return { type: geometry.type, coordinates: moved(geometry.coordinates, toRd) } as Geometry;
}

function moved(coordinates: unknown, toRd: ToRd): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [x, y] = coordinates as readonly unknown[];
  return typeof x === 'number' && typeof y === 'number'
    ? [...toRd([x, y])]
    : coordinates.map((part) => moved(part, toRd));
}

const plain = (properties: Readonly<Record<string, unknown>>): ExtraFeature['properties'] =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plainValue(value)]));

const plainValue = (value: unknown): ExtraValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
