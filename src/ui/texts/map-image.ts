import type { MapImageArea, MapImageContent } from '../map-image-options';

/** Words on a printed map, and of the choices for it. */
export const mapImageTexts = {
  title: {
    plots: (place: string) => `Plots in ${place}`,
    leeg: (place: string) => `Werkkaart ${place}`,
  } satisfies Record<MapImageContent, (place: string) => string>,
  fictional: (name: string) => `${name} (fictief)`,
  subtitle: (session: string, date: string, audience: string) => `${session}  ·  ${date}  ·  bestemd voor: ${audience}`,
  scale: (scale: string, paper: string) => `Schaal 1 : ${scale} op ${paper}`,
  legendNote: 'Bij een plot staat het nummer en het aantal woningen. L3: 54 is plot L3, met 54 woningen.',
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
  area: 'Welk gebied?',
  areas: {
    plots: 'Alle plots',
    gemeente: 'De hele gemeente',
    beeld: 'Wat de kaart nu laat zien',
  } satisfies Record<MapImageArea, string>,
  save: 'Kaart opslaan',
} as const;
