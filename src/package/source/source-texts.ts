import type { FileProblem } from './file-problem';
import type { FoundCrs, OwnersTaken, ParcelOverlaps, RefusalReason, RepairKind, UnknownKind } from './read-report';

/** What is wrong with a file and what to do about it: for the screen and the command line alike. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.name) {
    case 'file-empty':
      return 'Het bestand is leeg.';
    case 'file-too-large':
      return `Het bestand is te groot: ${megabytes(problem.bytes)}, het grootste dat kan is ${megabytes(problem.limit)}. Knip het op, of gebruik de opdrachtregel.`;
    case 'file-format-unknown':
      return 'Dit bestand is niet te lezen. Gebruik GeoJSON, GeoPackage, Shapefile (zip), FlatGeobuf, GML, KML, CSV, Excel (xlsx) of LibreOffice (ods).';
    case 'file-not-data':
      return NOT_DATA[problem.kind];
    case 'file-encrypted':
      return 'Het bestand heeft een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.';
    case 'file-zip-bomb':
      return `Het zip-bestand is uitgepakt veel groter dan het kan zijn (${megabytes(problem.bytes)}). Het is niet geopend.`;
    case 'file-zip-empty':
      return 'In het zip-bestand zit niets.';
    case 'file-truncated':
      return 'Het bestand houdt halverwege op. Download of kopieer het opnieuw.';
    case 'file-unreadable':
      return 'Het bestand is beschadigd of anders opgebouwd dan het hoort. Bewaar het opnieuw in het programma waar het vandaan komt, of haal het opnieuw op.';
    case 'file-shapefile-incomplete':
      return `Van de Shapefile ontbreekt ${problem.missing.join(' en ')}. Kies alle delen tegelijk, of maak er een zip van.`;
    case 'file-too-many-columns':
      return `Het bestand heeft te veel kolommen: ${problem.columns.toLocaleString('nl-NL')} of meer; ${problem.limit.toLocaleString('nl-NL')} is het meeste.`;
    case 'file-object-too-large':
      return 'Eén object in het bestand is te groot om te lezen.';
    case 'file-without-layers':
      return 'In het bestand zitten geen lagen.';
    case 'file-layer-unknown':
      return `Laag ${problem.layer} zit niet in het bestand. Wel: ${problem.layers.join(', ')}.`;
    case 'file-layer-choice':
      return `Het bestand heeft meer lagen. Kies er een: ${problem.layers.join(', ')}.`;
    case 'file-without-rows':
      return 'Het bestand heeft geen rijen.';
    case 'file-without-geometry':
      return 'Geen enkel object in het bestand heeft een plaats op de kaart.';
    case 'file-wrong-geometry':
      return `Deze laag heeft ${problem.needed} nodig, en het bestand heeft ${problem.found.map((kind) => KINDS[kind] ?? kind).join(', ')}.`;
    case 'file-crs-unsupported':
      return `De coördinaten staan in ${problem.crs}. Sla het bestand op in RD (EPSG:28992) of WGS84.`;
    case 'file-crs-unknown':
      return 'De coördinaten zijn geen RD en geen WGS84. Sla het bestand op in RD (EPSG:28992) of WGS84.';
    case 'file-abroad':
      return problem.country === null
        ? 'De coördinaten liggen niet in Nederland.'
        : `De coördinaten liggen in ${problem.country}, niet in Nederland.`;
    case 'file-boundary-unreadable':
      return `Rij ${problem.row} is niet als vlak te lezen, en zonder die rij is het een andere grens. Herstel het bestand.`;
    case 'file-member-too-large':
      return `In het zip-bestand is ${problem.member} te groot om ingepakt te lezen (${megabytes(problem.bytes)}). Pak het uit en geef het uitgepakte bestand op.`;
    case 'file-columns-missing':
      return `De kolom ${problem.fields.join(' en ')} is niet gevonden. Wel: ${listed(problem.columns)}. Wijs aan welke kolom het is.`;
    case 'file-owner-unknown':
      return 'Van wie deze grond is, staat niet in het bestand. Wijs de kolom met de soort eigenaar aan, of kies een soort eigenaar.';
    case 'file-reader-offline':
      return 'Het deel van het programma dat dit soort bestand leest, staat nog niet op dit apparaat. Maak één keer verbinding met internet en voeg het bestand opnieuw toe; daarna kan het ook zonder.';
    case 'file-reader-unavailable':
      return 'Het deel van het programma dat dit bestand leest kon niet worden geladen. Probeer het opnieuw met verbinding.';
  }
}

const NOT_DATA = {
  pdf: 'Dit is een PDF. Vraag het bestand op als Excel-lijst of GIS-bestand.',
  html: 'Dit is een webpagina, geen gegevensbestand. Vaak is dat een foutmelding in plaats van de download: haal het bestand opnieuw op.',
  image: 'Dit is een plaatje. Vraag het bestand op als GIS-bestand.',
  package: 'Dit is een gemeentepakket. Open het als gemeentepakket.',
  'old-excel': 'Dit is een Excel-bestand van voor 2007 (xls). Sla het in Excel op als xlsx of CSV.',
  dwg: 'Dit is een AutoCAD-tekening. Vraag het bestand op als GeoPackage of Shapefile.',
} as const;

const KINDS: Readonly<Record<string, string>> = {
  point: 'punten',
  line: 'lijnen',
  polygon: 'vlakken',
  collection: 'verzamelingen',
};

/** Why rows were not taken in, after a number: `3 zonder vlak`. */
export const REFUSAL_TEXTS: Readonly<Record<RefusalReason, string>> = {
  'no-id': 'zonder identificatie',
  'no-number': 'zonder perceelnummer',
  'no-geometry': 'zonder plaats op de kaart',
  'no-polygon': 'zonder vlak',
  'no-point': 'zonder punt',
  curved: 'met bogen in de omtrek',
  tangled: 'met een omtrek die niet te ontwarren is',
  outside: 'buiten Nederland',
  'id-twice': 'met een identificatie die al voorkomt, op een andere plaats',
  'no-place': 'zonder coördinaten en zonder bruikbaar adres',
  'address-only': 'met alleen een adres, dat nog op te zoeken is',
  'address-unknown': 'met een adres dat niet is gevonden',
  'not-a-location': 'zonder eigen locatie (concernniveau)',
  'no-code': 'zonder bekende code of soort',
  water: 'met water in plaats van land',
  unreadable: 'met onleesbare coördinaten',
};

