import type { BidProblem } from '../../domain/merge/bid';
import type { ExportProblem } from '../../io/worker/protocol';
import type { MapProblem } from '../../map/map-view-options';
import type { PrintProblem } from '../../map/print/print-problem';
import type { ClippingProblem } from '../../package/clipping-problem';
import type { PackageNote, PackageProblem } from '../../package/package-problem';
import type { RepairNote } from '../../session/file/repair-log';
import type { SessionFileProblem } from '../../session/file/session-file-problem';
import type { StorageProblem } from '../../session/storage-problem';

/** Everything from outside that can go wrong, by name. */
export type NamedProblem =
  | StorageProblem
  | SessionFileProblem
  | PackageProblem
  | ClippingProblem
  | BidProblem
  | ExportProblem
  /** The browser puts nothing on the clipboard: not allowed, or not able. */
  | { readonly name: 'clipboard-refused' }
  /** The file that the user pointed at cannot be written. */
  | { readonly name: 'file-not-written'; readonly file: string }
  | PrintProblem
  /** There is no land to draw: no package, and no plots. */
  | { readonly name: 'map-picture-empty' }
  /** Plots that went into a file parcel by parcel, as people call them. */
  | { readonly name: 'plots-not-joined'; readonly plots: readonly string[] };

/** One entry per name; a name without an entry does not compile. */
type Sentences<Problem extends { readonly name: string }> = {
  readonly [Name in Problem['name']]: (problem: Extract<Problem, { readonly name: Name }>) => string;
};

