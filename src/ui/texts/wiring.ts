import { counted } from './counted';

/** What the program says while it opens and keeps things. */
export const wiringTexts = {
  picturesLost:
    'De kaart van internet komt niet door. U ziet nu de kaart uit het gemeentepakket; zodra het kan, komt de andere vanzelf terug.',
  openingDemo: 'Voorbeeldgemeente Markerwaard (fictief) wordt geopend…',
  openingPackage: 'Gemeentepakket wordt gecontroleerd en geopend…',
  openingSession: 'Sessie wordt geopend…',
  newSessionName: (date: string) => `Sessie ${date}`,
  makesBid:
    'U maakt een bod. Kies bij “Wie stelt voor” voor welke partij, wijs plots aan, en sla het bod op met Exporteren om het terug te sturen.',
  sessionElsewhere:
    'Deze sessie is open in een ander tabblad. Ga daar verder of sluit dat tabblad, en open het nieuwe pakket dan opnieuw in de sessie.',
  copyName: (name: string) => `${name} (kopie)`,
  packageLabel: (name: string, fictional: boolean, date: string, parcels: number | null) =>
    `${name}${fictional ? ' (fictief)' : ''}, ${date}${parcels === null ? '' : `, ${counted(parcels, 'perceel', 'percelen')}`}`,
  packageIncomplete: 'Het gemeentepakket is geopend, maar een deel ontbreekt.',
  otherDemo: (name: string) =>
    `Deze sessie is gemaakt met een andere versie van de voorbeeldgemeente ${name}. De plots houden hun eigen percelen; bij Controles staat welke er niet meer zijn.`,
  otherMunicipality: (found: string, wanted: string) =>
    `Dit is het pakket van ${found}, en deze sessie gaat over ${wanted}. Kies het pakket van ${wanted}.`,
  parcelsChanged: (count: number) =>
    `In dit gemeentepakket ${count === 1 ? 'is 1 perceel' : `zijn ${count} percelen`} van uw plots anders. Aan de plots is niets gewijzigd.`,
  repaired: (count: number) =>
    count === 1
      ? 'De sessie is geopend. Eén gegeven klopte niet en is hersteld.'
      : `De sessie is geopend. ${count} gegevens klopten niet en zijn hersteld.`,
  parcelsGone: 'De percelen van deze plot staan niet in dit gemeentepakket.',
  partOutside: 'De getekende vorm ligt buiten het gekozen perceel. Teken de vorm over het perceel heen.',
  partInPlot: 'Wat u hebt getekend, zit al in deze plot. Teken een ander deel van het perceel.',
  partNotLoaded:
    'Dit onderdeel van het programma kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw; de sessie blijft bewaard.',
  looksAlong: 'U kijkt mee: deze sessie wordt in een ander tabblad bewerkt. Kies bovenaan "Hier verder werken".',
  ownVersionName: (name: string) => `${name} (eigen versie)`,
  ownVersionKept: (name: string) =>
    `Een ander tabblad werkte al verder aan deze sessie. Wat hier het laatst is gedaan, staat als "${name}" op het startscherm.`,
  pointName: (name: string, moment: string) => `${name} (herstelpunt van ${moment})`,
  restored: (moment: string) =>
    `De sessie is teruggezet naar ${moment}. Met Ongedaan maken komt terug wat u daarna deed.`,
  restoredSame: (moment: string) => `Er is sinds ${moment} niets veranderd, dus er hoefde niets terug.`,
  wentBack: (moment: string) => `Alles van na ${moment} is teruggedraaid. Met Ongedaan maken komt het weer terug.`,
  openingPreparation: 'Gemeente voorbereiden wordt geopend…',
  packageFileName: (place: string, day: string) => `gemeentepakket-${place}-${day}.zip`,
  overlapsFileName: (layer: string) => `percelen-over-elkaar-${layer}.csv`,
  refusedFileName: (layer: string) => `niet-overgenomen-${layer}.csv`,
  packageGone: 'Het gemaakte pakket is niet meer te vinden: maak het opnieuw.',
  refusedGone: 'De lijst is niet meer te maken: voeg het bestand bij stap 3 opnieuw toe.',
  exported: (name: string) => `${name} staat bij uw downloads.`,
  tableCopied: 'De tabel staat op het klembord. Plak haar in Word of in een mail.',
  exportStopped: 'Geannuleerd: er is geen bestand gemaakt.',
  saved: (name: string) => `${name} is opgeslagen.`,
};