/** What was put right, after a number. */
export const REPAIR_TEXTS: Readonly<Record<RepairKind, string>> = {
  'ring-closed': 'omtrek gesloten',
  'ring-without-area': 'gat zonder oppervlakte weggelaten',
  'part-empty': 'deel zonder oppervlakte weggelaten',
  'height-dropped': 'hoogte weggelaten',
  'self-crossing': 'omtrek die zichzelf kruiste ontward',
  'collection-opened': 'vlakken uit een verzameling gehaald',
  'number-unknown': 'aantal dat geen heel getal is, leeg gelaten',
  'kind-unknown': 'onbekende soort, overgenomen als overig',
};

/** The coordinate system of a layer in one sentence, with how that is known. */
export function crsText({ crs, known, contradicts, swapped }: FoundCrs): string {
  const name = crs === 'EPSG:28992' ? 'RD (EPSG:28992)' : 'WGS84';
  const how =
    contradicts !== null
      ? `gezien aan de waarden; het bestand zegt ten onrechte ${contradicts}`
      : { declared: 'volgens het bestand', values: 'gezien aan de waarden', format: 'zoals altijd bij dit formaat' }[
          known
        ];
  return `Coördinaten in ${name}, ${how}${swapped ? '; de assen stonden verwisseld en zijn omgedraaid' : ''}.`;
}

/** Parcels that lie over each other, in one sentence. */
export const overlapsText = ({ count }: ParcelOverlaps): string =>
  `${count.toLocaleString('nl-NL')} ${count === 1 ? 'paar percelen ligt' : 'paren percelen liggen'} over elkaar (meer dan 1 m² en 1 % van het kleinste). Er is niets aan veranderd.`;

/** Kinds that are not ours, in one sentence: `Onbekende soorten: toverhuis (1 keer), kasteel (2 keer).` */
export const unknownKindsText = (kinds: readonly UnknownKind[]): string =>
  `Onbekende soorten: ${listed(kinds.map(({ kind, rows }) => `${kind} (${rows.toLocaleString('nl-NL')} keer)`))}.`;

/** Whose land is and how that is known, in one sentence. */
export const ownersText = ({ from, categories }: OwnersTaken): string =>
  `Soort eigenaar ${{ column: 'volgens de kolom', name: 'volgens de bestandsnaam', choice: 'volgens uw keuze' }[from]}: ${categories
    .map(({ category, features }) => `${category} (${objects(features)})`)
    .join(', ')}.`;

/** That rows lie far from the municipality, in one sentence. */
export const farAwayText = (rows: number): string =>
  `${objects(rows)} ${rows === 1 ? 'ligt' : 'liggen'} meer dan 2 km buiten de gemeente. Klopt dat?`;

const objects = (value: number): string => `${value.toLocaleString('nl-NL')} ${value === 1 ? 'object' : 'objecten'}`;

/** The first of many. */
const listed = (names: readonly string[]): string =>
  names.length > 12 ? `${names.slice(0, 12).join(', ')} en nog ${names.length - 12}` : names.join(', ');

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('nl-NL')} MB`;
