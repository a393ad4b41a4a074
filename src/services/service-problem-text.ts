import type { BadAnswerCause, ServiceName, ServiceProblem } from './service-problem';

const SERVICES: Readonly<Record<ServiceName, string>> = {
  'kadastrale-kaart': 'De kadastrale kaart (PDOK)',
  bag: 'De BAG (PDOK)',
  cbs: 'De kaart van het CBS (PDOK)',
  locatieserver: 'De Locatieserver (PDOK)',
  overpass: 'OpenStreetMap (Overpass)',
  brt: 'De BRT Achtergrondkaart (PDOK)',
  proj: 'De dienst met het correctierooster (PROJ)',
};

const BAD_ANSWERS: Readonly<Record<BadAnswerCause, string>> = {
  'not-json': 'geeft een antwoord dat is afgebroken of niet te lezen is',
  'not-expected': 'geeft een ander antwoord dan dit programma kent',
  'next-elsewhere': 'verwijst voor het vervolg naar een andere site',
  'next-repeated': 'geeft steeds dezelfde bladzijde',
  incomplete: 'geeft maar een deel van het antwoord',
};

/** What to do without it. A basemap is the one layer that no file can give, and that nobody is lost without. */
function instead(service: ServiceName): string {
  if (service === 'brt') return 'maak het pakket zonder basiskaart';
  return service === 'proj' ? 'het gaat ook zonder' : 'gebruik voor deze laag een eigen bestand';
}

/** What is wrong with a public service and what to do, in one sentence. A problem without one does not compile. */
export function serviceProblemText(problem: ServiceProblem): string {
  switch (problem.name) {
    case 'service-offline':
      return 'Er is geen netwerk: maak verbinding en ga verder, wat al is opgehaald blijft bewaard.';
    case 'service-unreachable':
      return `${SERVICES[problem.service]} is niet bereikbaar: kijk of u verbinding hebt en of uw netwerk deze site toelaat, en probeer het opnieuw.`;
    case 'service-silent':
      return `${SERVICES[problem.service]} antwoordt niet binnen ${whole(problem.seconds)} seconden: probeer het later opnieuw.`;
    case 'service-busy':
      return `${SERVICES[problem.service]} ${problem.status === 429 ? 'is te druk' : `heeft een storing (${problem.status})`}: probeer het ${waitText(problem.retryAfterSeconds)} opnieuw.`;
    case 'service-refused':
      return `${SERVICES[problem.service]} weigert de vraag (${problem.status}${problem.title === '' ? '' : `, “${problem.title}”`}): ${instead(problem.service)}.`;
    case 'service-bad-answer':
      return `${SERVICES[problem.service]} ${BAD_ANSWERS[problem.cause]}: probeer het later opnieuw, of ${instead(problem.service)}.`;
    case 'service-too-large':
      return `${SERVICES[problem.service]} geeft een antwoord van meer dan ${whole(problem.maxBytes / 1_000_000)} MB: ${instead(problem.service)}.`;
    case 'service-stopped':
      return 'Het ophalen is gestopt: ga verder wanneer u wilt, wat al is opgehaald blijft bewaard.';
    case 'municipality-unknown':
      return `Er is geen gemeente gevonden bij “${problem.typed}”: kijk de schrijfwijze na.`;
    case 'municipality-ambiguous':
      return `Bij “${problem.typed}” zijn gevonden: ${problem.names.join(', ')}. Geef de hele naam van één gemeente.`;
    case 'outline-missing':
      return `Het CBS heeft geen grens van ${problem.municipality} voor dit jaar of de jaren ervoor: gebruik eigen bestanden.`;
    case 'parcels-missing':
      return `In ${problem.municipality} zijn geen percelen gevonden: probeer het later opnieuw, of gebruik een bestand van de kadastrale kaart.`;
    case 'areas-missing':
      return `Het CBS heeft geen wijken en buurten van ${problem.municipality}: gebruik voor deze laag een eigen bestand.`;
    case 'basemap-missing':
      return `De BRT Achtergrondkaart heeft geen kaarttegels van ${problem.municipality}: probeer het later opnieuw, of maak het pakket zonder basiskaart.`;
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString('nl-NL');

function waitText(seconds: number | null): string {
  if (seconds === null) return 'later';
  if (seconds < 90) return `over ${Math.max(1, seconds)} seconden`;
  return `over ${whole(seconds / 60)} minuten`;
}
