import type { PackageProblem } from '../src/package/package-problem';
import type { FileProblem } from '../src/package/source/file-problem';
import type { ReadReport } from '../src/package/source/read-report';
import {
  crsText,
  farAwayText,
  fileProblemText,
  overlapsText,
  REFUSAL_TEXTS,
  REPAIR_TEXTS,
  unknownKindsText,
} from '../src/package/source/source-texts';
import type { BuildProblem } from './build-package';

/** One sentence for a problem on the command line. */
export function problemText(problem: PackageProblem | BuildProblem): string {
  switch (problem.name) {
    case 'package-demo-unreachable':
      return 'Het voorbeeldpakket is niet te vinden.';
    case 'package-too-large':
      return `Het pakket is te groot: ${megabytes(problem.bytes)}, het grootste dat kan is ${megabytes(problem.limit)}.`;
    case 'package-empty':
      return 'Het bestand is leeg.';
    case 'package-not-zip':
      return 'Dit is geen zip-bestand, of het is niet helemaal gedownload.';
    case 'package-encrypted':
      return 'Het zip-bestand heeft een wachtwoord. Een gemeentepakket heeft dat nooit.';
    case 'package-manifest-missing':
      return 'Dit zip-bestand is geen gemeentepakket: manifest.json ontbreekt.';
    case 'package-manifest-invalid':
      return `Het manifest van het pakket klopt niet (${problem.detail}).`;
    case 'package-newer':
      return `Het pakket is gemaakt met een nieuwere versie (${problem.version}); deze kent versie ${problem.supported}.`;
    case 'package-member-missing':
      return `In het pakket ontbreekt ${problem.member}.`;
    case 'package-member-damaged':
      return `${problem.member} in het pakket is beschadigd.`;
    case 'package-member-unreadable':
      return `${problem.member} in het pakket is niet te lezen (${problem.detail}).`;
    case 'package-without-session':
      return 'In het pakket zit geen sessie.';
    case 'package-not-kept':
      return 'Het pakket is er niet.';
    case 'package-without-parcels':
    case 'build-without-parcels':
      return 'Er zijn geen percelen.';
    case 'build-parcel-without-geometry':
      return `Perceel ${problem.localId} heeft geen vlak.`;
    case 'build-parcel-twice':
      return `Perceel ${problem.localId} komt twee keer voor.`;
    case 'build-stopped':
      return 'Het maken is gestopt.';
    case 'build-source-failed':
      return fileProblemText(problem.problem);
  }
}

/** A problem with one of the files, which is named. */
export const layerProblemText = (file: string, problem: FileProblem): string => `${file}: ${fileProblemText(problem)}`;

const LAYERS: Readonly<Record<string, string>> = {
  parcels: 'Percelen',
  care: 'Zorglocaties',
  amenities: 'Voorzieningen',
  areas: 'Gebieden',
  basemap: 'Basiskaart',
};

/** A layer as the user calls it. */
export const layerName = (layer: string): string => LAYERS[layer] ?? layer;

/** What there is to tell of a layer that was read: its coordinates, what was put right, what was not taken in, what lies over what. */
export function reportTexts(layer: string, report: ReadReport): readonly string[] {
  const { crs, repairs, reasons, duplicates, overlaps, unknownKinds, farAway = 0, outside = 0 } = report;
  const texts = [
    ...(crs === null ? [] : [crsText(crs)]),
    ...listed('Hersteld', repairs, REPAIR_TEXTS),
    ...listed('Niet overgenomen', reasons, REFUSAL_TEXTS),
    ...(outside > 0
      ? [`Niet binnen de grens: ${number(outside)} van de ${number(outside + report.read)} objecten in het bestand.`]
      : []),
    ...(unknownKinds === undefined ? [] : [unknownKindsText(unknownKinds)]),
    ...(farAway > 0 ? [farAwayText(farAway)] : []),
    ...(duplicates > 0 ? [`Dubbel: ${duplicates}, één keer overgenomen.`] : []),
    ...(overlaps === undefined || overlaps.count === 0 ? [] : [overlapsText(overlaps)]),
  ];
  return texts.map((text) => `${layerName(layer)}. ${text}`);
}

/** When no row at all was a parcel, or none of them of the area. */
export function nothingReadText({ read, reasons, outside = 0 }: ReadReport): string {
  if (read === 0 && outside > 0)
    return `Geen enkel perceel in het bestand ligt voor meer dan de helft binnen de grens (${number(outside)} erbuiten). Geef een bestand en een grens van hetzelfde gebied.`;
  return [
    'Geen enkel object in het bestand is als perceel te lezen: elk perceel heeft een vlak, een identificatieLokaalID en een perceelnummer nodig (zie --help).',
    ...listed('Niet overgenomen', reasons, REFUSAL_TEXTS),
  ].join(' ');
}

/** `Hersteld: 3 omtrek gesloten, 1 hoogte weggelaten.`; [] when there is nothing. */
function listed<Name extends string>(
  title: string,
  counts: Readonly<Partial<Record<Name, number>>>,
  texts: Readonly<Record<Name, string>>,
): readonly string[] {
  const parts = (Object.entries(counts) as [Name, number][]).map(([name, count]) => `${count} ${texts[name]}`);
  return parts.length === 0 ? [] : [`${title}: ${parts.join(', ')}.`];
}

const number = (value: number): string => value.toLocaleString('nl-NL');

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