const SENTENCES: Sentences<NamedProblem> = {
  // this device
  'storage-unavailable': () =>
    'Deze browser laat ons niets bewaren: uw werk blijft alleen staan zolang dit venster open is, dus download het sessiebestand voordat u sluit.',
  'storage-full': () =>
    'De opslagruimte van de browser is vol: download nu het sessiebestand en verwijder daarna oude sessies op het startscherm.',
  'storage-newer-version': () =>
    'De gegevens op dit apparaat horen bij een nieuwere versie van dit programma: sluit de andere tabbladen en laad deze pagina opnieuw.',
  'storage-write-failed': () =>
    'Opslaan is niet gelukt en wordt steeds opnieuw geprobeerd: download voor de zekerheid nu het sessiebestand.',
  'session-not-found': () =>
    'Deze sessie staat niet meer op dit apparaat: open het sessiebestand als u dat hebt gedownload.',
  'session-exists': () => 'Deze sessie staat al op dit apparaat: open haar vanaf het startscherm.',
  'session-taken-over': () =>
    'Deze sessie wordt nu in een ander tabblad bewerkt, en wat hier het laatst is gedaan staat daar niet bij: download het sessiebestand als u dat wilt houden.',
  'session-open-elsewhere': () => 'Deze sessie is open in een ander tabblad: sluit haar daar en probeer het opnieuw.',
  'point-not-found': () => 'Dit herstelpunt staat niet meer op dit apparaat: kies een ander herstelpunt.',
  'log-not-whole': () =>
    'Er kan niet worden teruggegaan tot deze stap: kies een latere stap, of zet de sessie terug met een herstelpunt.',
  'session-damaged': () =>
    'Deze sessie is beschadigd opgeslagen en kan niet worden geopend: open een herstelpunt of het laatste sessiebestand dat u hebt gedownload.',

  // session file
  'file-too-large': ({ bytes, maxBytes }) =>
    `Dit bestand is ${megabytes(bytes)} en een sessiebestand is hoogstens ${megabytes(maxBytes)}: kijk of u het goede bestand hebt gekozen.`,
  'file-unreadable': () =>
    'Het bestand kan niet worden gelezen: kijk of het nog op dezelfde plek staat en kies het opnieuw.',
  'file-not-json': () =>
    'Dit is geen sessiebestand, of het is onderweg afgebroken: kies een bestand dat met "Sessiebestand" is gedownload.',
  'file-not-a-session': () =>
    'Dit bestand is geen sessie van Van bod naar plot: kies een bestand dat met "Sessiebestand" is gedownload.',
  'file-newer-version': ({ version, supported }) =>
    `Dit sessiebestand is van een nieuwere versie (${version}) dan dit programma kan lezen (${supported}): laad deze pagina opnieuw om het programma bij te werken.`,
  'file-too-many-plots': ({ plots, maxPlots }) =>
    `In dit sessiebestand staan ${plots.toLocaleString('nl-NL')} plots en er passen er hoogstens ${maxPlots.toLocaleString('nl-NL')} in een sessie: vraag de afzender om het opnieuw te sturen.`,
  'file-damaged': ({ part }) =>
    `Dit sessiebestand is beschadigd (${PARTS[part]} ontbreekt): vraag de afzender om het opnieuw te sturen.`,

  // outlines
  'clipping-failed': () =>
    'De getekende lijn loopt te vaak over zichzelf heen om er een vorm uit te maken: teken het deel opnieuw met één lijn.',
  'plots-not-joined': ({ plots }) =>
    `Het bestand is gemaakt, maar de percelen van ${plots.join(', ')} konden niet tot één vlak worden samengevoegd: kijk die grenzen na voordat u het bestand doorgeeft.`,

  // exporteren
  'export-failed': () =>
    'Het bestand kon niet worden gemaakt; uw sessie is onveranderd. Sluit andere programma’s en tabbladen en probeer het opnieuw, of kies een andere soort bestand.',
  'export-not-loaded': () =>
    'Wat dit bestand maakt, kon niet worden opgehaald: controleer de verbinding met internet en probeer het opnieuw. Het sessiebestand kan altijd.',
  'file-not-written': ({ file }) =>
    `${file} kon niet worden geschreven: sluit het bestand als het ergens openstaat, of kies een andere map of naam.`,
  'clipboard-refused': () =>
    'De browser zet niets op het klembord: sta het toe als de browser erom vraagt, of sla de lijst op als bestand.',
  'export-stopped': () => 'Het bestand is niet gemaakt, want u hebt het geannuleerd.',

  'map-picture-impossible': () =>
    'Deze browser kan de kaart niet tekenen (WebGL2 ontbreekt of staat uit): gebruik een recente browser. Het rapport kan wel; daarin staan de plots dan als omtrek.',
  'map-picture-failed': () =>
    'De kaart kon niet worden getekend, vaak door te weinig geheugen: sluit andere programma’s en tabbladen, of kies een kleiner papier of 150 dpi.',
  'map-picture-empty': () =>
    'Er is niets om op de kaart te zetten: open het gemeentepakket, of kies voor wie er wel plots naar buiten gaan.',

  // biedingen
  'start-missing': () =>
    'Van deze sessie is nog geen startbestand uitgedeeld, dus er is niets om een bod mee te vergelijken: deel eerst een startbestand uit.',
  'bid-without-start': () =>
    'Dit bestand is niet met een startbestand begonnen: vraag de partij om haar bod te maken in het startbestand dat u uitdeelde.',
  'bid-of-other-start': () =>
    'Dit bod is met een ander startbestand begonnen, misschien van een vorige ronde: maak een ronde die u net begon ongedaan, of open de sessie waarvan dat startbestand kwam en voeg het bod daar in.',
  'bid-twice': () => 'Dit bod staat al in de lijst, misschien onder een andere bestandsnaam: kies elk bod één keer.',

  // gemeentepakket
  'package-demo-unreachable': () =>
    'De voorbeeldgemeente kan niet worden opgehaald: kijk of het programma nog bereikbaar is en probeer het opnieuw.',
  'package-too-large': ({ bytes, limit }) =>
    `Dit gemeentepakket is ${megabytes(bytes)} en mag hoogstens ${megabytes(limit)} zijn: maak een pakket van een kleiner gebied.`,
  'package-empty': () => 'Dit bestand is leeg: download of kopieer het gemeentepakket opnieuw.',
  'package-not-zip': () =>
    'Dit is geen gemeentepakket, of het is onderweg afgebroken: kies het zip-bestand van de gemeente opnieuw.',
  'package-encrypted': () =>
    'Dit zip-bestand is met een wachtwoord beveiligd: vraag om een gemeentepakket zonder wachtwoord.',
  'package-manifest-missing': () =>
    'Dit zip-bestand is geen gemeentepakket: kies het bestand dat voor de gemeente is gemaakt.',
  'package-manifest-invalid': () =>
    'De beschrijving in dit gemeentepakket klopt niet: laat het pakket opnieuw maken of kopieer het opnieuw.',
  'package-newer': ({ version, supported }) =>
    `Dit gemeentepakket is van een nieuwere versie (${version}) dan dit programma kan lezen (${supported}): laad deze pagina opnieuw om het programma bij te werken.`,
  'package-member-missing': ({ member }) =>
    `In dit gemeentepakket ontbreekt ${member}: kopieer of download het pakket opnieuw.`,
  'package-member-damaged': ({ member }) =>
    `In dit gemeentepakket is ${member} beschadigd: kopieer of download het pakket opnieuw.`,
  'package-member-unreadable': ({ member }) =>
    `In dit gemeentepakket kan ${member} niet worden gelezen: laat het pakket opnieuw maken.`,
  'package-without-parcels': () =>
    'In dit gemeentepakket zitten geen percelen: laat het pakket opnieuw maken, met de kadastrale kaart erin.',
  'package-without-session': () =>
    'In dit zip-bestand zit wel een gemeentepakket maar geen sessie: begin er een nieuwe sessie mee.',
  'package-not-kept': () =>
    'Het gemeentepakket staat niet op dit apparaat en kan dus niet mee: open het pakket eerst, of deel het startbestand zonder gemeentepakket uit.',
};

