import type { HousingType } from '../../domain/code-lists';

/** Texts of the region `Plot`: the empty state, the form for a new plot and the fields of an existing one. */
export const plotTexts = {
  region: 'Plot',

  empty: {
    title: 'Nog geen plot gekozen',
    text: 'Wijs op de kaart een perceel aan, of zoek op aanduiding, plot of buurt. Hier vult u dan in wat er kan komen.',
    steps: [
      'Klik een of meer percelen aan. Met Shift, rechthoek of lasso kiest u er meer tegelijk.',
      'Kies het woningtype en het aantal woningen.',
      'Druk op Maak plot. De telling onderaan loopt meteen mee.',
    ],
    fromList: 'Een bestaande plot opent u op de kaart of in de lijst met plots.',
  },

  create: {
    title: 'Nieuwe plot',
    submit: 'Maak plot',
    chooseType: 'Kies een woningtype.',
    fillUnits: 'Vul het aantal woningen in, of haal dit programma weg.',
    addToLast: (plot: string) => `Voeg toe aan ${plot}`,
    addToExisting: 'Toevoegen aan een andere plot',
    addToPlot: 'Plot',
    add: 'Voeg toe aan plot',
    alreadyInPlot: (names: string) => `Dit perceel hoort al bij ${names}. Een perceel telt in één plot.`,
    partlyInPlot: (names: string) => `Een deel van dit perceel hoort al bij ${names}.`,
    dropped: (names: string) => `Dit perceel hoort bij ${names}: afgevallen, dus weer vrij.`,
    open: (label: string) => `${label} openen`,
    proposedBy: (partner: string) => `Voorgesteld door ${partner}`,
    period: (period: string) => `Periode ${period}`,
  },

  programme: {
    heading: 'Programma',
    line: (number: number) => `Programma ${number}`,
    type: 'Woningtype',
    units: 'Aantal woningen',
    segment: 'Segment',
    tenureOwner: 'Eigendom na realisatie',
    more: 'Segment en eigendom',
    moreOf: (number: number) => `Meer over programma ${number}: segment, eigendom, weghalen`,
    add: 'Programma toevoegen',
    remove: (number: number) => `Programma ${number} weghalen`,
    empty: 'Nog geen woningen ingevuld.',
    chooseType: 'Kies type',
    /** What the types mean, [A21], [CBS25], [VERA], [BS2], [PMW]. */
    meaning: {
      zorggeschikt: 'geclusterd en geschikt voor zware zorg thuis',
      geclusterd: 'minstens 12 woningen rond een ontmoetingsruimte',
      nultreden: 'zonder trappen te bereiken en te bewonen',
      'overig geschikt': 'wel geschikt, geen van de drie',
      regulier: 'niet speciaal voor ouderen',
    } satisfies Record<HousingType, string>,
  },

  fields: {
    name: 'Naam',
    buildMethod: 'Bouwwijze',
    status: 'Status',
    dropReason: 'Waarom afgevallen?',
    dropReasonHint: 'Bijvoorbeeld: de eigenaar werkt niet mee.',
    dropConfirm: 'Laat afvallen',
    dropCancel: 'Toch niet',
    proposedBy: 'Voorgesteld door',
    nobody: 'Nog niet bekend',
    planType: 'Plantype',
    planningStatus: 'Planologische status',
    demolishedUnits: 'Te slopen woningen',
    landPosition: 'Grondpositie',
    landOwners: 'Grondeigendom van de percelen',
    address: 'Adres',
    initiator: 'Initiatiefnemer',
    housingPartner: 'Corporatie of investeerder',
    carePartner: 'Zorgorganisatie',
    welfarePartner: 'Welzijnspartner of bewonersgroep',
    careOfficeCheck: 'Zorgkantoor: is de zorg te leveren?',
    corporationCheck: 'Corporatie: is het haalbaar?',
    period: 'Periode',
    expectedYear: 'Verwacht jaar',
    likelihoodPercent: 'Kansrijkheid in %',
    meetingRoom: 'Ontmoetingsruimte',
    lift: 'Lift',
    checklist: {
      rolstoelgeschikt: 'Gebouw en woning rolstoelgeschikt',
      'entree 90 cm': 'Entree minstens 90 cm breed',
      'automatische deuren': 'Deuren kunnen automatisch open',
      'lift rolstoel': 'Lift geschikt voor een rolstoel (of gelijkvloers)',
    },
    remark: 'Opmerking',
    remarkHint: 'Geen namen van particulieren.',
    confidentiality: 'Vertrouwelijkheid: wie mag deze plot zien?',
    confidentialities: {
      gemeente: 'Alleen de gemeente',
      provincie: 'Gemeente en provincie',
      openbaar: 'Iedereen (openbaar)',
    },
    planCode: 'Plancode',
    planCodeHint: 'Code in de planmonitor, zodat woningen niet dubbel tellen.',
    notFilledIn: 'Onbekend',
  },

  groups: {
    more: 'Meer over deze plot',
    partners: 'Partners van de plot',
    externalChecks: 'Toetsen door anderen',
    opinions: 'Oordelen van partijen',
    planning: 'Planning en kansrijkheid',
    building: 'Gebouw',
    care: 'Zorggeschikt: vier punten',
    land: 'Grond en plan',
    bottlenecks: 'Knelpunten',
    agreements: 'Afspraken',
    remark: 'Opmerking en vertrouwelijkheid',
    parcels: 'Percelen',
  },

  opinion: {
    none: 'Geen oordeel',
    value: (partner: string) => `Oordeel van ${partner}`,
    reason: (partner: string) => `Reden van ${partner}`,
    noPartners: 'Er zijn nog geen partijen. Voeg ze toe met de knop Partijen bovenaan.',
  },

  agreement: {
    what: 'Wat is afgesproken?',
    organisation: 'Organisatie',
    due: 'Uiterlijk',
    add: 'Afspraak toevoegen',
    remove: (number: number) => `Afspraak ${number} weghalen`,
    line: (number: number) => `Afspraak ${number}`,
    none: 'Nog geen afspraken.',
  },

  checks: {
    heading: 'Let op',
    doThis: 'Wat te doen:',
    source: (source: string) => `Bron: ${source}`,
  },

  parcels: {
    part: 'deel van het perceel',
    remove: (designation: string) => `${designation} uit de plot halen`,
    noCard: 'De buurt en wat dichtbij ligt zijn bekend zodra het gemeentepakket open is.',
    reuse: (count: number) => `Nieuwe plot op ${count === 1 ? 'dit perceel' : 'deze percelen'}`,
    none: 'Deze plot heeft geen percelen. Selecteer percelen op de kaart en voeg ze toe aan deze plot.',
  },

  totals: {
    homes: 'Woningen',
    net: 'Netto (na sloop)',
    area: 'Oppervlakte',
    density: 'Woningen per ha',
    unknown: 'onbekend',
  },

  actions: {
    zoom: 'Naar de plot op de kaart',
    remove: 'Plot verwijderen',
    close: 'Plot sluiten',
  },
} as const;
