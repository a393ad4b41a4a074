import type { RdBounds } from '../../../domain/rd-geometry';
import type { ReadReport } from '../../../package/source/read-report';
import type { Municipality } from '../../../services/municipality';
import type {
  FetchedLayer,
  Preparation,
  PreparedFile,
  PreparedLayer,
  ServiceLayer,
} from '../../../services/preparation/preparation';

/** A gemeente that is none: a shape of some 12 by 10 km with a bay in it. */
export const SOME_MUNICIPALITY: Municipality = {
  code: 'GM9901',
  name: 'Voorbeeldstad',
  year: 2026,
  source: 'CBS gebiedsindelingen',
  outline: [
    [
      Array.from({ length: 73 }, (_, step) => {
        const angle = ((step % 72) / 72) * 2 * Math.PI;
        const far = 5200 + 900 * Math.sin(3 * angle + 1) + 500 * Math.cos(5 * angle) + 220 * Math.sin(17 * angle);
        return [202_000 + 1.15 * far * Math.cos(angle), 503_000 + far * Math.sin(angle)] as const;
      }),
    ],
  ],
};

export const SOME_SOURCES: Readonly<Record<ServiceLayer, Extract<FetchedLayer, { state: 'ready' }>>> = {
  parcels: {
    state: 'ready',
    features: 58_214,
    source: { source: 'Kadastrale kaart (PDOK)', licence: 'CC BY 4.0', referenceDate: '2026-11-20' },
    notes: [
      { name: 'outside', count: 1_312 },
      { name: 'duplicates', count: 402 },
    ],
  },
  areas: {
    state: 'ready',
    features: 94,
    source: { source: 'CBS wijken en buurten 2025', licence: 'CC BY 4.0', referenceDate: '2025-01-01' },
    notes: [{ name: 'older-year', newest: 2026, used: 2025 }],
  },
  amenities: {
    state: 'ready',
    features: 812,
    source: { source: 'OpenStreetMap', licence: 'ODbL', referenceDate: '2026-11-22' },
    notes: [{ name: 'without-geometry', count: 1 }],
  },
  careBuildings: {
    state: 'ready',
    features: 143,
    source: { source: 'BAG (PDOK)', licence: 'Publiek domein', referenceDate: '2026-11-01' },
    notes: [{ name: 'proxy' }],
  },
  basemap: {
    state: 'ready',
    features: 318,
    source: {
      source: 'BRT Achtergrondkaart, Kadaster via PDOK',
      licence: 'CC BY 4.0',
      referenceDate: '2026-11-22',
    },
    notes: [{ name: 'packed', bytes: 9_340_000 }],
  },
};

export const EMPTY_PREPARATION: Preparation = {
  place: null,
  fetched: {
    parcels: { state: 'off' },
    areas: { state: 'off' },
    amenities: { state: 'off' },
    careBuildings: { state: 'off' },
    basemap: { state: 'off' },
  },
  basemapSize: { state: 'unknown' },
  files: [],
  build: { name: 'idle' },
  updates: null,
};

export const someReport = (extent: RdBounds, changed: Partial<ReadReport> = {}): ReadReport => ({
  read: 41,
  written: 41,
  repaired: 0,
  refused: 0,
  duplicates: 0,
  repairs: {},
  reasons: {},
  refusedRows: [],
  crs: { crs: 'EPSG:28992', known: 'values', contradicts: null, swapped: false },
  extent,
  ...changed,
});

const NO_LAYER = { count: null, kinds: [], crs: null, columns: [], fields: [], title: '', colourBy: null } as const;
export const someLayer = (layer: Partial<PreparedLayer> & Pick<PreparedLayer, 'id'>): PreparedLayer => ({
  ...NO_LAYER,
  name: layer.id,
  role: null,
  reading: { name: 'none' },
  ...layer,
});

