import type { PlotsOnMap } from '../../map/print/plots-on-map';
import { formatHomes as homesText } from '../kit/format';
import type { MapImageArea, MapImageContent } from '../map-image-options';

/** So many are named; of more the number says enough. */
const NAMED_AT_MOST = 6;
const notOnMap = (labels: readonly string[]): string =>
  `${labels.length === 1 ? '1 plot zonder plaats staat' : `${labels.length.toLocaleString('nl-NL')} plots zonder plaats staan`} niet op de kaart${labels.length <= NAMED_AT_MOST ? `: ${labels.join(', ')}` : ''}.`;

/** Words on a printed map, and of the choices for it. */
export const mapImageTexts = {
  title: {
    plots: (place: string) => `Plots in ${place}`,
    leeg: (place: string) => `Werkkaart ${place}`,
  } satisfies Record<MapImageContent, (place: string) => string>,
  fictional: (name: string) => `${name} (fictief)`,
  subtitle: (session: string, date: string, audience: string) => `${session}  ·  ${date}  ·  bestemd voor: ${audience}`,
  scale: (scale: string, paper: string) => `Schaal 1 : ${scale} op ${paper}`,
  notes: ({ example, unplaced }: PlotsOnMap): readonly string[] => [
    ...(unplaced.length > 0 ? [notOnMap(unplaced)] : []),
    ...(example
      ? [
          `Bij een plot staat het nummer en het aantal woningen. ${example.words} is plot ${example.label}, met ${homesText(example.homes)}.`,
        ]
      : []),
  ],
  sources: 'Bronnen',

  heading: 'Kaart als afbeelding',
  explanation: 'Een PNG met titel, legenda en schaal, om te printen of in een document te zetten.',
  size: 'Papier (liggend)',
  dpi: 'Scherpte',
  dpis: { 150: '150 dpi, kleiner bestand', 300: '300 dpi, scherpste print' },
  content: 'Wat staat erop?',
  contents: {
    plots: 'De plots die naar buiten gaan',
    leeg: 'Lege werkkaart: percelen en voorzieningen',
  } satisfies Record<MapImageContent, string>,
  more: 'Gebied, papier en scherpte',
  area: 'Welk gebied?',
  areas: {
    plots: 'Alle plots',
    gemeente: 'De hele gemeente',
    beeld: 'Wat de kaart nu laat zien',
  } satisfies Record<MapImageArea, string>,
  save: 'Kaart opslaan',
} as const;
