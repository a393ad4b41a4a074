import type { PackageProblem } from '../src/package/package-problem';
import type { BuildProblem } from './build-package';
import type { ReadProblem, Refusal } from './readers/parcel-reader';

export const HELP = `Gemeentepakket maken of controleren

Gebruik:
  npm run tiles -- --naam NAAM --percelen BESTAND --uit BESTAND.zip [opties]
  npm run tiles -- --controleer BESTAND.zip

Maken:
  --naam NAAM          naam van de gemeente
  --percelen BESTAND   percelen: {formaten}
                       met de attributen van de kadastrale kaart (WFS- of API-namen). Nodig:
                       identificatieLokaalID en perceelnummer; gewenst: AKRKadastraleGemeenteCodeWaarde,
                       sectie, kadastraleGrootteWaarde, soortGrootteWaarde, grondeigendom (categorie)
  --uit BESTAND.zip    waar het pakket komt
  --code GM0000        CBS-code van de gemeente
  --bron TEKST         bron van de percelen (anders: de bestandsnaam)
  --licentie TEKST     licentie van de percelen (anders: onbekend)
  --peildatum DATUM    peildatum van de percelen, JJJJ-MM-DD (anders: de datum van het bestand)
  --fictief            de gemeente bestaat niet echt

Controleren:
  --controleer BESTAND.zip   opent een pakket, rekent alles na en toont wat erin zit

  --help               deze uitleg

Voortgang staat op stderr, een samenvatting in JSON op stdout.
Afsluitcode: 0 goed, 1 de invoer deugt niet, 2 verkeerd gebruik.
`;

/** One sentence for a problem on the command line. */
export function problemText(problem: PackageProblem | BuildProblem | ReadProblem): string {
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
    case 'read-empty':
      return 'Het percelenbestand is leeg.';
    case 'read-not-json':
      return `Het percelenbestand is geen GeoJSON (${problem.detail}).`;
    case 'read-no-collection':
      return 'Het percelenbestand is geen GeoJSON met een lijst van objecten (FeatureCollection).';
    case 'read-not-rd':
      return problem.crs === ''
        ? 'De coördinaten liggen buiten het gebied van RD (EPSG:28992).'
        : `Het percelenbestand is niet in RD (EPSG:28992) maar in ${problem.crs}.`;
    case 'read-no-parcels':
      return 'Geen enkel object in het bestand is als perceel te lezen: elk perceel heeft een vlak, een identificatieLokaalID en een perceelnummer nodig (zie --help).';
  }
}

const REFUSALS: Readonly<Record<Refusal['reason'], string>> = {
  'no-attributes': 'zonder identificatie of perceelnummer',
  'no-polygon': 'zonder vlak',
  'not-rd': 'met coördinaten buiten RD',
  twice: 'dubbel',
};

/** `3 zonder vlak, 1 dubbel`; '' when nothing was refused. */
export function refusalsText(refusals: readonly Refusal[]): string {
  const counts = new Map<Refusal['reason'], number>();
  for (const { reason } of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} ${REFUSALS[reason]}`).join(', ');
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
