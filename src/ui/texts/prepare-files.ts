import type { LayerRole, UnplacedRow } from '../../services/preparation/preparation';
import { formatNumber } from '../kit/format';
import { counted } from './counted';

const rows = (value: number): string => counted(value, 'rij', 'rijen');

/** Texts of step 3, "Eigen bestanden". */
export const filesTexts = {
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
  placeMissing: 'geen kolom zegt waar een rij ligt: wijs adres, postcode met huisnummer, of coördinaten aan',
  ownerMissing: 'geen kolom zegt wie de eigenaar is: wijs er een aan, of kies hierboven van wie de grond is',
  ownerChosen: 'de eigenaar is hierboven gekozen',
  owner: 'Van wie is deze grond?',
  ownerByName: 'Staat in een kolom of in de naam van het bestand',
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
  notAskedHint:
    'Niet elk adres kon worden opgezocht: kijk of u internet hebt, en zoek dan alles opnieuw. Wat al gevonden is, blijft. U kunt een plaats ook aanwijzen op de kaart.',
  searchAllAgain: 'Alles opnieuw zoeken',
  rowNumber: (position: number) => `rij ${formatNumber(position)}`,
  unnamed: 'zonder naam',
  address: (row: string) => `Adres van ${row}`,
  addressShort: 'Vul straat en nummer met plaats in, of postcode met nummer.',
  searchAgain: 'Zoek opnieuw',
  searchAgainFor: (row: string) => `Zoek opnieuw: ${row}`,
  searching: 'Wordt opgezocht…',
  moreRows: (value: number) => `Nog ${rows(value)} tonen`,
  why: {
    'no-address': 'In deze rij staat geen bruikbaar adres.',
    unknown: 'Dit adres is niet bekend.',
    'outside-netherlands': 'De plaats die u aanwees, ligt niet in Nederland.',
    problem: 'Het adres kon niet worden opgezocht: kijk of u internet hebt.',
  } satisfies Record<Extract<UnplacedRow['why'], 'no-address' | 'unknown' | 'outside-netherlands'> | 'problem', string>,
};
