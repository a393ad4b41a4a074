import { HOUSING_TYPES } from '../../domain/code-lists';
import { TOTALS_AUDIENCE } from '../../domain/release/audience';
import type { ReleasedTotals } from '../../domain/release/release-totals';
import { audienceWords } from '../audience-words';
import { writeXlsx } from '../book/xlsx/write-xlsx';
import { dutchDate, type ExplanationSection, HOUSING_TYPE_MEANING } from '../explanation';
import { explanationSheet } from '../lists/explanation-sheet';
import { tableSheet } from '../lists/table-sheet';
import type { WriteTotals } from '../release-formats';
import { areaNames } from '../table/places-of';
import type { Cell, Column } from '../table/table';

/** What stands where a number is withheld; unlike an unknown number, which stays empty. */
const NOT_SHOWN = 'niet getoond';

/** Totals per gemeente and per buurt, for who may not see every plot. */
export const writeTotals: WriteTotals = (totals, { surroundings, writtenAt, progress }) => {
  const { municipalityName, municipalityCode, fictional } = totals.header;
  const place = `${municipalityName}${fictional ? ' (fictief)' : ''}`;
  const areas = areaNames(surroundings);
  const municipality = totals.municipality.map((row): readonly Cell[] => [
    municipalityCode || null,
    municipalityName,
    row.period,
    row.type,
    row.target,
    row.startingBalance,
    row.units ?? NOT_SHOWN,
    row.units === null && row.target !== null ? NOT_SHOWN : row.remaining,
  ]);
  const neighbourhoods = totals.neighbourhoods.map(({ neighbourhoodCode, period, units }): readonly Cell[] => [
    municipalityName,
    neighbourhoodCode,
    neighbourhoodCode === null ? 'buurt onbekend' : areas.name(neighbourhoodCode),
    period,
    ...HOUSING_TYPES.map((type) => units[type] ?? NOT_SHOWN),
  ]);
  return writeXlsx(
    {
      title: `Totalen ${place}`,
      footer: `${place} · bestemd voor: ${audienceWords(TOTALS_AUDIENCE)}`,
      sheets: [
        tableSheet(
          { title: 'Gemeente', columns: MUNICIPALITY_COLUMNS, rows: municipality },
          { headColumns: MUNICIPALITY_COLUMNS.length - 4 },
        ),
        tableSheet(
          { title: 'Buurten', columns: NEIGHBOURHOOD_COLUMNS, rows: neighbourhoods },
          { headColumns: NEIGHBOURHOOD_COLUMNS.length - HOUSING_TYPES.length },
        ),
        explanationSheet(explained(totals, place, writtenAt)),
      ],
    },
    writtenAt,
    progress,
  );
};

const text = (id: string, heading: string, width: number): Column => ({ id, heading, kind: 'text', width });
const homes = (id: string, heading: string): Column => ({ id, heading, kind: 'integer', width: 15 });

const MUNICIPALITY_COLUMNS: readonly Column[] = [
  text('gemeentecode', 'gemeentecode', 13),
  text('gemeente', 'gemeente', 20),
  text('periode', 'periode', 14),
  text('woningtype', 'woningtype', 18),
  homes('opgave', 'opgave'),
  { ...homes('startsaldo', 'startsaldo'), kind: 'decimal' },
  homes('getagd', 'in plots die meetellen'),
  homes('resteert', 'nog nodig'),
];

const NEIGHBOURHOOD_COLUMNS: readonly Column[] = [
  text('gemeente', 'gemeente', 20),
  text('buurtcode', 'buurtcode', 14),
  text('buurt', 'buurt', 36),
  text('periode', 'periode', 14),
  ...HOUSING_TYPES.map((type) => homes(type.replace(' ', '_'), type)),
];

function explained(totals: ReleasedTotals, place: string, writtenAt: string): readonly ExplanationSection[] {
  const { source, sourceDate, marginPercent, dropOutPercent } = totals.targetSource;
  const percent = (number: number): string => `${number.toLocaleString('nl-NL')}%`;
  return [
    {
      heading: 'Dit bestand',
      lines: [
        { name: 'Gemeente', text: place },
        { name: 'Sessie', text: totals.header.name },
        { name: 'Gemaakt op', text: dutchDate(writtenAt) },
        { name: 'Bestemd voor', text: audienceWords(TOTALS_AUDIENCE) },
        {
          name: 'Wat erin staat',
          text: `Aantallen woningen in plots die meetellen (status ${totals.countedStatuses.join(', ') || 'geen'}), niet de plots zelf.`,
        },
      ],
    },
    {
      heading: 'Niet getoond',
      lines: [
        {
          name: 'Waarom',
          text: 'Een aantal met precies één vertrouwelijke plot is niet getoond. Kon het uit het totaal en de andere buurten worden berekend, dan is nog een aantal niet getoond.',
        },
        {
          name: 'Geen totalen over typen',
          text: 'Totalen over woningtypen of perioden staan er daarom niet in. Wat het ene type te veel heeft, vult een ander type ook niet aan.',
        },
        { name: 'Vertrouwelijk', text: 'Plots met vertrouwelijkheid gemeente. Ze tellen wel mee.' },
      ],
    },
    {
      heading: 'Opgave en telling',
      lines: [
        {
          name: 'Bron van de opgave',
          text: [source || 'niet ingevuld', sourceDate && dutchDate(sourceDate)]
            .filter((part) => part !== '')
            .join(', '),
        },
        {
          name: 'Nog nodig',
          text: `${marginPercent === 100 ? 'Opgave' : `Opgave × marge (${percent(marginPercent)})`} − startsaldo − woningen in plots die meetellen, en nooit minder dan 0.`,
        },
        {
          name: 'Startsaldo',
          text: `Al gebouwd en gepland, na planuitval (${percent(dropOutPercent)} van de geplande woningen). Wat niet is ingevuld, telt als 0.`,
        },
        { name: 'Buurt', text: 'Een plot telt in de buurt waarin het grootste deel van haar oppervlakte ligt.' },
        { name: 'Woningtype', text: 'Elke woning telt één keer, in het zwaarste woningtype.' },
      ],
    },
    {
      heading: 'Woningtypen',
      lines: HOUSING_TYPES.map((type) => ({ name: type, text: HOUSING_TYPE_MEANING[type] })),
    },
    { heading: 'Bronnen', lines: [{ name: '', text: 'Buurtindeling: CBS, Wijken en buurten (CC BY 4.0).' }] },
  ];
}
