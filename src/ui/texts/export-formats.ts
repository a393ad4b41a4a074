import type { ReleaseFormatId } from '../../io/release-formats';
import type { SessionFormatId } from '../../io/session-formats';

/** What each kind of file is called, and one line that says for whom or what it is. */
export const EXPORT_FORMAT_TEXTS: Readonly<
  Record<ReleaseFormatId | SessionFormatId, { readonly label: string; readonly explanation: string }>
> = {
  excel: {
    label: 'Excel-lijst',
    explanation: 'Plots, percelen, telling met formules en toelichting, klaar om te bewerken of op A3 af te drukken.',
  },
  csv: {
    label: 'CSV-lijst',
    explanation:
      'Alleen de plots, om in een ander programma in te lezen. Voor tekst die op een formule lijkt staat een apostrof.',
  },
  ods: {
    label: 'Lijst voor LibreOffice (ODS)',
    explanation: 'Dezelfde bladen als de Excel-lijst, in een open bestandsformaat.',
  },
  geopackage: {
    label: 'GIS-bestand (GeoPackage)',
    explanation:
      'Plots, percelen en telling in één bestand in RD; opent gekleurd in QGIS. De eerste keer wordt hiervoor 11 MB opgehaald.',
  },
  'gis-wgs84': {
    label: 'GIS-bestand (GeoJSON)',
    explanation: 'De plots met hun grens, voor QGIS, ArcGIS en webkaarten.',
  },
  'gis-rd': {
    label: 'GIS-bestand in RD (GeoJSON)',
    explanation: 'Hetzelfde in Rijksdriehoekscoördinaten, tot op de millimeter zoals in de bron.',
  },
  'basisset-excel': {
    label: 'Basisset 2.0 (Excel)',
    explanation:
      'Regels voor de planmonitor, met een blad dat per plot zegt wat ontbreekt. Alleen plots die meetellen.',
  },
  'basisset-csv': {
    label: 'Basisset 2.0 (CSV)',
    explanation: 'Alleen de regels, om in de planmonitor in te lezen.',
  },
  'basisset-controle': {
    label: 'Controlelijst bij de Basisset (CSV)',
    explanation: 'Per plot de sommen en wat nog ontbreekt.',
  },
  geaggregeerd: {
    label: 'Totalen voor provincie en zorgkantoor (Excel)',
    explanation:
      'Aantallen per gemeente en buurt, type en periode, zonder plots. Wat naar een vertrouwelijke plot leidt, is niet getoond.',
  },
  shapefile: {
    label: 'GIS-bestand (Shapefile)',
    explanation:
      'Voor wie geen GeoPackage kan openen: een zip in RD, met korte kolomnamen en lange teksten afgekapt. LEESMIJ.txt legt ze uit.',
  },
  diwi: {
    label: 'GIS-bestand voor DIWI (GeoJSON)',
    explanation:
      'In de opbouw van het sjabloon van DIWI, in RD. Status en begin- en einddatum vult u zelf in: die vraagt DIWI en kennen wij niet.',
  },
  session: {
    label: 'Sessiebestand',
    explanation: 'Alles van deze sessie, om te bewaren of op een andere computer verder te werken.',
  },
  bid: {
    label: 'Bod opslaan',
    explanation: 'Uw plots, om terug te sturen naar wie u het startbestand gaf. Stuur alleen dit bestand.',
  },
  start: {
    label: 'Startbestand met gemeentepakket',
    explanation:
      'Alles waar een partij haar bod mee begint, ook de kaart. Wat zij terugstuurt, kunt u hier samenvoegen.',
  },
  'start-only': {
    label: 'Startbestand zonder gemeentepakket',
    explanation: 'Klein genoeg voor de mail, voor een partij die het gemeentepakket al heeft.',
  },
};
