import { SourceFailure } from '../../../src/package/source/file-problem';
import type { FileBounds, FileFormat, FileLayer, OpenOptions, RawFeature } from '../file-layer';
import type { Gdal } from '../gdal/gdal';
import { GdalDataset, type GdalLayer, type SomeRows } from '../gdal/gdal-dataset';
import type { SourceFile } from '../source-file';
import { flatGeobufFeatures } from './flatgeobuf';

interface GdalSource {
  readonly format: Extract<FileFormat, 'geopackage' | 'shapefile' | 'gml'>;
  /** All files that belong together. */
  readonly files: readonly SourceFile[];
  /** What GDAL opens, from the folder in which the files are. */
  readonly path: (folder: string) => string;
}

/** Rows that leave GDAL at once: what is in memory of a large file. In larger parts they leave more slowly, too. */
const PART = 25_000;
const FIRST_PART = 2000;
/** Row numbers per row, as far as parts go by number. */
const MOST_GAPS = 4;
const FOLDER = '/in';
const GML_OPTIONS = ['WRITE_GFS=NO', 'FORCE_SRS_DETECTION=YES'];

/**
 * The layers of a file that GDAL reads. GDAL has one folder and one output: reads go one after the other.
 * Throws `SourceFailure` (`file-unreadable`, `file-without-layers`, `file-too-many-columns`, `file-reader-unavailable`).
 */
export async function openByGdal(source: GdalSource, options: OpenOptions): Promise<readonly FileLayer[]> {
  const found = await withDataset(source, options, (dataset) => dataset.layers());
  if (found.length === 0) throw new SourceFailure({ name: 'file-without-layers' });
  return found.map((layer) => {
    if (layer.columns.length > options.limits.columns)
      throw new SourceFailure({
        name: 'file-too-many-columns',
        columns: layer.columns.length,
        limit: options.limits.columns,
      });
    return {
      name: layer.name,
      columns: layer.columns,
      format: source.format,
      count: layer.count,
      declaredCrs: layer.crs,
      features: (near) => features(source, layer, options, near),
    };
  });
}

/** What is asked of a dataset: a FlatGeobuf of some rows. */
type Part = (dataset: GdalDataset) => Uint8Array<ArrayBuffer>;

async function* features(
  source: GdalSource,
  layer: GdalLayer,
  options: OpenOptions,
  near: FileBounds | undefined,
): AsyncGenerator<readonly RawFeature[]> {
  for (const part of await parts(source, layer, options, near)) {
    const bytes = await withDataset(source, options, part);
    // Of no rows at all GDAL writes an empty file.
    if (bytes.length > 0) yield* flatGeobufFeatures(bytes);
  }
}

/** The rows of a layer in parts. Of a database a part can be asked for without reading all that is before it. */
async function parts(
  source: GdalSource,
  layer: GdalLayer,
  options: OpenOptions,
  near: FileBounds | undefined,
): Promise<Iterable<Part>> {
  const { name, count } = layer;
  const of =
    (rows?: SomeRows): Part =>
    (dataset) =>
      dataset.toFlatGeobuf(name, rows, near);
  // One go through the whole file, in which GDAL passes over what lies elsewhere; or the first rows for a survey, and then the rest.
  if (source.format !== 'geopackage')
    return near === undefined
      ? [of({ skip: 0, take: FIRST_PART }), ...(count > FIRST_PART ? [of({ skip: FIRST_PART, take: count })] : [])]
      : [of()];
  if (near !== undefined && layer.rowidIsFree) {
    const found = await partsNear(source, layer, options, near);
    if (found !== null) return found;
  }
  const numbers = layer.rowidIsFree ? await rowNumbers(source, layer, options) : null;
  return Array.from(numbers === null ? partsBySkipping(count) : partsByNumber(numbers), of);
}

/** By the index of a table: null where it has none, and all of it is gone through. */
async function partsNear(
  source: GdalSource,
  { name, geometryColumn }: GdalLayer,
  options: OpenOptions,
  near: FileBounds,
): Promise<readonly Part[] | null> {
  const rows = { near, geometryColumn };
  const found = await numbersIn(source, options, (dataset) => dataset.partsNear(name, rows, PART));
  return found?.map((numbers) => (dataset: GdalDataset) => dataset.partNear(name, rows, numbers)) ?? null;
}

/** SQLite goes through all rows that it skips: a while, for a large layer. */
function* partsBySkipping(count: number): Generator<SomeRows> {
  // The first part is what a survey asks for, which then goes no further.
  for (let skip = 0, take = FIRST_PART; skip === 0 || skip < count; skip += take, take = PART) yield { skip, take };
}

function* partsByNumber({ lowest, highest }: RowNumbers): Generator<SomeRows> {
  for (let from = lowest, take = FIRST_PART; from <= highest; from += take, take = PART)
    yield { lowest: from, highest: Math.min(from + take - 1, highest) };
}

interface RowNumbers {
  readonly lowest: number;
  readonly highest: number;
}

/** null for a view, whose rows have none, and where most numbers are not in use: those would be many empty parts. */
async function rowNumbers(source: GdalSource, layer: GdalLayer, options: OpenOptions): Promise<RowNumbers | null> {
  const [numbers] = (await numbersIn(source, options, (dataset) => dataset.rowNumbers(layer.name))) ?? [];
  return numbers === undefined || numbers.highest - numbers.lowest > MOST_GAPS * layer.count ? null : numbers;
}

/** What GDAL answers in rows with `lowest` and `highest`; null when it cannot, or answers something else. */
async function numbersIn(source: GdalSource, options: OpenOptions, ask: Part): Promise<readonly RowNumbers[] | null> {
  try {
    const numbers: RowNumbers[] = [];
    const answer = await withDataset(source, options, ask);
    // Of no rows at all GDAL writes an empty file.
    if (answer.length === 0) return numbers;
    for await (const rows of flatGeobufFeatures(answer))
      for (const { properties } of rows) {
        const { lowest, highest } = properties;
        if (!Number.isSafeInteger(lowest) || !Number.isSafeInteger(highest)) return null;
        numbers.push({ lowest: Number(lowest), highest: Number(highest) });
      }
    return numbers;
  } catch (error) {
    if (error instanceof SourceFailure) return null;
    throw error;
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** Opens, uses and closes, when everyone before is done. */
function withDataset<Value>(
  source: GdalSource,
  { loadGdal }: OpenOptions,
  use: (dataset: GdalDataset) => Value,
): Promise<Value> {
  const turn = queue.then(async () => opened(await loadGdal(), source, use));
  // The next one comes on whether this one fails or not; whoever asked hears of it.
  queue = turn.catch(() => undefined);
  return turn;
}

async function opened<Value>(gdal: Gdal, source: GdalSource, use: (dataset: GdalDataset) => Value): Promise<Value> {
  const { module } = gdal;
  module.FS.mkdir(FOLDER);
  try {
    await gdal.mount(source.files, FOLDER);
    try {
      const openOptions = source.format === 'gml' ? GML_OPTIONS : [];
      const dataset = GdalDataset.open(module, source.path(FOLDER), openOptions);
      try {
        return use(dataset);
      } finally {
        dataset.close();
      }
    } finally {
      module.FS.unmount(FOLDER);
    }
  } finally {
    module.FS.rmdir(FOLDER);
  }
}
