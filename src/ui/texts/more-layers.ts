import type { OnlineBasemapId } from '../../session/view-store';
import { counted } from './layers';

/** Texts of what a map can show beyond a package's own layers. */
export const moreLayersTexts = {
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
} as const;
