import { bad, good, type Result } from '../../../src/domain/result';
import { type ExtraLayer, slugOf } from '../../../src/package/extra-layer';
import {
  type LayerSource,
  type MunicipalityLayers,
  noSource,
  PACKAGE_LAYERS,
  type PackageLayerName,
  type ParcelFeature,
} from '../../../src/package/layers';
import type {
  FetchedLayer,
  PreparationProblem,
  PreparedPlace,
  ServiceLayer,
} from '../../../src/services/preparation/preparation';
import { combineLayers } from '../../combine-layers';
import { oneSource } from '../../one-source';
import type { BasePackage } from './base-package';
import { colouredBy, type HeldFile, type HeldLayer } from './held-file';
import { inManifest, type Missing, missingLayers } from './missing-layers';
import { type ParcelChanges, parcelChanges } from './parcel-changes';
import { type ParcelOwners, parcelOwners } from './parcel-owners';
import type { LayerContent } from './read-role';
import type { LayerData } from './service-layers';

/** Everything that was prepared. */
export interface Prepared {
  readonly place: PreparedPlace | null;
  readonly files: readonly HeldFile[];
  readonly fetched: Readonly<Record<ServiceLayer, FetchedLayer>>;
  readonly data: (layer: ServiceLayer) => LayerData | null;
  readonly base: BasePackage | null;
  /** The parcels of a layer of a file, from the start. */
  readonly parcelsOf: (held: HeldLayer) => AsyncIterable<ParcelFeature>;
  /** ISO date, for layers that are from nowhere. */
  readonly today: string;
}

export interface Assembled {
  readonly layers: MunicipalityLayers;
  readonly missing: Missing;
  /** Counted while the parcels stream by; null for a new package. */
  readonly changes: ParcelChanges | null;
  /** Likewise. */
  readonly owners: Pick<ParcelOwners, 'counts'>;
}

type Content<Role extends LayerContent['role']> = Extract<LayerContent, { readonly role: Role }>;

/**
 * The layers of the package out of files, public services and the package that is brought up to date, in that order; zorglocaties
 * come from all of the first two together. Problems: `prepare-without-place`, `prepare-without-parcels`, `prepare-parcels-twice`.
 */
export function assemble(prepared: Prepared): Result<Assembled, PreparationProblem> {
  const { files, fetched, data, base, place } = prepared;
  if (place === null || (place.by === 'hand' && place.name === '')) return bad({ name: 'prepare-without-place' });
  const parcels = chooseParcels(prepared);
  if (!parcels.ok) return parcels;
  const land = contentsOf(files, 'owners').flatMap(({ content }) => content.land);
  const { isNew } = parcels.value;
  const before = base?.opened.parcels ?? null;
  const owners = parcelOwners(land, before, isNew ? 'parcels' : 'package');
  const changes = before === null ? null : parcelChanges(before, isNew);

  const { areas, amenities, care } = combineLayers({ files: readLayers(files), fetched: data, base });
  const extra = chooseExtra(prepared);
  const basemap = chooseBasemap(prepared);
  const given: ServiceLayer[] = [];
  const wasMissing = new Set(base?.opened.manifest.missingLayers?.map(({ layer }) => layer));
  for (const [layer, { source, kept }] of [
    ['areas', areas],
    ['amenities', amenities],
  ] as const)
    if (source !== null && !(kept && wasMissing.has(layer))) given.push(layer);
  if (basemap.packed !== null) given.push('basemap');
  const missing = missingLayers(fetched, given);
  const sources: Record<PackageLayerName, LayerSource> = Object.fromEntries(
    PACKAGE_LAYERS.map((layer) => [layer, base?.sourceOf(layer) ?? noSource(prepared.today)]),
  ) as Record<PackageLayerName, LayerSource>;
  for (const [layer, source] of [
    ['parcels', parcels.value.source],
    ['areas', areas.source],
    ['amenities', amenities.source],
    ['care', care.source],
    ['basemap', basemap.source],
  ] as const)
    if (source !== null) sources[layer] = source;
  const layers: MunicipalityLayers = {
    code: place.by === 'service' ? place.municipality.code : place.code,
    name: place.by === 'service' ? place.municipality.name : place.name,
    fictional: base?.opened.manifest.fictional ?? false,
    parcels: streamed(parcels.value.parcels, (parcel) => {
      const owned = owners.give(parcel);
      changes?.see(owned);
      return owned;
    }),
    care: care.features,
    amenities: amenities.features,
    areas: areas.features,
    basemap: [],
    ...(basemap.packed !== null && { packedBasemap: basemap.packed }),
    extra,
    missing: inManifest(missing, care.source !== null),
    sources,
    startSession: base?.opened.startSession ?? null,
  };
  return good({ layers, missing, changes, owners });

  function chooseParcels({ parcelsOf }: Prepared): Result<
    {
      readonly parcels: Iterable<ParcelFeature> | AsyncIterable<ParcelFeature>;
      readonly source: LayerSource | null;
      readonly isNew: boolean;
    },
    PreparationProblem
  > {
    const inFiles = contentsOf(files, 'parcels');
    const fetchedParcels = data('parcels');
    const names = inFiles.map(({ file }) => file.name);
    if (inFiles.length > 0 && isWanted(fetched.parcels)) {
      const service = fetchedParcels?.source.source ?? 'Kadaster, kadastrale kaart (PDOK)';
      return bad({ name: 'prepare-parcels-twice', sources: [...names, service] });
    }
    if (inFiles.length > 0)
      return good({
        parcels: oneAfterAnother(
          inFiles.map(
            ({ held }) =>
              () =>
                parcelsOf(held),
          ),
        ),
        source: oneSource(inFiles.map(({ file }) => file.source)),
        isNew: true,
      });
    if (fetchedParcels?.parcels !== undefined)
      return good({ parcels: fetchedParcels.parcels, source: fetchedParcels.source, isNew: true });
    return base === null
      ? bad({ name: 'prepare-without-parcels' })
      : good({ parcels: base.parcels(), source: null, isNew: false });
  }
}

