import type { Release } from '../../domain/release/release';
import { audienceWords } from '../audience-words';
import type { Sheet } from '../book/book';
import { writeXlsx } from '../book/xlsx/write-xlsx';
import { type ExplanationSection, explanation } from '../explanation';
import { csvText } from '../lists/csv';
import { explanationSheet } from '../lists/explanation-sheet';
import { columnsByLetter, type RowFormulas, tableSheet } from '../lists/table-sheet';
import type { WriteRelease } from '../release-formats';
import type { Cell } from '../table/table';
import { CHECK_COLUMNS, checkBasisset, checkCells } from './basisset-check';
import { BASISSET_COLUMNS, type BasissetSum, basissetRows, notInMonitor } from './basisset-rows';

/** The rows alone, under the names of the Basisset: what a plan monitor takes in. */
export const writeBasissetCsv: WriteRelease = (release) =>
  csvText([BASISSET_COLUMNS.map(({ id }) => id), ...cellsOf(release)]);

/** What is incomplete, plot by plot: a file of its own, for the rows go into the monitor as they are. */
export const writeBasissetCheckCsv: WriteRelease = (release) =>
  csvText([CHECK_COLUMNS.map(({ heading }) => heading), ...checksOf(release)]);

/** The rows with their check beside them, whose sums follow what is filled in. */
export const writeBasissetExcel: WriteRelease = (release, context) => {
  const { municipalityName, fictional } = release.session.header;
  const place = `${municipalityName}${fictional ? ' (fictief)' : ''}`;
  const rows = tableSheet({ title: 'Basisset', columns: BASISSET_COLUMNS, rows: cellsOf(release) }, { headColumns: 3 });
  return writeXlsx(
    {
      title: `Basisset 2.0 ${place}`,
      footer: `${place} · bestemd voor: ${audienceWords(release.audience)}`,
      sheets: [
        // Both sheets keep their order, for a check looks at the row with its own number.
        { ...rows, filter: false },
        checkSheet(release),
        explanationSheet([ABOUT_BASISSET, ...explained(release, context.writtenAt)]),
      ],
    },
    context.writtenAt,
    context.progress,
  );
};

/** Of the plots that are in the file, which are fewer than were released. */
function explained(release: Release, writtenAt: string): readonly ExplanationSection[] {
  const plots = new Map(basissetRows(release).map(({ plot }) => [plot.id, plot]));
  return explanation({ ...release, session: { ...release.session, plots } }, writtenAt, notInMonitor(release));
}

const cellsOf = (release: Release): readonly (readonly Cell[])[] =>
  basissetRows(release).map((row) => BASISSET_COLUMNS.map(({ fill }) => fill(row)));

const checksOf = (release: Release): readonly (readonly Cell[])[] =>
  basissetRows(release).map((row) => checkCells(checkBasisset(row)));

function checkSheet(release: Release): Sheet {
  const letter = columnsByLetter(BASISSET_COLUMNS);
  /** The same row of the sheet Basisset, from one column to another. */
  const cellsIn = (ids: readonly string[], ref: (id: string) => string): string => {
    const row = ref('bruto').replace(/\D+/, '');
    const [first = '', last = first] = [ids[0], ids.at(-1)].map((id) => `${letter(id ?? '')}${row}`);
    return ids.length === 1 ? `Basisset!${first}` : `SUM(Basisset!${first}:${last})`;
  };
  const sumOf = (sum: BasissetSum): string[] =>
    BASISSET_COLUMNS.filter(({ partOf }) => partOf === sum).map(({ id }) => id);
  const formulas: RowFormulas = {
    bruto: (ref) => cellsIn(['bruto_aantalwoningen'], ref),
    opleverjaar: (ref) => cellsIn(sumOf('opleverjaar'), ref),
    woningtype: (ref) => cellsIn(sumOf('woningtype'), ref),
    prijsklasse: (ref) => cellsIn(sumOf('prijsklasse'), ref),
    klopt: (ref) =>
      `IF(AND(${['opleverjaar', 'woningtype', 'prijsklasse'].map((id) => `${ref(id)}=${ref('bruto')}`).join(',')}),"ja","nee")`,
  };
  const table = { title: 'Controle', columns: CHECK_COLUMNS, rows: checksOf(release) };
  return { ...tableSheet(table, { formulas }), filter: false };
}

const ABOUT_BASISSET: ExplanationSection = {
  heading: 'Basisset 2.0',
  lines: [
    { name: 'Wat erin staat', text: 'Elke plot die meetelt in de telling, onder de kolomnamen van de Basisset 2.0.' },
    {
      name: 'Controle',
      text: 'De opleverjaren, de woningtypen en de prijsklassen moeten elk samen het bruto aantal woningen zijn. In het blad Controle staat per plot wat nog ontbreekt.',
    },
    {
      name: 'Vertrouwelijk',
      text: 'Ja bij vertrouwelijkheid gemeente of provincie, Nee bij openbaar.',
    },
    {
      name: 'Niet bekend',
      text: 'Planstatus, tijdelijke woningen en eengezins of meergezins zijn in de werksessie niet gevraagd. Die kolommen zijn leeg; alle woningen staan bij woningtype_onbekend.',
    },
    {
      name: 'Woningtypen',
      text: 'Elke woning staat in één kolom: die van het zwaarste type. Reguliere woningen hebben geen eigen kolom.',
    },
  ],
};
