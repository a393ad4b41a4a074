import { DEFAULT_PLANNING_STATUS, type HousingType } from '../domain/code-lists';
import type { Release } from '../domain/release/release';
import { audienceWords } from './audience-words';
import { leftOutSentences } from './left-out-sentences';
import { attributionOf } from './parcel-credits';
import { tallyOfPart } from './tally-of-part';

/** A part of what a file says about itself. */
export interface ExplanationSection {
  readonly heading: string;
  /** What is said, under what name; '' goes on under the one before. */
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

/**
 * What every file for others says of itself: for whom it is, what was left out, how was counted, and where it all comes from.
 *
 * @param leftOutMore sentences on what this kind of file leaves out of the release besides; its plots must be those of the file
 */
export function explanation(
  release: Release,
  writtenAt: string,
  leftOutMore: readonly string[] = [],
): readonly ExplanationSection[] {
  const { header, plots } = release.session;
  const leftOut = [...leftOutSentences(release), ...leftOutMore];
  const ofPart = tallyOfPart(release);
  return [
    {
      heading: 'Dit bestand',
      lines: [
        { name: 'Gemeente', text: header.municipalityName + (header.fictional ? ' (fictief)' : '') },
        { name: 'Sessie', text: header.name },
        { name: 'Gemaakt op', text: dutchDate(writtenAt) },
        { name: 'Bestemd voor', text: audienceWords(release.audience) },
        { name: 'Plots in dit bestand', text: `${plots.size}` },
        ...listed('Weggelaten', leftOut.length > 0 ? leftOut : ['Niets.']),
      ],
    },
    {
      heading: 'Opgave en telling',
      lines: [
        ...targetLines(release),
        ...COUNTING,
        ...(ofPart === null ? [] : [{ name: 'Wat is geteld', text: ofPart }]),
      ],
    },
    { heading: 'Aanname van het programma', lines: assumedStatus(release) },
    {
      heading: 'Woningtypen',
      lines: Object.entries(HOUSING_TYPE_MEANING).map(([name, text]) => ({ name, text })),
    },
    { heading: 'Bronnen', lines: listed('', attributionOf([...plots.values()], header)) },
  ].filter(({ lines }) => lines.length > 0);
}

const listed = (name: string, texts: readonly string[]): ExplanationSection['lines'] =>
  texts.map((text, index) => ({ name: index === 0 ? name : '', text }));

function targetLines({ session: { target } }: Release): ExplanationSection['lines'] {
  const { source, sourceDate, marginPercent, dropOutPercent, countedStatuses } = target;
  return [
    {
      name: 'Bron van de opgave',
      text: [source || 'niet ingevuld', sourceDate && dutchDate(sourceDate)].filter((text) => text !== '').join(', '),
    },
    { name: 'Marge op de opgave', text: marginWords(marginPercent) },
    {
      name: 'Planuitval',
      text: `${dropOutPercent.toLocaleString('nl-NL')}% van de geplande woningen in het startsaldo`,
    },
    {
      name: 'Tellen mee',
      text: countedStatuses.length > 0 ? `status ${countedStatuses.join(', ')}` : 'geen enkele status',
    },
  ];
}

/** The session does not keep whether anybody chose what a plot begins with. */
function assumedStatus({ session }: Release): ExplanationSection['lines'] {
  const count = [...session.plots.values()].filter((plot) => plot.planningStatus === DEFAULT_PLANNING_STATUS).length;
  if (count === 0) return [];
  return [
    {
      name: 'Planologische status',
      text: `Elke plot begint met ${DEFAULT_PLANNING_STATUS}, tot iemand iets anders kiest. Dat staat nu bij ${count === 1 ? '1 plot' : `${count} plots`}: vraag na of het klopt voordat u er iets op baseert.`,
    },
  ];
}

/** `Geen: de opgave telt voor 100%`. A bare `100%` would read as twice the target (`domain.md` §2: 100 is without a margin). */
const marginWords = (percent: number): string =>
  `${percent === 100 ? 'Geen' : 'Ja'}: de opgave telt voor ${percent.toLocaleString('nl-NL')}%`;

/** `domain.md` §1 and §2. */
const COUNTING: ExplanationSection['lines'] = [
  {
    name: 'Zo is geteld',
    text: 'Elke woning telt één keer, in het zwaarste woningtype. Dat het zwaarste type telt, is afgeleid uit de landelijke opgave (170.000 + 80.000 + 40.000 = 290.000).',
  },
  {
    name: 'Nog nodig',
    text: 'Opgave × marge − startsaldo − woningen in plots die meetellen, en nooit minder dan 0. Wat boven de opgave uitkomt bij het ene type, vult het tekort bij een ander type niet aan.',
  },
  {
    name: 'Bouwwijze',
    text: 'Nieuwbouw, transformatie en bestaande bouw staan apart: voor bestaande bouw is er geen eenduidige landelijke definitie of registratie.',
  },
];

/** `domain.md` §1: A21, CBS25, VERA, BS2, PMW. */
export const HOUSING_TYPE_MEANING: Readonly<Record<HousingType, string>> = {
  nultreden:
    'Van buiten bereikbaar zonder trap; keuken, badkamer, woonkamer en minstens één slaapkamer op één woonlaag (Bestuurlijke afspraken 2021, VERA).',
  geclusterd:
    'Zelfstandige woningen in een woonvorm die op ontmoeting is gericht: minstens 12 woningen, een ontmoetingsruimte in of bij het gebouw, bedoeld voor 55-plussers; nieuwbouw is ook nultreden (CBS 2025, VERA).',
  zorggeschikt:
    'Geclusterd, en geschikt voor intensieve zorg thuis: gebouw en woning rolstoelgeschikt, entree minstens 90 cm, deuren die automatisch open kunnen, een lift waar een rolstoel in past (VERA).',
  'overig geschikt': 'Geschikt voor ouderen, maar geen van de drie (Basisset 2.0).',
  regulier: 'Niet speciaal voor ouderen (Planmonitor Wonen).',
};

/** `22 november 2026`, in Dutch time; a text that is no date stays as it is. */
export function dutchDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(date);
}
