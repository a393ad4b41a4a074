import type { MapLayerId, OnlineBasemapId } from '../../session/view-store';

type Counted = (count: number, formatted: string) => string;
const counted =
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
  kinds: {
    all: 'Alle soorten',
    none: 'Geen enkele',
    shown: (shown: number, all: number) => `${shown} van ${all} soorten`,
  },
  source: (source: string, date: string, licence: string) =>
    `Bron: ${source}. Peildatum ${date}. Licentie: ${licence}.`,
  sessionSource: 'Kleur en letter: het type met de meeste woningen. Gemaakt in deze sessie.',
  extra: {
    heading: 'Eigen lagen',
    others: 'overige',
    empty: 'niet ingevuld',
    count: counted('object', 'objecten'),
    missing: (layer: string, reason: string) => `${layer} ontbreekt in dit gemeentepakket. ${reason}`,
    /** The package's own layers as people call them; an added layer goes by its own name. */
    names: {
      parcels: 'De laag percelen',
      care: 'De laag zorglocaties',
      amenities: 'De laag voorzieningen',
      areas: 'De laag wijken en buurten',
      basemap: 'De ondergrond',
    } as Readonly<Record<string, string>>,
  },
  online: {
    label: 'Kaart onder de percelen',
    none: 'Uit het gemeentepakket',
    hint: 'De andere komen van internet (PDOK); die dienst ziet dan welk deel van de kaart u bekijkt.',
    names: {
      standaard: 'Topografisch (BRT)',
      grijs: 'Topografisch, grijs',
      pastel: 'Topografisch, pastel',
      water: 'Topografisch, water',
      luchtfoto: 'Luchtfoto',
    } satisfies Record<OnlineBasemapId, string>,
  },
  absent: 'Niet beschikbaar in het gemeentepakket op dit apparaat.',
  fictional: 'Fictieve gegevens: deze gemeente bestaat niet.',
  noPackage: {
    title: 'Geen gemeentepakket',
    text: 'Het gemeentepakket van deze sessie staat niet op dit apparaat. Plots en telling werken gewoon; voor de kaart opent u het pakket met de knop op de kaart.',
  },
} as const;
