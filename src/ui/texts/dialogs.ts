import type { Confidentiality } from '../../domain/code-lists';

/** Texts of the dialogs Opgave, Partijen, Exporteren and Hulp. */
export const targetTexts = {
  unsaved: 'U hebt iets gewijzigd dat nog niet is bewaard.',
  throwAway: 'Weggooien',
  title: 'Opgave',
  intro: 'Vul de afspraken uit de woondeal in. Laat leeg wat u niet weet: een leeg vak is onbekend, geen 0.',
  period: (period: string) => `Periode ${period}`,
  columns: {
    type: 'Woningtype',
    units: 'Opgave',
    built: 'Al gebouwd',
    plannedHard: 'Hard gepland',
    plannedSoft: 'Zacht gepland',
  },
  startingBalance: 'Startsaldo: al gebouwd of al in plannen elders',
  cell: (type: string, period: string, column: string) => `${type}, ${period}: ${column}`,
  hardSoft: 'Hard: planologische status 1A tot en met 2C. Zacht: de rest. Provincies trekken deze grens soms anders.',
  source: 'Bron van de opgave',
  sourceHint: 'Bijvoorbeeld: Woondeal regio, bijlage 2.',
  sourceDate: 'Datum van de bron',
  counting: 'Hoe er geteld wordt',
  margin: 'Marge op de opgave in %',
  marginHint: '100 is zonder marge. Sommige regio’s plannen meer dan nodig, bijvoorbeeld 130.',
  dropOut: 'Planuitval in %',
  dropOutHint: 'Gaat af van de geplande, niet van de gebouwde woningen. 0 is geen uitval.',
  statuses: 'Welke plots tellen mee?',
  statusesNever: 'Afgevallen plots tellen nooit mee.',
  newPeriod: 'Nieuwe periode',
  newPeriodHint: 'Bijvoorbeeld 2037-2040.',
  addPeriod: 'Periode toevoegen',
  removePeriod: (period: string) => `Periode ${period} weghalen`,
  periodExists: 'Deze periode staat er al.',
  plotsKeep: (count: number) => (count === 1 ? '1 plot in deze periode' : `${count} plots in deze periode`),
  example: {
    summary: 'Rekenvoorbeeld: de landelijke verdeling',
    text: 'Landelijk is afgesproken: 170.000 nultreden, 80.000 geclusterd en 40.000 zorggeschikt, samen 290.000 woningen (Kamerbrief 19 juni 2024). Dat is 59%, 28% en 14%. Dit is een rekenvoorbeeld, geen opgave voor een gemeente; er wordt niets van ingevuld.',
  },
  save: 'Opgave bewaren',
  cancel: 'Annuleren',
} as const;

export const partnerTexts = {
  title: 'Partijen',
  intro: 'Wie zit er aan tafel? Van elke partij legt u vast wat zij voorstelt en hoe zij over een plot oordeelt.',
  list: 'Partijen in deze sessie',
  none: 'Er zijn nog geen partijen. Voeg de eerste toe.',
  add: 'Partij toevoegen',
  addTitle: 'Nieuwe partij',
  edit: (name: string) => `${name} wijzigen`,
  editTitle: (name: string) => `${name} wijzigen`,
  remove: (name: string) => `${name} weghalen`,
  removed: (proposed: number, opinions: number) =>
    `Staat bij ${proposed === 1 ? '1 plot' : `${proposed} plots`} als voorsteller en gaf ${opinions === 1 ? '1 oordeel' : `${opinions} oordelen`}. Die plots blijven; de naam en de oordelen verdwijnen daar. Met Ongedaan maken komt alles terug.`,
  confirmRemove: 'Toch weghalen',
  name: 'Naam van de organisatie',
  nameMissing: 'Vul een naam in.',
  role: 'Rol',
  mark: 'Merkteken',
  markHint: 'Hoogstens drie tekens. Leeg: uit de naam gemaakt.',
  save: 'Bewaren',
  cancel: 'Annuleren',
  done: 'Klaar',
} as const;

export const exportTexts = {
  title: 'Exporteren',
  intro: 'Het bestand komt in uw map met downloads; er wordt niets verstuurd.',
  plots: 'Plots meegeven',
  audience: 'Voor wie is het bestand?',
  audiences: {
    gemeente: { label: 'Gemeente', hint: 'alle plots, ook opmerkingen' },
    provincie: { label: 'Provincie', hint: 'wat zij mag zien, zonder opmerkingen' },
    openbaar: { label: 'Openbaar', hint: 'alleen wat openbaar is, zonder opmerkingen en voorsteller' },
  } satisfies Record<Confidentiality, { label: string; hint: string }>,
  includeDropped: 'Afgevallen plots ook meegeven',
  goesOut: (count: number) =>
    count === 0 ? 'Er gaan geen plots mee.' : count === 1 ? 'Er gaat 1 plot mee.' : `Er gaan ${count} plots mee.`,
  nothingLeftOut: 'Er wordt niets weggelaten.',
  session: 'De hele sessie',
  sessionNote: 'Bevat alles, ook wat vertrouwelijk is. Alleen voor de gemeente zelf.',
  bids: 'Biedingen van partijen',
  mergeBids: 'Biedingen samenvoegen',
  bidsNote:
    'Het startbestand bevat de opgave, de partijen en alle plots zoals ze nu zijn, ook wat vertrouwelijk is. Mogen partijen iets niet zien? Maak dan op het startscherm een kopie van de sessie, haal het daar weg, en deel uit en voeg samen in die kopie.',
  handedOut:
    'Het startbestand is al uitgedeeld en blijft zoals het toen was, zodat alle biedingen samen te voegen zijn. Het bevat ook wat vertrouwelijk is.',
  round: {
    begin: 'Nieuwe ronde beginnen',
    warning:
      'Het startbestand wordt de sessie zoals ze nu is. Biedingen op het vorige startbestand die nog onderweg zijn, kunt u daarna niet meer samenvoegen.',
    sure: 'Toch beginnen',
    cancel: 'Annuleren',
    begun:
      'De nieuwe ronde is begonnen: deel het startbestand opnieuw uit. Met Ongedaan maken gaat u terug naar de vorige.',
  },
  ownBid: 'Uw bod terugsturen',
  close: 'Sluiten',
} as const;

export const helpTexts = {
  title: 'Hulp en sneltoetsen',
  steps: {
    heading: 'In vijf stappen',
    items: [
      'Klik of tik percelen aan op de kaart, of zoek ze op aanduiding, bijvoorbeeld MKW01 B 1203.',
      'Kies in het plotpaneel het woningtype en het aantal woningen, en druk op Maak plot.',
      'De telling onderaan laat zien wat er van de opgave overblijft, per woningtype apart.',
      'Met Exporteren maakt u een GIS-bestand voor collega’s of een sessiebestand om elders verder te gaan.',
      'Werken partijen apart? Deel met Exporteren een startbestand uit, en voeg hun biedingen samen in het paneel Biedingen.',
    ],
  },
  keyboard: {
    heading: 'Sneltoetsen',
    letters: 'Losse letters en tekens als sneltoets',
    note: 'Ze werken alleen als u niet in een tekstvak staat.',
  },
  list: 'Alles wat op de kaart kan, kan ook zonder muis: zoek een perceel in het zoekvak, en kies plots in de lijst Plots.',
} as const;
