import type {
  BasemapSize,
  BuildStep,
  LayerRole,
  ServiceLayer,
  UnplacedRow,
} from '../../services/preparation/preparation';
import { formatBytes, formatDate, formatNumber, formatShare } from '../kit/format';

const count = (value: number, one: string, more: string): string =>
  `${formatNumber(value)} ${value === 1 ? one : more}`;
/** What is counted of a layer. */
const things = (layer: ServiceLayer, value: number): string =>
  layer === 'basemap' ? count(value, 'kaarttegel', 'kaarttegels') : count(value, 'object', 'objecten');
/** Two digits: more would make an estimate look like a measurement. */
const rounded = (bytes: number): number => Number(bytes.toPrecision(2));
const rows = (value: number): string => count(value, 'rij', 'rijen');

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
  kept: 'Wat u hier doet wordt vanzelf bewaard. U kunt dit scherm sluiten en later verdergaan.',
  states: { todo: 'nog te doen', busy: 'bezig', attention: 'let op', done: 'klaar', optional: 'mag u overslaan' },
  again: {
    button: 'Opnieuw beginnen',
    title: 'Opnieuw beginnen?',
    text: 'De gemeente, wat is opgehaald en de bestanden gaan weg uit dit scherm. Gemeentepakketten die al zijn gemaakt, blijven.',
    yes: 'Ja, opnieuw beginnen',
    no: 'Nee, terug',
  },

  place: {
    title: 'Gemeente',
    none: 'Nog niet gekozen',
    byHandLine: (name: string) => `${name}, eigen bestanden`,
    search: 'Naam van de gemeente',
    searchHint: 'Typ minstens twee letters en kies uit de lijst. Hiervoor is internet nodig.',
    results: 'Gevonden gemeenten',
    found: (value: number) =>
      value === 0 ? 'Geen gemeente gevonden' : count(value, 'gemeente gevonden', 'gemeenten gevonden'),
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

  fetch: {
    title: 'Gegevens ophalen',
    intro: 'Deze gegevens zijn openbaar en gratis. Ophalen kan per laag; u kunt intussen met andere stappen verder.',
    all: 'Alles ophalen',
    none: 'Nog niets opgehaald',
    notNeeded: 'Niet nodig met eigen bestanden',
    ready: (value: number, of: number) => `${value} van ${of} lagen opgehaald`,
    busy: (layer: string, share: string) => `${layer}: ${share}`,
    failed: (value: number) => count(value, 'laag is niet opgehaald', 'lagen zijn niet opgehaald'),
    choosePlace: 'Kies eerst uw gemeente. Daarna kunt u hier gegevens ophalen.',
    byHand: 'U gebruikt eigen bestanden. Wilt u toch gegevens ophalen, kies dan uw gemeente bij stap 1.',
    layers: {
      parcels: {
        name: 'Percelen',
        about: 'Grenzen, nummers en grootte van alle percelen (Kadaster). Nodig voor elk pakket; dit duurt het langst.',
      },
      areas: { name: 'Wijken en buurten', about: 'Grenzen, inwoners en het aandeel 65-plussers (CBS).' },
      amenities: {
        name: 'Voorzieningen en zorglocaties',
        about: 'Winkels, huisartsen, haltes en zorginstellingen (OpenStreetMap).',
      },
      careBuildings: {
        name: 'Zorggebouwen als aanwijzing',
        about: 'Gebouwen met een zorgfunctie (BAG). Handig als u geen eigen lijst van zorglocaties hebt.',
      },
      basemap: {
        name: 'Basiskaart',
        about:
          'Wegen, water en gebouwen onder de percelen, ook zonder internet te zien (BRT Achtergrondkaart, Kadaster).',
      },
    } satisfies Record<ServiceLayer, { name: string; about: string }>,
    state: {
      off: 'Niet opgehaald',
      fetching: 'Wordt opgehaald',
      paused: 'Gepauzeerd',
      ready: 'Opgehaald',
      failed: 'Niet gelukt',
    },
    start: 'Ophalen',
    again: 'Opnieuw ophalen',
    pause: 'Pauze',
    resume: 'Verder',
    cancel: 'Annuleren',
    retry: 'Opnieuw proberen',
    /** The name of a button in a row: `Ophalen: Percelen`. */
    named: (button: string, layer: string) => `${button}: ${layer}`,
    progress: (layer: string) => `Voortgang van ${layer}`,
    waiting: 'Er wordt verbinding gemaakt…',
    counted: (layer: ServiceLayer, features: number, bytes: number) =>
      `${things(layer, features)}, ${bytes === 0 ? 'nog niets binnen' : formatBytes(bytes)}`,
    pausedAt: (share: number) => `Gepauzeerd op ${formatShare(share)}. Wat is opgehaald, blijft bewaard.`,
    keptShare: (share: number) => `${formatShare(share)} is al opgehaald en blijft bewaard.`,
    without: 'Het pakket kan ook zonder deze laag worden gemaakt. U kunt haar later toevoegen.',
    withoutParcels:
      'Zonder percelen kan er geen pakket zijn. U kunt ook een eigen bestand met percelen gebruiken (stap 3).',
    result: (layer: ServiceLayer, features: number) => `${things(layer, features)} opgehaald`,
    basemap: {
      take: 'Basiskaart meenemen',
      measuring: 'Hoe groot de basiskaart wordt, wordt uitgezocht…',
      measured: ({ tiles, bytes, sampled }: Extract<BasemapSize, { state: 'measured' }>) =>
        sampled === tiles
          ? `Het pakket wordt er ${formatBytes(bytes)} groter van (${things('basemap', tiles)}).`
          : `Het pakket wordt er ongeveer ${formatBytes(rounded(bytes))} groter van: een schatting uit ${formatNumber(sampled)} van de ${things('basemap', tiles)}.`,
      unmeasured: 'Hoe groot de basiskaart wordt, is niet bekend.',
      measureAgain: 'Opnieuw uitzoeken',
    },
    source: (source: string, day: string) => `Bron: ${source}, peildatum ${formatDate(day)}`,
    notes: {
      'older-year': (newest: number, used: number) =>
        `De cijfers van ${newest} zijn er nog niet. De cijfers van ${used} zijn gebruikt.`,
      'by-older-service':
        'Opgehaald bij een oudere dienst, omdat de nieuwe niet antwoordde. De gegevens zijn dezelfde.',
      outside: (value: number) =>
        `${count(value, 'object ligt', 'objecten liggen')} buiten de gemeente en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
      duplicates: (value: number) =>
        `${count(value, 'object kwam', 'objecten kwamen')} dubbel binnen en ${value === 1 ? 'telt' : 'tellen'} één keer mee.`,
      'without-geometry': (value: number) =>
        `${count(value, 'object heeft', 'objecten hebben')} geen plaats op de kaart en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
      refused: (value: number) =>
        `${count(value, 'object was', 'objecten waren')} niet bruikbaar en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
      packed: (bytes: number) => `Neemt ${formatBytes(bytes)} in het pakket.`,
      'without-style':
        'Hoe de kaart hoort te worden getekend, kwam niet mee. Ze wordt eenvoudig getekend, zonder namen.',
      'style-layers-dropped': (value: number) =>
        `${count(value, 'onderdeel van de tekening was', 'onderdelen van de tekening waren')} niet bruikbaar en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
      proxy: 'Een aanwijzing, geen lijst van zorglocaties: in deze gebouwen is een zorgfunctie vergund.',
    },
    left: {
      unknown: 'resterende tijd nog onbekend',
      moments: 'nog minder dan een minuut',
      minutes: (value: number) => `nog ongeveer ${count(value, 'minuut', 'minuten')}`,
      hours: (value: string) => `nog ongeveer ${value} uur`,
    },
  },

  files: {
    title: 'Eigen bestanden',
    intro:
      'Bijvoorbeeld een lijst van zorglocaties, gemeentelijke grond, bezit van corporaties of zoekgebieden. Niets verlaat dit apparaat, behalve adressen die u laat opzoeken.',
    none: 'Geen bestanden toegevoegd',
    some: (value: number) => count(value, 'bestand', 'bestanden'),
    attention: (value: number) => count(value, 'punt vraagt aandacht', 'punten vragen aandacht'),
    drop: 'Sleep bestanden hierheen',
    or: 'of',
    pick: 'Bestanden kiezen',
    what: 'Wat kunt u hier neerzetten?',
    formats:
      'Excel-lijst (xlsx) of CSV met adressen of coördinaten, GeoPackage, GeoJSON, Shapefile (alle delen samen of als zip), FlatGeobuf, GML (ook van de kadastrale kaart) en KML. Meer bestanden tegelijk mag.',
    opening: 'Bestand wordt bekeken…',
    remove: (name: string) => `${name} weghalen`,
    removeShort: 'Weghalen',
    layers: (value: number) => count(value, 'laag', 'lagen'),
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
      extra: 'Te zien op de kaart en in de perceelkaart; telt nergens in mee.',
    } satisfies Record<LayerRole, string>,
    columns: 'Kolommen',
    allRecognised: 'alle nodige kolommen zijn herkend',
    someMissing: (value: number) => count(value, 'nodige kolom is niet herkend', 'nodige kolommen zijn niet herkend'),
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
    read: (value: number) => `${rows(value)} overgenomen`,
    notRead: 'Nog niet gelezen',
    unplaced: (value: number) => `${rows(value)} ${value === 1 ? 'is' : 'zijn'} niet op de kaart gevonden`,
    unplacedHint: 'Verbeter het adres en zoek opnieuw. Rijen die u laat staan, gaan niet mee in het pakket.',
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
      problem: 'Het adres kon niet worden opgezocht: kijk of u internet hebt.',
    } satisfies Record<Extract<UnplacedRow['why'], 'no-address' | 'unknown'> | 'problem', string>,
  },

  check: {
    title: 'Controle',
    intro: 'Wat is er uit elk bestand overgenomen? Er valt niets ongemerkt weg.',
    none: 'Nog niets te controleren',
    nothing: 'Haal bij stap 2 gegevens op, of voeg bij stap 3 bestanden toe. Daarna staat hier wat er is overgenomen.',
    good: 'Alles is overgenomen',
    refused: (value: number) => `${rows(value)} niet overgenomen`,
    apart: (value: number) => count(value, 'laag ligt buiten de gemeente', 'lagen liggen buiten de gemeente'),
    table: (layer: string) => `Wat er met ${layer} is gebeurd`,
    columns: {
      read: 'Gelezen',
      written: 'Overgenomen',
      repaired: 'Hersteld',
      duplicates: 'Dubbel',
      refused: 'Niet overgenomen',
    },
    reasons: 'Niet overgenomen',
    repairs: 'Hersteld',
    list: 'Lijst van niet overgenomen rijen',
    listFor: (layer: string) => `Lijst van niet overgenomen rijen: ${layer}`,
    listHint: 'Een CSV-bestand met bij elke rij de reden; te openen in Excel.',
    fetched: 'Opgehaald',
    map: 'Ligt dit in uw gemeente?',
    mapLabel: (layers: number) => `Tekening van de gemeentegrens met de ligging van ${count(layers, 'laag', 'lagen')}`,
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
    tiles: (value: number, source: string) => `${things('basemap', value)} van ${source}`,
    withCare: 'met de zorglocaties',
    withAmenities: (source: string) => `bij de voorzieningen van ${source}`,
    proxy: 'gebouwen als aanwijzing',
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
      `${formatBytes(bytes)}, gemaakt in ${count(Math.max(1, Math.round(seconds)), 'seconde', 'seconden')}. Het staat nu op dit apparaat.`,
    layer: 'Laag',
    features: 'Aantal',
    inPackage: 'In het pakket',
    notIn: (layers: string) =>
      `Niet in het pakket: ${layers}. U kunt dit later toevoegen door het pakket bij te werken.`,
    changes: ({ added, removed, changed }: { added: number; removed: number; changed: number }) =>
      added + removed + changed === 0
        ? 'Vergeleken met het vorige pakket is er niets veranderd.'
        : `Vergeleken met het vorige pakket: ${formatNumber(added)} nieuwe percelen, ${formatNumber(removed)} verdwenen en ${formatNumber(changed)} veranderd.`,
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
