import { SourceFailure } from '../../../src/package/source/file-problem';
import type { FileFormat, FileLayer, OpenOptions, RawFeature } from '../file-layer';
import type { Gdal } from '../gdal/gdal';
import { GdalDataset, type GdalLayer } from '../gdal/gdal-dataset';
import type { SourceFile } from '../source-file';
import { flatGeobufFeatures } from './flatgeobuf';

interface GdalSource {
  readonly format: Extract<FileFormat, 'geopackage' | 'shapefile' | 'gml'>;
  /** All files that belong together. */
  readonly files: readonly SourceFile[];
  /** What GDAL opens, from the folder in which the files are. */
  readonly path: (folder: string) => string;
}

/** Rows that leave GDAL at once: what is in memory of a large file. */
const PART = 100_000;
const FIRST_PART = 2000;
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
    if (layer.columns > options.limits.columns)
      throw new SourceFailure({
        name: 'file-too-many-columns',
        columns: layer.columns,
        limit: options.limits.columns,
      });
    return {
      name: layer.name,
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
  // Only of a database can a part be asked for without reading all that is before it.
  const inParts = source.format === 'geopackage';
  let skip = 0;
  while (skip === 0 || (inParts && skip < layer.count)) {
    // The first part is what a survey asks for, which then goes no further.
    const part = inParts ? { skip, take: skip === 0 ? FIRST_PART : PART } : undefined;
    skip += part?.take ?? PART;
    const bytes = await withDataset(source, options, (dataset) => dataset.toFlatGeobuf(layer.name, part));
    yield* flatGeobufFeatures(new Blob([bytes]));
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
