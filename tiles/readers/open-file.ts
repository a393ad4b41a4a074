import type { ZipEntry } from 'unzipit';
import { bad, good, type Result } from '../../src/domain/result';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import type { FileLayer, OpenOptions } from './file-layer';
import { openCsv } from './formats/csv';
import { openExcel } from './formats/excel';
import { openFlatGeobuf } from './formats/flatgeobuf';
import { openByGdal } from './formats/gdal-layers';
import { openGeoJson } from './formats/geojson';
import { openKadasterGml } from './formats/kadaster-gml';
import { openKml } from './formats/kml';
import { isOpenDocument, openOds } from './formats/ods';
import { type Recognised, recogniseFormat, recogniseHead } from './recognise-format';
import type { SourceFile } from './source-file';
import { entryBlob, entryStream, zipEntries } from './zip-entries';

/**
 * Opens a file of any format that can be read, recognised by its content, and says which layers it has.
 * @param files the file, with those that belong to it (the parts of a shapefile); the first one counts
 */
export async function openFile(
  files: readonly SourceFile[],
  options: OpenOptions,
): Promise<Result<readonly FileLayer[], FileProblem>> {
  try {
    const layers = await open(files, options);
    return layers.length === 0 ? bad({ name: 'file-without-layers' }) : good(layers);
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
}

async function open(files: readonly SourceFile[], options: OpenOptions): Promise<readonly FileLayer[]> {
  for (const { blob } of files)
    if (blob.size > options.limits.fileBytes)
      throw new SourceFailure({ name: 'file-too-large', bytes: blob.size, limit: options.limits.fileBytes });
  const shapefile = files.find(({ name }) => /\.shp$/i.test(name));
  const file = shapefile ?? files[0];
  if (file === undefined) throw new SourceFailure({ name: 'file-empty' });
  const recognised = await recogniseFormat(file.blob);
  if (recognised.kind === 'zip') return openZip(file, options);
  if (recognised.kind === 'shapefile-part') return openShapefile(files, options);
  return openPlain(file, recognised, options);
}

function openPlain(
  file: SourceFile,
  recognised: Exclude<Recognised, { readonly kind: 'zip' | 'shapefile-part' }>,
  options: OpenOptions,
): Promise<readonly FileLayer[]> | readonly FileLayer[] {
  const name = layerName(file.name);
  switch (recognised.kind) {
    case 'problem':
      throw new SourceFailure(recognised.problem);
    case 'geojson':
      return openGeoJson(file, name);
    case 'flatgeobuf':
      return openFlatGeobuf(file.blob, name);
    case 'kadaster-gml':
      return openKadasterGml(async () => file.blob.stream(), name);
    case 'csv':
      return openCsv(file, name, options);
    case 'kml':
      return openKml(async () => file.blob.stream(), name);
    case 'geopackage':
    case 'gml':
      return openByGdal(
        { format: recognised.kind, files: [file], path: (folder) => `${folder}/${file.name}` },
        options,
      );
  }
}

const SHAPEFILE_NEEDS = ['shx', 'dbf'] as const;

async function openShapefile(files: readonly SourceFile[], options: OpenOptions): Promise<readonly FileLayer[]> {
  const has = (extension: string) => files.some(({ name }) => name.toLowerCase().endsWith(`.${extension}`));
  const missing = ['shp', ...SHAPEFILE_NEEDS]
    .filter((extension) => !has(extension))
    .map((extension) => `.${extension}`);
  const main = files.find(({ name }) => /\.shp$/i.test(name));
  if (missing.length > 0 || main === undefined) throw new SourceFailure({ name: 'file-shapefile-incomplete', missing });
  return openByGdal({ format: 'shapefile', files, path: (folder) => `${folder}/${main.name}` }, options);
}

async function openZip(file: SourceFile, options: OpenOptions): Promise<readonly FileLayer[]> {
  const entries = await zipEntries(file, options.limits);
  const names = entries.map(({ name }) => name);
  if (names.includes('manifest.json') && names.includes('parcels.fgb'))
    throw new SourceFailure({ name: 'file-not-data', kind: 'package' });
  if (names.some((name) => /^\/?xl\/workbook\.xml$/.test(name))) return openExcel(entries, options);
  if (isOpenDocument(names)) return openOds(entries, options);
  const shapefiles = entries.filter(({ name }) => /\.shp$/i.test(name));
  if (shapefiles.length > 0) return openZippedShapefiles(file, entries, shapefiles, options);
  return openEntries(entries, options);
}

async function openZippedShapefiles(
  file: SourceFile,
  entries: readonly ZipEntry[],
  shapefiles: readonly ZipEntry[],
  options: OpenOptions,
): Promise<readonly FileLayer[]> {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const layers: FileLayer[] = [];
  for (const { name } of shapefiles) {
    const base = name.slice(0, -4).toLowerCase();
    const missing = SHAPEFILE_NEEDS.filter((extension) => !names.has(`${base}.${extension}`));
    if (missing.length > 0)
      throw new SourceFailure({ name: 'file-shapefile-incomplete', missing: missing.map((part) => `.${part}`) });
    // GDAL reads in the zip itself; what it unpacks is bounded by what was checked.
    const path = (folder: string) => `/vsizip/{${folder}/${file.name}}/${name}`;
    layers.push(...(await openByGdal({ format: 'shapefile', files: [file], path }, options)));
  }
  return layers;
}

/** Data files in a zip; of the kadastrale kaart's download only the parcels are of use. */
async function openEntries(entries: readonly ZipEntry[], options: OpenOptions): Promise<readonly FileLayer[]> {
  const found: { readonly entry: ZipEntry; readonly recognised: Recognised }[] = [];
  for (const entry of entries) found.push({ entry, recognised: await recogniseHead(await headOf(entry), null) });
  const data = found.filter(({ recognised }) => !['problem', 'zip', 'shapefile-part'].includes(recognised.kind));
  const parcels = data.filter(({ recognised }) => recognised.kind === 'kadaster-gml');
  const layers: FileLayer[] = [];
  for (const { entry, recognised } of parcels.length > 0 ? parcels : data)
    layers.push(...(await openEntry(entry, recognised, options)));
  const [first] = found;
  if (layers.length === 0 && first?.recognised.kind === 'problem') throw new SourceFailure(first.recognised.problem);
  return layers;
}

async function openEntry(entry: ZipEntry, recognised: Recognised, options: OpenOptions): Promise<readonly FileLayer[]> {
  const name = entry.name.split('/').at(-1) ?? entry.name;
  if (recognised.kind === 'zip' || recognised.kind === 'shapefile-part') return [];
  if (recognised.kind === 'kadaster-gml') {
    // Far too large to unpack first: unpacked on the way, each time it is read.
    return openKadasterGml(() => entryStream(entry), layerName(name));
  }
  if (recognised.kind === 'kml') return openKml(() => entryStream(entry), layerName(name));
  if (entry.size > options.limits.memberBytes)
    throw new SourceFailure({ name: 'file-member-too-large', member: name, bytes: entry.size });
  return openPlain({ name, blob: await entryBlob(entry) }, recognised, options);
}

async function headOf(entry: ZipEntry): Promise<Uint8Array> {
  const reader = (await entryStream(entry)).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < 64 * 1024) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await reader.cancel();
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

const layerName = (fileName: string): string => fileName.replace(/\.[^.]+$/, '');
