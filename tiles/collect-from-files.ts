import { bad, good, type Result } from '../src/domain/result';
import { type ExtraLayer, slugOf } from '../src/package/extra-layer';
import type { Amenity, Area, CareSite, LayerSource, MunicipalityLayers } from '../src/package/layers';
import type { FileProblem } from '../src/package/source/file-problem';
import type { ReadReport } from '../src/package/source/read-report';
import { chooseLayer } from './choose-layer';
import type { CollectedLayers } from './collected-layers';
import type { FileLayer, OpenOptions } from './readers/file-layer';
import { openFile } from './readers/open-file';
import { readAmenitySites } from './readers/read-amenities';
import { readAreaLayer } from './readers/read-areas';
import { readCareSites } from './readers/read-care';
import { readExtraLayerFrom } from './readers/read-extra';
import { readParcels } from './readers/read-parcels';
import type { PointReading } from './readers/read-points';
import type { SourceFile } from './readers/source-file';
import { surveyLayer } from './readers/survey-layer';

/** A file with those that belong to it, and where it is from. */
export interface LayerFile {
  readonly files: readonly SourceFile[];
  readonly source: LayerSource;
}

export interface FilesRequest extends Pick<MunicipalityLayers, 'name' | 'code' | 'fictional'> {
  readonly parcels: LayerFile;
  readonly care: LayerFile | null;
  readonly amenities: LayerFile | null;
  readonly areas: LayerFile | null;
  readonly extra: readonly (LayerFile & { readonly name: string })[];
  /** Layers within files that are meant, by name. */
  readonly layerNames: readonly string[];
}

/** A problem with the file of one layer. */
export interface LayerProblem {
  readonly layer: string;
  readonly problem: FileProblem;
}

const NO_SOURCE: Omit<LayerSource, 'referenceDate'> = { source: 'geen', licence: 'geen' };

/**
 * Collects the layers of a municipality from files. Parcels are not read yet, only looked at: they stream into the package.
 * Rows with an address only are refused: without a service they cannot be placed.
 */
export async function collectFromFiles(
  request: FilesRequest,
  options: OpenOptions,
): Promise<Result<CollectedLayers, LayerProblem>> {
  const reports: Record<string, ReadReport> = {};
  const opened = await openOne(request.parcels, request, options, /percel|perceel|parcel/i);
  if (!opened.ok) return bad({ layer: 'parcels', problem: opened.problem });
  const parcels = readParcels(opened.value.layer, opened.value.survey);
  if (!parcels.ok) return bad({ layer: 'parcels', problem: parcels.problem });

  const care = await readSites(request.care, /zorg|care/i, readCareSites);
  if (!care.ok) return bad({ layer: 'care', problem: care.problem });
  const amenities = await readSites(request.amenities, /voorzien|amenit/i, readAmenitySites);
  if (!amenities.ok) return bad({ layer: 'amenities', problem: amenities.problem });
  const areas = await readAreaFiles(request, options);
  if (!areas.ok) return bad({ layer: 'areas', problem: areas.problem });
  const extra: ExtraLayer[] = [];
  for (const file of request.extra) {
    const one = await readExtra(file, extra);
    if (!one.ok) return bad({ layer: file.name, problem: one.problem });
    extra.push(one.value.layer);
    reports[file.name] = one.value.report;
  }
  for (const [name, read] of [
    ['care', care.value],
    ['amenities', amenities.value],
  ] as const)
    if (read !== null) reports[name] = withoutUnplaced(read);
  if (areas.value.report !== null) reports.areas = areas.value.report;
  const sourceOf = (file: LayerFile | null): LayerSource =>
    file?.source ?? { ...NO_SOURCE, referenceDate: request.parcels.source.referenceDate };
  const layers: MunicipalityLayers = {
    code: request.code,
    name: request.name,
    fictional: request.fictional,
    parcels: parcels.value.parcels,
    care: care.value?.placed ?? [],
    amenities: amenities.value?.placed ?? [],
    areas: areas.value.areas,
    basemap: [],
    extra,
    sources: {
      parcels: request.parcels.source,
      care: sourceOf(request.care),
      amenities: sourceOf(request.amenities),
      areas: sourceOf(request.areas),
      basemap: sourceOf(null),
    },
    startSession: null,
  };
  return good({ layers, reports: () => ({ parcels: parcels.value.report(), ...reports }) });

  async function readSites<Site extends CareSite | Amenity, Reading extends PointReading<Site>>(
    file: LayerFile | null,
    fits: RegExp,
    read: (layer: FileLayer, survey: Opened['survey']) => Promise<Result<Reading, FileProblem>>,
  ): Promise<Result<Reading | null, FileProblem>> {
    if (file === null) return good(null);
    const one = await openOne(file, request, options, fits);
    return one.ok ? read(one.value.layer, one.value.survey) : one;
  }

  async function readExtra(
    file: FilesRequest['extra'][number],
    before: readonly ExtraLayer[],
  ): Promise<Result<{ readonly layer: ExtraLayer; readonly report: ReadReport }, FileProblem>> {
    const one = await openOne(file, request, options, /$^/);
    if (!one.ok) return one;
    const read = await readExtraLayerFrom(one.value.layer, one.value.survey);
    if (!read.ok) return read;
    const slug = slugOf(
      file.name,
      before.map((layer) => layer.slug),
    );
    const { features, geometryKind, colourable, report } = read.value;
    const layer = {
      name: file.name,
      slug,
      geometryKind,
      colourBy: colourable[0] ?? null,
      source: file.source,
      features,
    };
    return good({ layer, report });
  }
}