const isWanted = ({ state }: FetchedLayer): boolean => state !== 'off' && state !== 'failed';

/** No file gives one. */
function chooseBasemap({ data, base }: Prepared) {
  const fetched = data('basemap');
  return {
    packed: fetched?.basemap ?? base?.basemap ?? null,
    source: fetched?.source ?? base?.sourceOf('basemap') ?? null,
  };
}

/** Those of the files, and of the package before those with other names. */
function chooseExtra({ files, base }: Prepared): readonly ExtraLayer[] {
  const added = contentsOf(files, 'extra').map(({ content, held, file }) => ({
    content,
    held,
    file,
    name: nameOf(held),
  }));
  const kept = (base?.extra ?? []).filter(({ name }) => !added.some((layer) => layer.name === name));
  const layers: ExtraLayer[] = [...kept];
  for (const { content, held, file, name } of added) {
    const slug = slugOf(
      name,
      layers.map((layer) => layer.slug),
    );
    const { features, geometryKind } = content;
    layers.push({ name, slug, geometryKind, colourBy: colouredBy(held), source: file.source, features });
  }
  return layers;
}

/** More is no name, and the package would not open. */
const MAX_NAME = 200;

const nameOf = ({ title, layer }: HeldLayer): string => (title.trim() || layer.name || 'Laag').slice(0, MAX_NAME);

const readLayers = (files: readonly HeldFile[]) =>
  files.flatMap(({ layers, source }) =>
    layers.flatMap(({ reading }) => (reading.name === 'read' ? [{ content: reading.read.content, source }] : [])),
  );

/** What was read of all layers with a role. */
function contentsOf<Role extends LayerContent['role']>(files: readonly HeldFile[], role: Role) {
  return files.flatMap((file) =>
    file.layers.flatMap((held) => {
      const content = held.reading.name === 'read' ? held.reading.read.content : null;
      return content?.role === role ? [{ file, held, content: content as Content<Role> }] : [];
    }),
  );
}

async function* oneAfterAnother(
  streams: readonly (() => AsyncIterable<ParcelFeature>)[],
): AsyncGenerator<ParcelFeature> {
  for (const stream of streams) yield* stream();
}

async function* streamed(
  parcels: Iterable<ParcelFeature> | AsyncIterable<ParcelFeature>,
  each: (parcel: ParcelFeature) => ParcelFeature,
): AsyncGenerator<ParcelFeature> {
  for await (const parcel of parcels) yield each(parcel);
}
