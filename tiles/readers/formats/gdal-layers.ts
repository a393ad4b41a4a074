import { SourceFailure } from '../../../src/package/source/file-problem';
import type { FileFormat, FileLayer, OpenOptions, RawFeature } from '../file-layer';
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
      features: () => features(source, layer, options),
    };
  });
}

async function* features(
  source: GdalSource,
  layer: GdalLayer,
  options: OpenOptions,
): AsyncGenerator<readonly RawFeature[]> {
  for (const rows of await parts(source, layer, options)) {
    const bytes = await withDataset(source, options, (dataset) => dataset.toFlatGeobuf(layer.name, rows));
    // Of no rows at all GDAL writes an empty file.
    if (bytes.length > 0) yield* flatGeobufFeatures(bytes);
  }
}

/** The rows of a layer in parts. Only of a database can a part be asked for without reading all that is before it. */
async function parts(
  source: GdalSource,
  layer: GdalLayer,
  options: OpenOptions,
): Promise<Iterable<SomeRows | undefined>> {
  if (source.format !== 'geopackage') return [undefined];
  const numbers = layer.rowidIsFree ? await rowNumbers(source, layer, options) : null;
  return numbers === null ? partsBySkipping(layer.count) : partsByNumber(numbers);
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
  try {
    const answer = await withDataset(source, options, (dataset) => dataset.rowNumbers(layer.name));
    for await (const [row] of flatGeobufFeatures(answer)) {
      const { lowest, highest } = row?.properties ?? {};
      if (!Number.isSafeInteger(lowest) || !Number.isSafeInteger(highest)) return null;
      const numbers = { lowest: Number(lowest), highest: Number(highest) };
      return numbers.highest - numbers.lowest > MOST_GAPS * layer.count ? null : numbers;
    }
    return null;
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
