import type { Release } from '../../domain/release/release';
import { audienceWords } from '../audience-words';
import type { Book } from '../book/book';
import { type ExplanationSection, explanation } from '../explanation';
import { parcelsTable } from '../table/parcels-table';
import { plotsTable } from '../table/plots-table';
import type { WriteContext } from '../write-context';
import { choiceRules, choiceSection } from './choice-lists';
import { explanationSheet } from './explanation-sheet';
import { type RowFormulas, tableSheet } from './table-sheet';
import { tallySheet } from './tally-sheet';

/** The list for who works in a spreadsheet: a row per plot, a row per parcel, the tally, and what the file says of itself. */
export function listBook(release: Release, { surroundings, writtenAt }: WriteContext): Book {
  const plots = plotsTable(release, surroundings);
  const { municipalityName, fictional } = release.session.header;
  const about = [...explanation(release, writtenAt), ABOUT_FORMULAS];
  // Under an empty row and their heading.
  const firstWord = explanationSheet(about).rows.length + 3;
  return {
    title: `Plots ${municipalityName}${fictional ? ' (fictief)' : ''}`,
    footer: `${municipalityName}${fictional ? ' (fictief)' : ''} · bestemd voor: ${audienceWords(release.audience)}`,
    sheets: [
      tableSheet(plots, { formulas: PLOT_FORMULAS, rules: choiceRules(plots.columns, firstWord) }),
      tableSheet(parcelsTable(release, surroundings)),
      tallySheet(release, plots),
      explanationSheet([...about, choiceSection(plots.columns)]),
    ],
  };
}

/** The five types lie side by side in the list. */
const PLOT_FORMULAS: RowFormulas = {
  totaal: (ref) => `SUM(${ref('nultreden')}:${ref('regulier')})`,
  netto: (ref) => `IF(${ref('sloop')}="","",${ref('totaal')}-${ref('sloop')})`,
};

const ABOUT_FORMULAS: ExplanationSection = {
  heading: 'Rekenen in dit werkboek',
  lines: [
    {
      name: 'Formules',
      text: 'In Plots rekenen totaal en netto mee, in Telling alles behalve wat voor opgave en startsaldo is ingevuld. Wijzigt u aantallen in Plots, dan verandert de telling mee.',
    },
    {
      name: 'Telt mee',
      text: 'Alleen plots met "ja" in de kolom telt mee staan in de telling. Bij "wacht op besluit" is na het samenvoegen van biedingen nog niet gekozen.',
    },
  ],
};