/** A list of care homes with addresses, as it is read: three rows not found, two refused. */
export const CARE_LIST: PreparedFile = {
  id: 'file-care',
  name: 'Zorglocaties regio 2026.xlsx',
  bytes: 48_200,
  source: { source: 'Zorglocaties regio 2026.xlsx', licence: 'onbekend', referenceDate: '2026-11-02' },
  state: {
    name: 'open',
    layers: [
      someLayer({
        id: 'layer-care',
        name: 'Blad1',
        count: 46,
        role: 'care',
        columns: [
          { name: 'Naam locatie', samples: ['De Lindenhof', 'Huize Avondrust', 'Het Baken'] },
          { name: 'Organisatie', samples: ['Zorggroep Noord', 'Stichting De Linde'] },
          { name: 'Adres', samples: ['Dorpsstraat 12', 'Kerklaan 3-5'] },
          { name: 'PC', samples: ['8011 AB', '8022CD', '8013 XK'] },
          { name: 'Bedden', samples: ['48', '120', '32'] },
        ],
        fields: [
          { field: 'name', column: 'Naam locatie', required: true },
          { field: 'organisation', column: 'Organisatie', required: false },
          { field: 'careKind', column: null, required: false },
          { field: 'places', column: 'Bedden', required: false },
          { field: 'postcode', column: 'PC', required: false },
          { field: 'address', column: 'Adres', required: false },
        ],
        reading: {
          name: 'read',
          report: someReport([198_400, 499_800, 205_300, 506_900], {
            read: 46,
            written: 41,
            refused: 4,
            duplicates: 1,
            reasons: { 'no-place': 2, 'not-a-location': 2 },
            crs: null,
          }),
          unplaced: [
            { position: 7, name: 'Huize Avondrust', address: 'Kerklaan 3-5, 8022CD', why: 'unknown' },
            { position: 23, name: 'Het Baken', address: '', why: 'no-address' },
          ],
        },
      }),
    ],
  },
};

/** Municipal land and search areas, two layers in one file; a column of the first was not recognised. */
export const LAND_FILE: PreparedFile = {
  id: 'file-land',
  name: 'grond_en_zoekgebieden.gpkg',
  bytes: 3_420_000,
  source: { source: 'grond_en_zoekgebieden.gpkg', licence: 'onbekend', referenceDate: '2026-11-02' },
  state: {
    name: 'open',
    layers: [
      someLayer({
        id: 'layer-land',
        name: 'gemeentegrond',
        count: 1_284,
        kinds: ['polygon'],
        crs: { crs: 'EPSG:28992', known: 'declared', contradicts: null, swapped: false },
        role: 'owners',
        columns: [
          { name: 'eig_cat', samples: ['gemeente', 'woningcorporatie', 'overig'] },
          { name: 'oppervlakte', samples: ['120', '4300'] },
        ],
        fields: [{ field: 'landOwner', column: null, required: true }],
      }),
      someLayer({
        id: 'layer-search',
        name: 'zoekgebieden',
        count: 9,
        kinds: ['polygon'],
        crs: { crs: 'EPSG:28992', known: 'declared', contradicts: null, swapped: false },
        role: 'extra',
        title: 'Zoekgebieden woningbouw',
        colourBy: 'fase',
        columns: [
          { name: 'naam', samples: ['Oostpoort', 'Spoorzone'] },
          { name: 'fase', samples: ['verkenning', 'plan'] },
        ],
        reading: {
          name: 'read',
          report: someReport([205_900, 505_000, 209_300, 509_800], {
            read: 9,
            written: 9,
            repaired: 2,
            repairs: { 'self-crossing': 1, 'height-dropped': 1 },
            crs: { crs: 'EPSG:28992', known: 'declared', contradicts: null, swapped: false },
          }),
          unplaced: [],
        },
      }),
    ],
  },
};

/** A file of another place, and one that cannot be read. */
export const ELSEWHERE_FILE: PreparedFile = {
  id: 'file-elsewhere',
  name: 'complexen corporatie.geojson',
  bytes: 412_000,
  source: { source: 'complexen corporatie.geojson', licence: 'onbekend', referenceDate: '2026-11-02' },
  state: {
    name: 'open',
    layers: [
      someLayer({
        id: 'layer-elsewhere',
        name: 'complexen corporatie',
        count: 77,
        kinds: ['polygon'],
        crs: { crs: 'OGC:CRS84', known: 'declared', contradicts: null, swapped: false },
        role: 'extra',
        title: 'Complexen corporatie',
        columns: [{ name: 'complex', samples: ['101', '102'] }],
        reading: {
          name: 'read',
          report: someReport([212_000, 489_000, 216_000, 492_000], { read: 77, written: 77 }),
          unplaced: [],
        },
      }),
    ],
  },
};

export const REFUSED_FILE: PreparedFile = {
  id: 'file-refused',
  name: 'notitie zorg en wonen.pdf',
  bytes: 1_204_000,
  source: { source: 'notitie zorg en wonen.pdf', licence: 'onbekend', referenceDate: '2026-11-02' },
  state: { name: 'refused', problem: { name: 'file-not-data', kind: 'pdf' } },
};
