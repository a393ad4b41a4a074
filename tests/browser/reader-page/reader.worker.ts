import { openFile } from '../../../tiles/readers/open-file';
import { readParcels } from '../../../tiles/readers/read-parcels';
import { BROWSER_LIMITS } from '../../../tiles/readers/source-file';
import { surveyLayer } from '../../../tiles/readers/survey-layer';
import { loadGdalInWorker } from '../../../tiles/worker/load-gdal-in-worker';

/** Reads parcels as the screen will: what is wrong by name, or the parcels by their ids and corners. */
async function read(files: readonly File[]): Promise<string> {
  const sources = files.map((blob) => ({ name: blob.name, blob }));
  const opened = await openFile(sources, { limits: BROWSER_LIMITS, loadGdal: loadGdalInWorker });
  if (!opened.ok) return JSON.stringify(opened.problem);
  const [layer] = opened.value;
  if (layer === undefined) return 'no layer';
  const survey = await surveyLayer(layer, BROWSER_LIMITS.columns);
  if (!survey.ok) return survey.problem.name;
  const reading = readParcels(layer, survey.value);
  if (!reading.ok) return reading.problem.name;
  const outlines: Record<string, unknown> = {};
  for await (const { localId, geometry } of reading.value.parcels) outlines[localId] = geometry;
  return JSON.stringify(outlines);
}

self.onmessage = async ({ data }: MessageEvent<readonly File[]>) => {
  try {
    self.postMessage(await read(data));
  } catch (error) {
    self.postMessage(String(error));
  }
};
