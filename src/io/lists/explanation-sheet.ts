import type { Sheet, SheetRow } from '../book/book';
import type { ExplanationSection } from '../explanation';

/** What a file says of itself, to be read from top to bottom. */
export function explanationSheet(sections: readonly ExplanationSection[]): Sheet {
  return {
    name: 'Toelichting',
    columns: [
      { width: 26, style: 'wrap' },
      { width: 92, style: 'wrap' },
    ],
    rows: sections.flatMap(({ heading, lines }, index): readonly SheetRow[] => [
      ...(index === 0 ? [] : [{ kind: 'prose', cells: [] } as const]),
      { kind: 'title', cells: [heading] },
      ...lines.map(({ name, text }) => ({ kind: 'prose' as const, cells: [name || null, text] })),
    ]),
    headRows: 0,
    headColumns: 0,
    filter: false,
    paper: 'A4 portrait',
  };
}
