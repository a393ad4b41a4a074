import type { OpenOptions } from '../../readers/file-layer';
import { openFile } from '../../readers/open-file';
import { surveyLayer } from '../../readers/survey-layer';
import { coordinateColumns, type HeldFile, type HeldLayer } from './held-file';

/** A table opened once more, with its coordinates in the columns that were chosen: what changes of the layer. */
export async function openAgain(
  file: Pick<HeldFile, 'parts'>,
  held: HeldLayer,
  open: Pick<OpenOptions, 'limits' | 'loadGdal'>,
): Promise<Partial<HeldLayer>> {
  const { x, y } = coordinateColumns(held);
  const coordinates = x === null || y === null ? null : { x, y };
  const opened = await openFile(file.parts, { ...open, coordinates });
  if (!opened.ok) return { reading: { name: 'refused', problem: opened.problem } };
  const layer = opened.value.find(({ name }) => name === held.layer.name);
  if (layer === undefined) return {};
  const survey = await surveyLayer(layer, open.limits.columns);
  return survey.ok ? { layer, survey: survey.value } : { reading: { name: 'refused', problem: survey.problem } };
}
