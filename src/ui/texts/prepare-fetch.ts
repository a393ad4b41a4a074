import type { BasemapSize, ServiceLayer } from '../../services/preparation/preparation';
import { formatBytes, formatDate, formatNumber, formatShare } from '../kit/format';
import { counted } from './counted';

/** What is counted of a layer. */
const things = (layer: ServiceLayer, value: number): string =>
  layer === 'basemap' ? counted(value, 'kaarttegel', 'kaarttegels') : counted(value, 'object', 'objecten');
/** Two digits: more would make an estimate look like a measurement. */
const rounded = (bytes: number): number => Number(bytes.toPrecision(2));

/** Texts of step 2, "Gegevens ophalen". */
export const fetchTexts = {
  title: 'Gegevens ophalen',
  intro: 'Deze gegevens zijn openbaar en gratis. Ophalen kan per laag; u kunt intussen met andere stappen verder.',
  all: 'Alles ophalen',
  none: 'Nog niets opgehaald',
  notNeeded: 'Niet nodig met eigen bestanden',
  ready: (value: number, of: number) => `${value} van ${of} lagen opgehaald`,
  busy: (layer: string, share: string) => `${layer}: ${share}`,
  failed: (value: number) => counted(value, 'laag is niet opgehaald', 'lagen zijn niet opgehaald'),
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
  serviceWaits: (time: string) =>
    `De dienst antwoordt nu niet. Om ${time} wordt het vanzelf opnieuw geprobeerd; wat is opgehaald, blijft bewaard.`,
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
    'by-older-service': 'Opgehaald bij een oudere dienst, omdat de nieuwe niet antwoordde. De gegevens zijn dezelfde.',
    outside: (value: number) =>
      `${counted(value, 'object ligt', 'objecten liggen')} buiten de gemeente en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
    duplicates: (value: number) =>
      `${counted(value, 'object kwam', 'objecten kwamen')} dubbel binnen en ${value === 1 ? 'telt' : 'tellen'} één keer mee.`,
    'without-geometry': (value: number) =>
      `${counted(value, 'object heeft', 'objecten hebben')} geen plaats op de kaart en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
    refused: (value: number) =>
      `${counted(value, 'object was', 'objecten waren')} niet bruikbaar en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
    overlaps: (value: number) =>
      `${counted(value, 'paar percelen ligt', 'paren percelen liggen')} over elkaar. Er is niets aan veranderd.`,
    packed: (bytes: number) => `Neemt ${formatBytes(bytes)} in het pakket.`,
    'without-style': 'Hoe de kaart hoort te worden getekend, kwam niet mee. Ze wordt eenvoudig getekend, zonder namen.',
    'style-layers-dropped': (value: number) =>
      `${counted(value, 'onderdeel van de tekening was', 'onderdelen van de tekening waren')} niet bruikbaar en ${value === 1 ? 'gaat' : 'gaan'} niet mee.`,
    proxy: 'Een aanwijzing, geen lijst van zorglocaties: in deze gebouwen is een zorgfunctie vergund.',
  },
  left: {
    unknown: 'resterende tijd nog onbekend',
    moments: 'nog minder dan een minuut',
    minutes: (value: number) => `nog ongeveer ${counted(value, 'minuut', 'minuten')}`,
    hours: (value: string) => `nog ongeveer ${value} uur`,
  },
};
