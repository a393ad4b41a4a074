import { bad, good, type Result } from '../src/domain/result';
import type { LayerSource } from '../src/package/layers';
import type { FileProblem } from '../src/package/source/file-problem';
import type { ReadReport } from '../src/package/source/read-report';
import type { LayerRole } from '../src/services/preparation/preparation';
import { chooseLayer } from './choose-layer';
import type { FileLayer, OpenOptions } from './readers/file-layer';
import { openFile } from './readers/open-file';
import { type ParcelReading, readParcels } from './readers/read-parcels';
import type { SourceFile } from './readers/source-file';
import { type LayerSurvey, surveyLayer } from './readers/survey-layer';
import { type LayerContent, readRole } from './worker/preparation/read-role';
import type { WaitingRow } from './worker/preparation/waiting-row';

/** A file with those that belong to it, and where it is from. */
export interface LayerFile {
  readonly files: readonly SourceFile[];
  readonly source: LayerSource;
}

export interface OwnFiles {
  readonly parcels: LayerFile | null;
  readonly care: LayerFile | null;
  readonly amenities: LayerFile | null;
  readonly areas: LayerFile | null;
  /** Layers to look at, by name. */
  readonly extra: readonly (LayerFile & { readonly name: string })[];
  /** Layers within files that are meant, by name. */
  readonly layerNames: readonly string[];
  /** Hears, while parcels are read, how many rows of their file went by. */
  readonly onParcelRows?: (rows: number) => void;
}

/** A layer that was read of a file. */
export interface OwnLayer {
  /** `care`, `amenities`, `areas`, or the name of an extra one. */
  readonly name: string;
  readonly source: LayerSource;
  readonly content: LayerContent;
  readonly report: ReadReport;
  /** Rows with an address only, counted as written. */
  readonly waiting: readonly WaitingRow[];
}

export interface ReadOwnFiles {
  /** Looked at, not read: parcels stream into the package. null when none were given. */
  readonly parcels: { readonly reading: ParcelReading; readonly source: LayerSource } | null;
  readonly layers: readonly OwnLayer[];
}

/** A problem with the file of one layer. */
export interface LayerProblem {
  readonly layer: string;
  readonly problem: FileProblem;
}

/** Reads the files that someone brought for the layers of a package; parcels are only looked at. */
export async function readOwnFiles(files: OwnFiles, options: OpenOptions): Promise<Result<ReadOwnFiles, LayerProblem>> {
  const parcels = await lookAtParcels(files, options);
  if (!parcels.ok) return bad({ layer: 'parcels', problem: parcels.problem });
  const layers: OwnLayer[] = [];
  for (const { file, role, name, fits, all } of wanted(files)) {
    const opened = await openLayers(file, files.layerNames, fits, all, options);
    if (!opened.ok) return bad({ layer: name, problem: opened.problem });
    for (const { layer, survey } of opened.value) {
      const read = await readRole(role, layer, survey, name, {});
      if (!read.ok) return bad({ layer: name, problem: read.problem });
      layers.push({ name, source: file.source, ...read.value });
    }
  }
  return good({ parcels: parcels.value, layers });
}

interface Wanted {
  readonly name: string;
  readonly role: LayerRole;
  readonly file: LayerFile;
  /** How the layer in the file is mostly called. */
  readonly fits: RegExp;
  /** All layers of the file are meant. */
  readonly all: boolean;
}

function wanted({ care, amenities, areas, extra }: OwnFiles): readonly Wanted[] {
  const own = [
    { name: 'care', role: 'care', file: care, fits: /zorg|care/i, all: false },
    { name: 'amenities', role: 'amenities', file: amenities, fits: /voorzien|amenit/i, all: false },
    // CBS gives gemeenten, wijken and buurten as layers of one file.
    { name: 'areas', role: 'areas', file: areas, fits: NO_NAME, all: true },
  ] as const;
  return [
    ...own.flatMap(({ file, ...rest }) => (file === null ? [] : [{ ...rest, file }])),
    ...extra.map((file) => ({ name: file.name, role: 'extra', file, fits: NO_NAME, all: false }) as const),
  ];
}

const NO_NAME = /$^/;

async function lookAtParcels(
  { parcels: file, layerNames, onParcelRows = () => undefined }: OwnFiles,
  options: OpenOptions,
): Promise<Result<ReadOwnFiles['parcels'], FileProblem>> {
  if (file === null) return good(null);
  const opened = await openLayers(file, layerNames, /percel|perceel|parcel/i, false, options);
  if (!opened.ok) return opened;
  const [only] = opened.value;
  if (only === undefined) return bad({ name: 'file-without-layers' });
  const layer = countedLayer(only.layer, onParcelRows);
  const reading = readParcels(layer, only.survey);
  return reading.ok ? good({ reading: reading.value, source: file.source }) : reading;
}

/** As `watchedLayer` of the app's worker, without the turns that it gives to messages. */
const countedLayer = (layer: FileLayer, onRows: (rows: number) => void): FileLayer => ({
  ...layer,
  async *features(near) {
    let rows = 0;
    for await (const batch of layer.features(near)) {
      yield batch;
      rows += batch.length;
      onRows(rows);
    }
  },
});

interface Opened {
  readonly layer: FileLayer;
  readonly survey: LayerSurvey;
}

/** Opens the layer of a file that is meant, or all of them, and looks at their first rows. */
export async function openLayers(
  { files }: LayerFile,
  layerNames: readonly string[],
  fits: RegExp,
  all: boolean,
  options: OpenOptions,
): Promise<Result<readonly Opened[], FileProblem>> {
  const layers = await openFile(files, options);
  if (!layers.ok) return layers;
  const named = layers.value.filter(({ name }) => layerNames.includes(name));
  const one = all ? null : chooseLayer(layers.value, layerNames, fits);
  if (one !== null && !one.ok) return one;
  const opened: Opened[] = [];
  for (const layer of one?.ok ? [one.value] : named.length > 0 ? named : layers.value) {
    const survey = await surveyLayer(layer, options.limits.columns);
    if (!survey.ok) return survey;
    opened.push({ layer, survey: survey.value });
  }
  return good(opened);
}
