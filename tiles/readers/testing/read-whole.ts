import type { ParcelFeature } from '../../../src/package/layers';
import type { FileProblem } from '../../../src/package/source/file-problem';
import type { ReadReport } from '../../../src/package/source/read-report';
import { loadGdalInNode } from '../../cli-gdal';
import type { FileLayer, OpenOptions, RawFeature } from '../file-layer';
import { openFile } from '../open-file';
import { readParcels } from '../read-parcels';
import { CLI_LIMITS, type SourceFile } from '../source-file';
import { surveyLayer } from '../survey-layer';

export const TEST_OPTIONS: OpenOptions = { limits: CLI_LIMITS, loadGdal: loadGdalInNode };

/** A file for a test, of text or bytes. */
export const testFile = (name: string, content: BlobPart): SourceFile => ({ name, blob: new Blob([content]) });

export async function rowsOf(layer: FileLayer): Promise<RawFeature[]> {
  const rows: RawFeature[] = [];
  for await (const batch of layer.features()) rows.push(...batch);
  return rows;
}

/** The first layer of a file. Throws when it does not open. */
export async function layerOf(files: readonly SourceFile[], options = TEST_OPTIONS): Promise<FileLayer> {
  const opened = await openFile(files, options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const [layer] = opened.value;
  if (layer === undefined) throw new Error('no layer');
  return layer;
}

export interface WholeParcels {
  readonly parcels: readonly ParcelFeature[];
  readonly report: ReadReport;
}

/** All parcels of a file with what became of its rows, or the name of the problem. */
export async function parcelsOf(
  files: readonly SourceFile[],
  options = TEST_OPTIONS,
): Promise<WholeParcels | FileProblem> {
  const opened = await openFile(files, options);
  if (!opened.ok) return opened.problem;
  const [layer] = opened.value;
  if (layer === undefined) throw new Error('no layer');
  const survey = await surveyLayer(layer, options.limits.columns);
  if (!survey.ok) return survey.problem;
  const reading = readParcels(layer, survey.value);
  if (!reading.ok) return reading.problem;
  const parcels: ParcelFeature[] = [];
  for await (const parcel of reading.value.parcels) parcels.push(parcel);
  return { parcels, report: reading.value.report() };
}
