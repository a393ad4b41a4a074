import type { CellRule } from '../book/cell-rule';
import type { ExplanationSection } from '../explanation';
import type { Column } from '../table/table';

type Named = Pick<Column, 'id' | 'heading' | 'words' | 'several' | 'kind'>;

const withWords = (columns: readonly Named[]): readonly (Named & { readonly words: readonly string[] })[] =>
  columns.flatMap((column) => (column.words && column.words.length > 0 ? [{ ...column, words: column.words }] : []));

/**
 * The words of the closed lists, a line each under the name of their column: to be read, and what the drop-downs of the columns are
 * made of.
 */
export function choiceSection(columns: readonly Named[]): ExplanationSection {
  return {
    heading: 'Keuzelijsten in Plots',
    lines: withWords(columns).flatMap(({ heading, words, several }) =>
      words.map((text, at) => ({ name: nameOf(heading, several === true, at), text })),
    ),
  };
}

const SEVERAL = 'meerdere, met een puntkomma ertussen';

/** The name of a list stands beside its first word. */
const nameOf = (heading: string, several: boolean, at: number): string =>
  at > 0 ? '' : several ? `${heading} (${SEVERAL})` : heading;

/**
 * What may be typed in the columns, by id: a word of their list where one may stand there, a whole number where it is a percentage.
 *
 * @param firstRow row, counted from 1, in the sheet Toelichting where the first word of `choiceSection` stands
 */
export function choiceRules(columns: readonly Named[], firstRow: number): ReadonlyMap<string, CellRule> {
  const rules = new Map<string, CellRule>();
  let row = firstRow;
  for (const { id, heading, words, several } of withWords(columns)) {
    const range = `Toelichting!$B$${row}:$B$${row + words.length - 1}`;
    row += words.length;
    if (several) continue;
    rules.set(id, {
      kind: 'list',
      range,
      message: `Kies bij ${heading} een woord uit de lijst; zie het blad Toelichting.`,
    });
  }
  for (const { id, kind, heading } of columns) {
    if (kind !== 'percent') continue;
    const message = `Vul bij ${heading} een heel getal in van 0 tot en met 100, zonder procentteken: 75, niet 75%.`;
    rules.set(id, { kind: 'whole', from: 0, to: 100, message });
  }
  return rules;
}
