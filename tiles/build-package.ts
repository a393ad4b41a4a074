import { bad, good, type Result } from '../src/domain/result';
import type { MunicipalityLayers, PackageLayerName, ParcelFeature } from '../src/package/layers';
import { extraMember, type Manifest, MEMBER, type MemberName } from '../src/package/manifest';
import { rdBoundsToWgs84 } from '../src/package/rd-wgs84';
import { type FileProblem, SourceFailure } from '../src/package/source/file-problem';
import { zipMembers } from '../src/package/zip-members';
import { BASEMAP_ZOOMS, cutBasemapTiles } from './cut-basemap-tiles';
import { type CutTile, cutParcelTiles, PARCEL_TILE_LAYER, PARCEL_ZOOMS } from './cut-parcel-tiles';
import { cutWith } from './cutting/cut-with';
import type { StartTileCutter } from './cutting/tile-cutter';
import { ParcelOutlines } from './parcel-outlines';
import { writeAmenities, writeAreas, writeCare, writeExtraLayer } from './write-layer-geojson';
import { writeManifest } from './write-manifest';
import { ParcelFileWriter } from './write-parcel-file';
import { PmtilesWriter } from './write-pmtiles';

export interface BuildProgress {
  readonly step: 'parcels' | 'parcel-tiles' | 'basemap' | 'zip';
  /** Parcels read, or tiles cut; how many there will be is not known beforehand. */
  readonly done: number;
}

export interface BuildOptions {
  /** ISO date that goes into the manifest. */
  readonly builtOn: string;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** A second thread that cuts tiles of the parcels as well; without it one does it all. */
  readonly cutBeside?: StartTileCutter | null;
  /** Looked at between batches; a stopped build leaves nothing behind. */
  readonly signal?: AbortSignal;
}

export type BuildProblem =
  | { readonly name: 'build-without-parcels' }
  | { readonly name: 'build-parcel-without-geometry'; readonly localId: string }
  | { readonly name: 'build-parcel-twice'; readonly localId: string }
  /** The file that the parcels came from broke off. */
  | { readonly name: 'build-source-failed'; readonly problem: FileProblem }
  | { readonly name: 'build-stopped' };

export interface BuiltPackage {
  /** The gemeentepakket: a zip. */
  readonly file: Blob;
  readonly manifest: Manifest;
}

/** Features or tiles between two looks at the signal, and at the event loop. */
const BATCH = 500;

/**
 * Builds a gemeentepakket from layers in RD. Runs in Node and in a browser worker. Parcels are taken one by one
 * and each exactly once, in the order given: that order is their row in the ParcelTable and, plus one, their
 * feature id in the tiles. On one platform the same input and date give the same bytes.
 */
