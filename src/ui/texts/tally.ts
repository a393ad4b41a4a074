import type { MissingForTally } from '../../domain/missing-for-tally';

/** Texts of the region `Telling`. */
export const tallyTexts = {
  region: 'Telling',
  bar: (type: string, period: string) => `${type}, ${period}`,
  /** The figures, read out: also says what is over, which a bar alone cannot. */
  valueText: {
    noTarget: (counted: string, how: string) => `${counted} woningen ${how}, opgave onbekend`,
    remaining: (counted: string, target: string, remaining: string) =>
      `${counted} van ${target} woningen, nog ${remaining} te gaan`,
    reached: (counted: string, target: string) => `${counted} van ${target} woningen, opgave gehaald`,
    over: (counted: string, target: string, over: string) =>
      `${counted} van ${target} woningen, ${over} boven de opgave`,
  },
  of: (target: string) => `van ${target}`,
  remaining: (formatted: string) => `nog ${formatted}`,
  /** The starting balance is not filled in: what remains can only be less. */
  atMost: (formatted: string) => `hoogstens ${formatted}`,
  over: (formatted: string) => `${formatted} boven opgave`,
  reached: 'gehaald',
  /** Without a target: what the figure is made of. */
  counted: ({ counted, tagged }: { readonly counted: number; readonly tagged: number }) =>
    counted === tagged ? 'gekozen' : 'geteld',
  noTarget: 'opgave onbekend',
  /** What is left out as long as a merge is not decided. */
  undecided: (homes: number, formatted: string, count: number) =>
    `${formatted} in ${count === 1 ? '1 plot' : `${count} plots`} ${homes === 1 ? 'is' : 'zijn'} nog niet besloten en ${homes === 1 ? 'telt' : 'tellen'} niet mee`,
  period: 'Periode',
  periodOutside: (period: string) => `${period} (niet in de opgave)`,
  total: (remaining: string, period: string) => `Samen nog ${remaining} te gaan ${period}`,
  totalUnknown: 'Samen: onbekend zolang een opgave ontbreekt',
  more: 'Meer cijfers',
  less: 'Minder cijfers',
  how: 'Hoe telt dit?',
  legend: 'Uitleg van de balken',
  parts: {
    startingBalance: 'Startsaldo',
    afgesproken: 'Afgesproken',
    kansrijk: 'Kansrijk',
    kandidaat: 'Kandidaat',
  },

  plots: {
    heading: (bar: string) => `Plots achter ${bar}`,
    none: 'Nog geen plots. Wat er staat is het startsaldo.',
  },

  missing: {
    title: 'De opgave is nog niet ingevuld',
    text: 'Zonder opgave kan de telling niet zeggen wat er nog nodig is. Er ontbreekt:',
    open: 'Opgave invullen',
    partly: (count: number) => (count === 1 ? '1 gegeven ontbreekt' : `${count} gegevens ontbreken`),
    /** Numbers of a kind together. */
    kinds: {
      periods: () => 'een periode',
      target: (count) => `de opgave per woningtype en periode (${count})`,
      startingBalance: (count) => `het startsaldo (${count})`,
      source: () => 'de bron van de opgave',
      sourceDate: () => 'de datum van de bron',
    } satisfies Record<MissingForTally['what'], (count: number) => string>,
  },

  details: {
    heading: (period: string) => `Alle cijfers, ${period}`,
    byType: 'Per woningtype',
    columns: {
      type: 'Woningtype',
      target: 'Opgave',
      withMargin: 'Met marge',
      startingBalance: 'Startsaldo',
      remaining: 'Nog nodig',
      over: 'Boven opgave',
    },
    statusNotCounted: (status: string) => `${status} (telt niet mee)`,
    notATarget: 'geen opgave',
    totalRow: 'Samen',
    totalNote:
      'Wat in het ene type over is, vult het tekort in een ander type niet aan. Overig geschikt en regulier tellen niet mee voor de opgave.',
    buildMethods: 'Per bouwwijze',
    buildMethodNote:
      'Voor bestaande bouw bestaat geen eenduidige landelijke definitie of registratie; daarom staat die apart.',
    demolition: 'Sloop',
    gross: 'Bruto',
    demolished: 'Sloop',
    net: 'Netto',
    /** Where the sloop of some plots is unknown the known numbers are bounds. */
    atLeast: (homes: string) => `minstens ${homes}`,
    atMost: (homes: string) => `hooguit ${homes}`,
    demolishedUnknown: (count: number) =>
      count === 1 ? 'Bij 1 plot is de sloop onbekend.' : `Bij ${count} plots is de sloop onbekend.`,
    segments: 'Per segment',
    homes: 'Woningen',
    share: 'Aandeel',
    segmentUnknown: 'Segment onbekend',
    noHomes: 'Nog geen woningen in plots die meetellen.',
    social: 'Sociale huur',
    socialShare: 'Aandeel sociale huur in geclusterd en zorggeschikt',
    socialKnown: (social: string, known: string) => `${social} van ${known} woningen waarvan het segment bekend is`,
    socialUnknown: (unknown: string) => `segment onbekend bij ${unknown}`,
    socialNote: 'Landelijke afspraak: de helft door corporaties. Ter informatie.',
    source: (source: string, date: string) => `Bron van de opgave: ${source}, ${date}`,
    noSource: 'De bron van de opgave is nog niet ingevuld.',
  },

  rules: {
    title: 'Hoe telt dit?',
    items: [
      {
        title: 'Elke woning telt één keer',
        text: 'Zorggeschikt is ook geclusterd, en geclusterd is ook nultreden. Een woning telt toch maar één keer: in het zwaarste type. Dat de drie opgaven optellen volgt uit de landelijke afspraak; dat het zwaarste type telt is daarvan afgeleid en een keuze van dit programma.',
      },
      {
        title: 'Een overschot vult geen ander tekort',
        text: 'Te veel nultreden woningen maken een tekort aan zorggeschikte of geclusterde woningen niet goed. Daarom staat bij elk type het eigen tekort, en is het totaal de som van die tekorten.',
      },
      {
        title: 'Wat er meetelt',
        text: 'Startsaldo (gebouwd en gepland, na planuitval) plus de woningen in plots met een status die meetelt. Afgevallen plots tellen nooit mee. Staan na het samenvoegen van biedingen meer versies op dezelfde grond, dan telt tot het besluit alleen die met het laagste nummer. Nog nodig = opgave × marge − startsaldo − gekozen, en nooit minder dan 0.',
      },
      {
        title: 'Nieuwbouw, transformatie en bestaande bouw staan apart',
        text: 'Voor bestaande bouw is er geen eenduidige landelijke definitie of registratie.',
      },
      {
        title: 'Overig geschikt en regulier',
        text: 'Deze woningen staan bij de cijfers, maar tellen niet mee voor een van de drie opgaven.',
      },
      {
        title: 'Sloop',
        text: 'Woningen die voor een plot verdwijnen gaan niet van de telling af. Bruto, sloop en netto staan naast elkaar.',
      },
    ],
    sources:
      'Bronnen: Kamerbrief voortgang Wonen en zorg voor ouderen (19 juni 2024), Eindrapportage Aanjaagteam (juni 2026), CBS, Aedes VERA, Basisset 2.0 en Planmonitor Wonen.',
  },
} as const;
