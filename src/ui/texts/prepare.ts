import type { BuildStep, LayerRole, UnplacedRow } from '../../services/preparation/preparation';
import { formatBytes, formatNumber } from '../kit/format';
import { counted } from './counted';
import { fetchTexts } from './prepare-fetch';

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

  files: {
    title: 'Eigen bestanden',
    intro:
      'Bijvoorbeeld een lijst van zorglocaties, gemeentelijke grond, bezit van corporaties of zoekgebieden. Niets verlaat dit apparaat, behalve adressen die u laat opzoeken.',
    none: 'Geen bestanden toegevoegd',
    some: (value: number) => counted(value, 'bestand', 'bestanden'),
    attention: (value: number) => counted(value, 'punt vraagt aandacht', 'punten vragen aandacht'),
    drop: 'Sleep bestanden hierheen',
    or: 'of',
    pick: 'Bestanden kiezen',
    what: 'Wat kunt u hier neerzetten?',
    formats:
      'Excel-lijst (xlsx) of CSV met adressen of coördinaten, GeoPackage, GeoJSON, Shapefile (alle delen samen of als zip), FlatGeobuf, GML (ook van de kadastrale kaart) en KML. Meer bestanden tegelijk mag.',
    opening: 'Bestand wordt bekeken…',
    remove: (name: string) => `${name} weghalen`,
    removeShort: 'Weghalen',
    layers: (value: number) => counted(value, 'laag', 'lagen'),
    layerIn: (layer: string, file: string) => `${layer} in ${file}`,
    rowCount: (value: number | null) => (value === null ? 'aantal rijen nog onbekend' : rows(value)),
    kinds: { point: 'punten', line: 'lijnen', polygon: 'vlakken', collection: 'verzamelingen' },
    noKinds: 'als tabel',
    role: 'Wat is dit?',
    roles: {
      parcels: 'Percelen',
      care: 'Zorglocaties',
      amenities: 'Voorzieningen',
      areas: 'Wijken en buurten',
      owners: 'Grondeigendom',
      extra: 'Kaartlaag om te bekijken',
    } satisfies Record<LayerRole, string>,
    unused: 'Niet gebruiken',
    roleHints: {
      parcels: 'Komt in de plaats van percelen die u ophaalt.',
      care: 'Een adres is genoeg: de plaats wordt opgezocht.',
      amenities: 'Een adres is genoeg: de plaats wordt opgezocht.',
      areas: 'Komt in de plaats van wijken en buurten die u ophaalt.',
      owners: 'Elk perceel krijgt de soort eigenaar van het vlak waarin het ligt. Namen van personen gaan niet mee.',
      extra: 'Te zien op de kaart en in de perceelkaart; telt nergens in mee. Een adres is genoeg.',
    } satisfies Record<LayerRole, string>,
    columns: 'Kolommen',
    allRecognised: 'alle nodige kolommen zijn herkend',
    someMissing: (value: number) => counted(value, 'nodige kolom is niet herkend', 'nodige kolommen zijn niet herkend'),
    field: 'Gegeven',
    column: 'Kolom in uw bestand',
    examples: 'Voorbeelden',
    required: 'nodig',
    noColumn: 'Geen kolom',
    columnFor: (field: string) => `Kolom voor ${field}`,
    layerTitle: 'Naam op de kaart',
    colourBy: 'Kleur op de kaart volgens kolom',
    oneColour: 'Alles één kleur',
    reading: (value: number) => `Wordt gelezen: ${rows(value)}`,
    readingLabel: 'Lezen',
    read: (taken: number, { read, duplicates }: { read: number; duplicates: number }) =>
      taken + duplicates >= read
        ? `${rows(taken)} overgenomen${duplicates > 0 ? `, ${formatNumber(duplicates)} dubbel` : ''}`
        : `${formatNumber(taken)} van ${rows(read)} overgenomen; ${formatNumber(read - taken)} niet, zie Controle`,
    cannotBeUsed: 'Niet te gebruiken',
    cannotBe: (role: string) => `Niet te gebruiken als ${role.toLowerCase()}`,
    notKept:
      'Voor dit bestand is geen ruimte op dit apparaat. Het doet nu gewoon mee; sluit u dit tabblad, dan voegt u het later opnieuw toe.',
    notRead: 'Nog niet gelezen',
    unplaced: (value: number) => `${rows(value)} ${value === 1 ? 'is' : 'zijn'} niet op de kaart gevonden`,
    unplacedHint:
      'Verbeter het adres en zoek opnieuw, of wijs de plaats aan op de kaart. Rijen die u laat staan, gaan niet mee in het pakket.',
    rowNumber: (position: number) => `rij ${formatNumber(position)}`,
    unnamed: 'zonder naam',
    address: (row: string) => `Adres van ${row}`,
    addressShort: 'Straat en nummer met plaats, of postcode met nummer',
    searchAgain: 'Zoek opnieuw',
    searchAgainFor: (row: string) => `Zoek opnieuw: ${row}`,
    searching: 'Wordt opgezocht…',
    moreRows: (value: number) => `Nog ${rows(value)} tonen`,
    why: {
      'no-address': 'In deze rij staat geen bruikbaar adres.',
      unknown: 'Dit adres is niet bekend.',
      'outside-netherlands': 'De plaats die u aanwees, ligt niet in Nederland.',
      problem: 'Het adres kon niet worden opgezocht: kijk of u internet hebt.',
    } satisfies Record<
      Extract<UnplacedRow['why'], 'no-address' | 'unknown' | 'outside-netherlands'> | 'problem',
      string
    >,
  },

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