export async function buildPackage(
  layers: MunicipalityLayers,
  options: BuildOptions,
): Promise<Result<BuiltPackage, BuildProblem>> {
  const collected = await collectParcels(layers.parcels, options);
  if (!collected.ok) return collected;
  const { writer, outlines, owners } = collected.value;
  const bounds = rdBoundsToWgs84(writer.bounds);

  const parcelTiles = new PmtilesWriter();
  const addParcelTiles = tileAdder(parcelTiles, 'parcel-tiles', options);
  const cut = { outlines: outlines.finish(), owners };
  const allCut = options.cutBeside
    ? await cutWith(options.cutBeside, cut, parcelTiles, addParcelTiles)
    : await addParcelTiles(cutParcelTiles(cut.outlines, cut.owners));
  if (!allCut) return bad({ name: 'build-stopped' });
  const basemapTiles = new PmtilesWriter();
  if (!(await tileAdder(basemapTiles, 'basemap', options)(cutBasemapTiles(layers.basemap))))
    return bad({ name: 'build-stopped' });

  options.onProgress?.({ step: 'zip', done: 0 });
  const members = new Map<MemberName, Blob>();
  members.set(
    MEMBER.parcelTiles,
    new Blob(
      await parcelTiles.finish({
        minZoom: PARCEL_ZOOMS.min,
        maxZoom: PARCEL_ZOOMS.max,
        bounds,
        metadata: tileMetadata('parcels', layers, [PARCEL_TILE_LAYER], PARCEL_ZOOMS),
      }),
    ),
  );
  members.set(MEMBER.parcels, new Blob(writer.finish()));
  members.set(MEMBER.care, jsonBlob(writeCare(layers.care)));
  members.set(MEMBER.amenities, jsonBlob(writeAmenities(layers.amenities)));
  members.set(MEMBER.areas, jsonBlob(writeAreas(layers.areas)));
  if (layers.packedBasemap !== undefined) {
    const { tiles, style } = layers.packedBasemap;
    members.set(MEMBER.basemap, tiles);
    if (style !== null) members.set(MEMBER.basemapStyle, jsonBlob(style));
  } else if (layers.basemap.length > 0) {
    const names = ['land', 'water', 'building', 'road', 'place'];
    members.set(
      MEMBER.basemap,
      new Blob(
        await basemapTiles.finish({
          minZoom: BASEMAP_ZOOMS.min,
          maxZoom: BASEMAP_ZOOMS.max,
          bounds,
          metadata: tileMetadata('basemap', layers, names, BASEMAP_ZOOMS),
        }),
      ),
    );
  }
  for (const { slug, features } of layers.extra ?? [])
    members.set(extraMember(slug), jsonBlob(writeExtraLayer(features)));
  if (layers.startSession !== null) members.set(MEMBER.start, jsonBlob(layers.startSession));
  const manifest = await writeManifest(layers, owners.length, bounds, members, options.builtOn);
  const zip = [
    { name: MEMBER.manifest, blob: jsonBlob(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...[...members].map(([name, blob]) => ({ name, blob })),
  ];
  const file = await zipMembers(zip);
  if (options.signal?.aborted) return bad({ name: 'build-stopped' });
  return good({ file, manifest });
}

interface CollectedParcels {
  readonly writer: ParcelFileWriter;
  readonly outlines: ParcelOutlines;
  readonly owners: readonly string[];
}

async function collectParcels(
  parcels: MunicipalityLayers['parcels'],
  options: BuildOptions,
): Promise<Result<CollectedParcels, BuildProblem>> {
  try {
    return await collectFrom(parcels, options);
  } catch (error) {
    if (error instanceof SourceFailure) return bad({ name: 'build-source-failed', problem: error.problem });
    throw error;
  }
}

async function collectFrom(
  parcels: MunicipalityLayers['parcels'],
  options: BuildOptions,
): Promise<Result<CollectedParcels, BuildProblem>> {
  const writer = new ParcelFileWriter();
  const outlines = new ParcelOutlines();
  const owners: string[] = [];
  const seen = new Set<string>();
  const add = (parcel: ParcelFeature): BuildProblem | null => {
    if (!parcel.geometry.some((polygon) => (polygon[0]?.length ?? 0) >= 4))
      return { name: 'build-parcel-without-geometry', localId: parcel.localId };
    if (seen.has(parcel.localId)) return { name: 'build-parcel-twice', localId: parcel.localId };
    seen.add(parcel.localId);
    writer.add(parcel);
    outlines.add(parcel.geometry);
    owners.push(parcel.landOwner);
    return null;
  };
  for await (const parcel of parcels) {
    const problem = add(parcel);
    if (problem !== null) return bad(problem);
    if (owners.length % BATCH === 0 && (await stopped('parcels', owners.length, options)))
      return bad({ name: 'build-stopped' });
  }
  if (owners.length === 0) return bad({ name: 'build-without-parcels' });
  return good({ writer, outlines, owners });
}

/** Takes tiles into an archive, telling how many are in it; false when the build was stopped. */
function tileAdder(
  archive: PmtilesWriter,
  step: BuildProgress['step'],
  options: BuildOptions,
): (tiles: Iterable<CutTile>) => Promise<boolean> {
  let done = 0;
  return async (tiles) => {
    for (const { z, x, y, bytes } of tiles) {
      const compressed = archive.add(z, x, y, bytes);
      done += 1;
      // Compression runs beside the cutting; waiting now and then keeps few plain tiles in memory.
      if (done % 16 === 0) await compressed;
      if (done % BATCH === 0 && (await stopped(step, archive.count, options))) return false;
    }
    return options.signal?.aborted !== true;
  };
}

/** Reports, gives other work a turn (an abort message among it) and says whether to stop. */
async function stopped(step: BuildProgress['step'], done: number, options: BuildOptions): Promise<boolean> {
  options.onProgress?.({ step, done });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return options.signal?.aborted ?? false;
}

const jsonBlob = (text: string): Blob => new Blob([text], { type: 'application/json' });

const tileMetadata = (
  layer: PackageLayerName,
  layers: MunicipalityLayers,
  names: readonly string[],
  zooms: { readonly min: number; readonly max: number },
) => ({
  name: `${layers.name} ${layer}`,
  attribution: layers.sources[layer].source,
  vector_layers: names.map((id) => ({ id, fields: {}, minzoom: zooms.min, maxzoom: zooms.max })),
});
