import type { MapLayerId } from '../../session/view-store';

type Counted = (count: number, formatted: string) => string;
export const counted =
  (one: string, more: string): Counted =>
  (count, formatted) =>
    `${formatted} ${count === 1 ? one : more}. `;

/** Texts of the region `Lagen`; the words of the legend itself stand in `src/map/legend.ts`. */
export const layerTexts = {
  region: 'Lagen',
  legend: (layer: string) => `Legenda en bron van ${layer}`,
  counted: {
    plots: counted('plot', 'plots'),
    care: counted('zorglocatie', 'zorglocaties'),
    amenities: counted('voorziening', 'voorzieningen'),
    areas: counted('gebied', 'gebieden'),
    parcels: counted('perceel', 'percelen'),
    basemap: counted('vlak of lijn', 'vlakken en lijnen'),
  } satisfies Record<MapLayerId, Counted>,
  tiles: counted('kaarttegel', 'kaarttegels'),
  kinds: {
    all: 'Alle soorten',
    none: 'Geen enkele',
    shown: (shown: number, all: number) => `${shown} van ${all} soorten`,
  },
  source: (source: string, date: string, licence: string) =>
    `Bron: ${source}. Peildatum ${date}. Licentie: ${licence}.`,
  sessionSource: 'Kleur en letter: het type met de meeste woningen. Gemaakt in deze sessie.',
  withoutAreas: 'Dit gemeentepakket heeft geen wijken en buurten.',
  absent: 'Niet beschikbaar in het gemeentepakket op dit apparaat.',
  fictional: 'Fictieve gegevens: deze gemeente bestaat niet.',
} as const;