interface Opened {
  readonly layer: FileLayer;
  readonly survey: Parameters<typeof readParcels>[1];
}

async function openOne(
  { files }: LayerFile,
  { layerNames }: FilesRequest,
  options: OpenOptions,
  fits: RegExp,
): Promise<Result<Opened, FileProblem>> {
  const layers = await openFile(files, options);
  if (!layers.ok) return layers;
  const layer = chooseLayer(layers.value, layerNames, fits);
  if (!layer.ok) return layer;
  const survey = await surveyLayer(layer.value, options.limits.columns);
  return survey.ok ? good({ layer: layer.value, survey: survey.value }) : survey;
}

/** CBS gives gemeenten, wijken and buurten as layers of one file: all of them are meant. */
async function readAreaFiles(
  { areas: file, layerNames }: FilesRequest,
  options: OpenOptions,
): Promise<Result<{ readonly areas: readonly Area[]; readonly report: ReadReport | null }, FileProblem>> {
  if (file === null) return good({ areas: [], report: null });
  const opened = await openFile(file.files, options);
  if (!opened.ok) return opened;
  const named = opened.value.filter(({ name }) => layerNames.includes(name));
  const areas: Area[] = [];
  let report: ReadReport | null = null;
  for (const layer of named.length > 0 ? named : opened.value) {
    const survey = await surveyLayer(layer, options.limits.columns);
    if (!survey.ok) return survey;
    const read = await readAreaLayer(layer, survey.value);
    if (!read.ok) return read;
    areas.push(...read.value.areas);
    report = report === null ? read.value.report : summed(report, read.value.report);
  }
  return good({ areas, report });
}

const summed = (a: ReadReport, b: ReadReport): ReadReport => ({
  ...a,
  read: a.read + b.read,
  written: a.written + b.written,
  repaired: a.repaired + b.repaired,
  refused: a.refused + b.refused,
  duplicates: a.duplicates + b.duplicates,
  repairs: added(a.repairs, b.repairs),
  reasons: added(a.reasons, b.reasons),
  refusedRows: [...a.refusedRows, ...b.refusedRows],
});

const added = <Counts extends Readonly<Record<string, number>>>(a: Counts, b: Counts): Counts => {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum as Counts;
};

/** Rows that could not be placed are not in the package: refused, with their reason. */
function withoutUnplaced({ report, unplaced }: PointReading<CareSite> | PointReading<Amenity>): ReadReport {
  if (unplaced.length === 0) return report;
  return {
    ...report,
    written: report.written - unplaced.length,
    refused: report.refused + unplaced.length,
    reasons: { ...report.reasons, 'address-only': unplaced.length },
    refusedRows: [
      ...report.refusedRows,
      ...unplaced.map(({ position, feature, properties }) => ({
        position,
        id: feature.name,
        reason: 'address-only' as const,
        properties,
      })),
    ],
  };
}