const MAP_SENTENCES: Readonly<Record<MapProblem['kind'], string>> = {
  'webgl2-missing':
    'Deze browser kan de kaart niet tekenen (WebGL2 ontbreekt of staat uit): lijst, telling en export werken wel; gebruik voor de kaart een recente browser.',
  'map-failed':
    'Een deel van de kaart kan niet worden getekend: lijst, telling en export werken gewoon; laad de pagina opnieuw om de kaart terug te krijgen.',
};

type LeftOut = Extract<PackageNote, { name: 'layer-left-out' }>;

const LAYERS: Readonly<Record<LeftOut['layer'], string>> = {
  parcels: 'de percelen',
  care: 'de zorglocaties',
  amenities: 'de voorzieningen',
  areas: 'de wijken en buurten',
  basemap: 'de ondergrond',
  start: 'de voorbeeldsessie',
  extra: 'een toegevoegde laag',
};

const CAUSES: Readonly<Record<LeftOut['cause'], string>> = {
  missing: 'ontbreekt',
  damaged: 'is beschadigd',
  unreadable: 'kan niet worden gelezen',
};

const PARTS: Readonly<Record<Extract<SessionFileProblem, { name: 'file-damaged' }>['part'], string>> = {
  header: 'het hoofd van de sessie',
  target: 'de opgave',
  partners: 'de lijst van partijen',
  plots: 'de lijst van plots',
};

/** What is wrong and what to do, in one sentence. */
export function problemText(problem: NamedProblem): string {
  // The table's own type ties each name to its problem; TypeScript cannot follow that through a lookup.
  const sentence = SENTENCES[problem.name] as (problem: NamedProblem) => string;
  return sentence(problem);
}

export const mapProblemText = (problem: MapProblem): string => MAP_SENTENCES[problem.kind];

/** A layer that the package opened without. */
export function packageNoteText(note: PackageNote): string {
  switch (note.name) {
    case 'layer-left-out':
      return `Het gemeentepakket is geopend zonder ${LAYERS[note.layer]}, want ${note.member} ${CAUSES[note.cause]}: kopieer of download het pakket opnieuw om ze terug te krijgen.`;
    case 'style-left-out':
      return `De basiskaart is eenvoudig getekend, want ${note.member} ${CAUSES[note.cause]}: kopieer of download het pakket opnieuw.`;
    case 'style-layers-dropped':
      return `De basiskaart is getekend zonder ${note.count} ${note.count === 1 ? 'onderdeel dat niet deugt' : 'onderdelen die niet deugen'}. Percelen en plots zijn er niet door geraakt.`;
  }
}

/** One thing that was repaired while a session was read. */
export const repairNoteText = ({ subject, field, found, now }: RepairNote): string =>
  `${subject}: bij ${field} stond ${found}, dat is nu ${now}.`;

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
