import type { BuildStep } from '../../services/preparation/preparation';
import { formatBytes, formatNumber } from '../kit/format';
import { counted } from './counted';
import { fetchTexts } from './prepare-fetch';
import { filesTexts } from './prepare-files';

const rows = (value: number): string => counted(value, 'rij', 'rijen');

/** Texts of the screen "Gemeente voorbereiden". */
export const prepareTexts = {
  title: 'Gemeente voorbereiden',
  lead: 'Maak in vijf stappen een gemeentepakket: één bestand waarmee u de sessie begint, ook zonder internet.',
  updating: (name: string) =>
    `U werkt het pakket van ${name} bij. Wat u niet opnieuw ophaalt of toevoegt, blijft zoals het in dat pakket staat.`,
  back: 'Naar het startscherm',
  handOut: 'Uitleg in tien minuten',
  handOutHint: '(opent in een nieuw tabblad)',
  steps: 'Stappen',
  stepOf: (number: number) => `Stap ${number} van 5`,
  next: (step: string) => `Verder: ${step}`,
  goTo: (step: string) => `Naar stap ${step}`,
  kept: 'Wat u hier doet wordt vanzelf op dit apparaat bewaard, ook uw bestanden. U kunt dit scherm sluiten en later verdergaan.',
  notKept: (detail: string) =>
    `Dit apparaat bewaart nu niets meer (${detail}). Laat dit tabblad open, en download het pakket als het is gemaakt.`,
  states: { todo: 'nog te doen', busy: 'bezig', attention: 'let op', done: 'klaar', optional: 'mag u overslaan' },
  again: {
    button: 'Opnieuw beginnen',
    title: 'Opnieuw beginnen?',
    text: 'De gemeente, wat is opgehaald en de bestanden met wat u daarin verbeterde gaan weg van dit apparaat. Gemeentepakketten die al zijn gemaakt, blijven.',
    yes: 'Ja, opnieuw beginnen',
    no: 'Nee, terug',
  },
  elsewhere: {
    before: 'Het voorbereiden is open in een ander tabblad.',
    taken: 'Het voorbereiden gaat verder in een ander tabblad.',
    hint: 'Gaat u hier verder, dan stopt het daar. Wat is opgehaald en toegevoegd blijft bewaard.',
    goOnHere: 'Hier verder gaan',
  },

  place: {
    title: 'Gemeente',
    none: 'Nog niet gekozen',
    byHandLine: (name: string) => `${name}, eigen bestanden`,
    search: 'Naam van de gemeente',
    searchHint: 'Typ minstens twee letters en kies uit de lijst. Hiervoor is internet nodig.',
    results: 'Gevonden gemeenten',
    found: (value: number) =>
      value === 0 ? 'Geen gemeente gevonden' : counted(value, 'gemeente gevonden', 'gemeenten gevonden'),
    nothing: (typed: string) => `Geen gemeente gevonden bij “${typed}”. Kijk de schrijfwijze na.`,
    asking: 'Er wordt gezocht…',
    slow: 'De dienst met gemeenten antwoordt nog niet. Wacht even, kijk of u internet hebt, of kies “Ik heb alle bestanden zelf”.',
    looking: 'De gemeentegrens wordt opgehaald…',
    chosen: (name: string) => `Gekozen: ${name}`,
    code: 'Gemeentecode',
    year: 'Grens van het jaar',
    source: 'Bron van de grens',
    noCode: 'niet ingevuld',
    outlineOf: (name: string) => `Vorm van de gemeente ${name}`,
    right: 'Ziet u een andere gemeente dan u bedoelt? Typ de naam dan opnieuw.',
    byHandChosen: 'U gebruikt alleen eigen bestanden. Een gemeentegrens om mee te vergelijken is er dan niet.',
    byHand: 'Ik heb alle bestanden zelf',
    byHandHint: 'Zonder internet, of voor een gebied dat geen gemeente is.',
    name: 'Naam op het pakket',
    nameMissing: 'Vul een naam in.',
    codeLabel: 'Gemeentecode (mag leeg blijven)',
    codeHint: 'GM met vier cijfers, bijvoorbeeld GM0193.',
    codeWrong: 'Een gemeentecode is GM met vier cijfers. Laat het veld leeg als u hem niet weet.',
    use: 'Deze naam gebruiken',
    here: 'Een pakket op dit apparaat bijwerken',
    hereHint: 'Bijvoorbeeld voor nieuwere percelen. Het oude pakket blijft staan.',
    update: (label: string) => `${label} bijwerken`,
  },

  fetch: fetchTexts,

  files: filesTexts,

  check: {
    title: 'Controle',
    intro: 'Wat is er uit elk bestand overgenomen? Er valt niets ongemerkt weg.',
    none: 'Nog niets te controleren',
    nothing: 'Haal bij stap 2 gegevens op, of voeg bij stap 3 bestanden toe. Daarna staat hier wat er is overgenomen.',
    good: 'Alles is overgenomen',
    goodFetched: 'Wat is opgehaald, is overgenomen',
    busy: 'Nog niet alles is binnen',
    notTaken: (value: number) => `${counted(value, 'laag of bestand', 'lagen of bestanden')} niet overgenomen`,
    notTakenTitle: 'Hiervan gaat niets mee',
    unused: 'U koos “Niet gebruiken”.',
    refused: (value: number) => `${rows(value)} niet overgenomen`,
    apart: (value: number) => counted(value, 'laag ligt buiten de gemeente', 'lagen liggen buiten de gemeente'),
    table: (layer: string) => `Wat er met ${layer} is gebeurd`,
    columns: {
      read: 'Gelezen',
      taken: 'Overgenomen',
      unplaced: 'Zonder plaats',
      repaired: 'Hersteld',
      duplicates: 'Dubbel',
      refused: 'Niet overgenomen',
    },
    unplacedHint: 'Rijen zonder plaats gaan alleen mee als u bij stap 3 het adres verbetert of de plaats aanwijst.',
    reasons: 'Niet overgenomen',
    repairs: 'Hersteld',
    list: 'Lijst van niet overgenomen rijen',
    listFor: (layer: string) => `Lijst van niet overgenomen rijen: ${layer}`,
    listHint: 'Een CSV-bestand met bij elke rij de reden; te openen in Excel.',
    overlaps: 'Lijst van percelen over elkaar',
    overlapsFor: (layer: string) => `Lijst van percelen over elkaar: ${layer}`,
    fetched: 'Opgehaald',
    map: 'Ligt dit in uw gemeente?',
    mapLabel: (layers: number) =>
      `Tekening van de gemeentegrens met de ligging van ${counted(layers, 'laag', 'lagen')}`,
    outline: 'Gemeentegrens',
    noOutline:
      'U gebruikt eigen bestanden: er is geen gemeentegrens om mee te vergelijken. Kijk of de lagen bij elkaar liggen.',
    fit: {
      inside: 'ligt in de gemeente',
      partly: 'ligt deels buiten de gemeente',
      apart: 'ligt buiten de gemeente',
      unknown: 'ligging niet te vergelijken',
    },
    apartTitle: 'Niet in uw gemeente',
    apartText: (layers: string) =>
      `${layers}: dit ligt niet in de gemeente die u koos. Kijk of het goede bestand is gekozen, en of de gemeente bij stap 1 klopt.`,
  },

  build: {
    title: 'Maken',
    intro: 'Het pakket wordt op dit apparaat bewaard. U kunt het ook downloaden en op een andere laptop openen.',
    ready: 'Kan worden gemaakt',
    notYet: 'Kan nog niet: percelen ontbreken',
    noPlace: 'Kan nog niet: kies een gemeente',
    goesIn: 'Dit gaat mee',
    nothingYet: 'Nog niets. Haal gegevens op of voeg bestanden toe.',
    missing: 'Dit ontbreekt',
    part: {
      parcels: 'Percelen',
      care: 'Zorglocaties',
      amenities: 'Voorzieningen',
      areas: 'Wijken en buurten',
      owners: 'Grondeigendom',
      basemap: 'Basiskaart',
    },
    fromFile: (file: string, value: number | null) =>
      value === null ? `uit ${file}` : `${formatNumber(value)} uit ${file}`,
    fromService: (value: number, source: string) => `${formatNumber(value)} van ${source}`,
    tiles: (value: number, source: string) => `${counted(value, 'kaarttegel', 'kaarttegels')} van ${source}`,
    withCare: 'met de zorglocaties',
    withAmenities: (source: string) => `bij de voorzieningen van ${source}`,
    proxy: 'gebouwen als aanwijzing',
    rdnaptrans: {
      grid: 'Omgerekend met het correctierooster van het Kadaster (1 cm).',
      parameters: 'Omgerekend zonder correctierooster (tot 0,25 m).',
    },
    stays: 'Dit blijft',
    keeps: 'blijft zoals in het pakket dat u bijwerkt',
    why: {
      'not-fetched': 'niet opgehaald en geen eigen bestand',
      'not-given': 'geen eigen bestand toegevoegd',
      busy: 'wordt nog opgehaald of gelezen',
      paused: 'het ophalen staat op pauze',
      failed: 'het ophalen is niet gelukt',
      refused: 'uw bestand kon niet worden gelezen',
      columns: 'in uw bestand is een nodige kolom niet herkend (stap 3)',
    },
    parcelsTwice: (sources: string) =>
      `Percelen komen van meer plaatsen: ${sources}. Zet er bij stap 3 één op “Niet gebruiken”, of annuleer het ophalen.`,
    make: 'Maken',
    makeAgain: 'Opnieuw maken',
    cancel: 'Annuleren',
    busy: 'Het pakket wordt gemaakt',
    progress: 'Voortgang van het maken',
    step: (number: number, of: number, text: string) => `Onderdeel ${number} van ${of}: ${text}`,
    goesOn: 'U kunt intussen in een ander tabblad verder werken. Laat dit tabblad open.',
    steps: {
      reading: 'gegevens lezen',
      parcels: 'percelen bewaren',
      'parcel-tiles': 'percelen tekenen voor de kaart',
      basemap: 'basiskaart meenemen',
      joining: 'grondeigendom bij percelen zoeken',
      zip: 'inpakken',
      keeping: 'op dit apparaat bewaren',
    } satisfies Record<BuildStep, string>,
    built: 'Het gemeentepakket is klaar',
    builtLine: (bytes: number) => `Klaar, ${formatBytes(bytes)}`,
    facts: (bytes: number, seconds: number) =>
      `${formatBytes(bytes)}, gemaakt in ${counted(Math.max(1, Math.round(seconds)), 'seconde', 'seconden')}. Het staat nu op dit apparaat.`,
    layer: 'Laag',
    features: 'Aantal',
    inPackage: 'In het pakket',
    notIn: (layers: string) =>
      `Niet in het pakket: ${layers}. U kunt dit later toevoegen door het pakket bij te werken.`,
    changes: ({
      added,
      removed,
      changed,
      owners = 0,
    }: {
      added: number;
      removed: number;
      changed: number;
      owners?: number;
    }) =>
      added + removed + changed + owners === 0
        ? 'Vergeleken met het vorige pakket is er niets veranderd.'
        : `Vergeleken met het vorige pakket: ${formatNumber(added)} nieuwe percelen, ${formatNumber(removed)} verdwenen en ${formatNumber(changed)} veranderd${owners === 0 ? '' : `; van ${counted(owners, 'perceel is', 'percelen is')} de soort eigenaar veranderd`}.`,
    download: 'Downloaden',
    begin: 'Sessie beginnen met deze gemeente',
    sessions: {
      title: 'Of verder in een sessie die u al hebt',
      hint: 'De sessie krijgt dit pakket; alle plots blijven. Percelen die veranderd zijn, wijst het programma daar aan. Ongedaan maken kan met “Ongedaan maken”.',
      openIn: (name: string) => `Openen in “${name}”`,
    },
    failed: 'Het pakket is niet gemaakt',
    failedLine: 'Niet gelukt',
  },
  happened: {
    fetched: (layer: string, value: number) => `${layer} opgehaald: ${formatNumber(value)}.`,
    fetchFailed: (layer: string) => `${layer} ophalen is niet gelukt.`,
    fileOpen: (name: string) => `${name} is bekeken.`,
    fileRefused: (name: string) => `${name} kan niet worden gelezen.`,
    built: 'Het gemeentepakket is klaar.',
    buildFailed: 'Het gemeentepakket is niet gemaakt.',
  },
};
