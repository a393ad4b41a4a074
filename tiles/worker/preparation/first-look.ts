import type { FileLayer } from '../../readers/file-layer';
import { surveyLayer } from '../../readers/survey-layer';
import { guessRole } from './guess-role';
import type { HeldFile, HeldLayer } from './held-file';
import type { LayerMarks } from './kept-files';
import { columnsKey, type RememberedChoice } from './remembered-choice';

interface LookOptions {
  readonly id: string;
  /** The only layer of its file. */
  readonly alone: boolean;
  readonly maxColumns: number;
  /** What was said of this very layer before a reload. */
  readonly marks: LayerMarks | undefined;
  /** What was said of a layer with the same columns. */
  readonly readChoice: (key: string) => Promise<RememberedChoice | null>;
}

/** A layer of a file that was just opened: what it was to the user before, or else what it looks like. Nothing is read yet. */
export async function firstLook(
  file: Pick<HeldFile, 'name'>,
  layer: FileLayer,
  { id, alone, maxColumns, marks, readChoice }: LookOptions,
): Promise<HeldLayer> {
  const survey = await surveyLayer(layer, maxColumns);
  const base = {
    id,
    layer,
    title: marks?.title ?? titleOf(file.name, layer.name, alone),
    owner: marks?.owner ?? null,
    placed: marks?.placed ?? [],
  };
  if (!survey.ok) {
    const reading = { name: 'refused', problem: survey.problem } as const;
    const role = marks?.role ?? null;
    return { ...base, survey: null, role, chosen: {}, colourBy: undefined, reading };
  }
  const before = marks ? null : await readChoice(columnsKey(survey.value.columns));
  const said = marks ?? before;
  const role = said === null ? guessRole(`${file.name} ${layer.name}`, survey.value) : said.role;
  return {
    ...base,
    survey: survey.value,
    role,
    chosen: marks?.chosen ?? before?.fields ?? {},
    colourBy: marks ? marks.colourBy : (before?.colourBy ?? undefined),
    reading: role === null ? { name: 'none' } : { name: 'reading', rows: 0 },
  };
}

/** The layer's own name, or the file's when that says the same or nothing more. */
function titleOf(fileName: string, layerName: string, alone: boolean): string {
  const plain = fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  return alone ? plain : layerName;
}
