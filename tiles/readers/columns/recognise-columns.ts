/** One of our fields and the columns that hold it in files by others. */
interface FieldCandidates {
  /** Names in order of preference, spelled as `plainName` gives them. */
  readonly names: readonly string[];
  /** Tells values of this field from others; for columns of which the name does not say enough. */
  readonly looksRight?: (value: string) => boolean;
}

export type FieldTable<Field extends string> = Readonly<Record<Field, FieldCandidates>>;

export interface ColumnSample {
  readonly name: string;
  /** Values from the first rows, as text. */
  readonly samples: readonly string[];
}

/** Which column holds which field: for the screen to show, to correct and to remember. */
export interface ChosenColumns<Field extends string> {
  readonly columns: Readonly<Record<Field, string | null>>;
  /** Columns that no field uses. */
  readonly unused: readonly string[];
}

/** What the user said of a file before: a column for a field, or null for none. */
export type ChosenBefore<Field extends string> = { readonly [Key in Field]?: string | null };

/** Names in a shapefile are cut off at ten characters, and numbered when that makes them the same. */
const SHAPEFILE_NAME = 10;

/**
 * Recognises columns by their names: capitals, accents, blanks and marks do not count. What the user chose goes before it.
 * @param chosen a column for a field, or null for none
 */
export function recogniseColumns<Field extends string>(
  fields: FieldTable<Field>,
  columns: readonly ColumnSample[],
  chosen?: ChosenBefore<Field>,
): ChosenColumns<Field> {
  const found = new Map<Field, string | null>();
  const taken = new Set<string>();
  const names = Object.keys(fields) as Field[];
  for (const field of names) {
    const choice = chosen?.[field];
    if (choice === undefined || (choice !== null && !columns.some(({ name }) => name === choice))) continue;
    found.set(field, choice);
    if (choice !== null) taken.add(choice);
  }
  for (const match of [exactly, asShapefile])
    for (const field of names) {
      if (found.has(field)) continue;
      const column = match(
        fields[field],
        columns.filter(({ name }) => !taken.has(name)),
      );
      if (column === null) continue;
      found.set(field, column);
      taken.add(column);
    }
  return {
    columns: Object.fromEntries(names.map((field) => [field, found.get(field) ?? null])) as Record<
      Field,
      string | null
    >,
    unused: columns.map(({ name }) => name).filter((name) => !taken.has(name)),
  };
}

/** A name without capitals, accents, blanks and marks: `Identificatie_Lokaal ID ` is `identificatielokaalid`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

function exactly({ names, looksRight }: FieldCandidates, columns: readonly ColumnSample[]): string | null {
  for (const candidate of names) {
    const same = columns.filter(({ name }) => plainName(name) === candidate);
    const right = same.find((column) => fits(column, looksRight)) ?? same[0];
    if (right !== undefined) return right.name;
  }
  return null;
}

/** `kadastrale`, `kadastra_1`, `kadastra_2`: which is which only the values tell, and the order of the fields. */
function asShapefile({ names, looksRight }: FieldCandidates, columns: readonly ColumnSample[]): string | null {
  for (const candidate of names) {
    if (candidate.length <= SHAPEFILE_NAME) continue;
    const start = candidate.slice(0, SHAPEFILE_NAME);
    const cut = columns.find((column) => isCutOff(plainCut(column.name), start) && fits(column, looksRight));
    if (cut !== undefined) return cut.name;
  }
  return null;
}

const plainCut = (name: string): string => name.trim().toLowerCase();

function isCutOff(name: string, start: string): boolean {
  if (name.length > SHAPEFILE_NAME) return false;
  const numbered = /^(.{6,8})_(\d{1,2})$/.exec(name);
  const bare = plainName(numbered?.[1] ?? name);
  return numbered === null ? name.length === SHAPEFILE_NAME && start.startsWith(bare) : start.startsWith(bare);
}

function fits({ samples }: ColumnSample, looksRight: FieldCandidates['looksRight']): boolean {
  if (looksRight === undefined) return true;
  const filled = samples.filter((value) => value.trim() !== '');
  return filled.length === 0 || filled.filter((value) => looksRight(value.trim())).length > filled.length / 2;
}
