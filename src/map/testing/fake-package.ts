import { boundsMeet } from '../../domain/geometry/bounds';
import { packageId, parcelId, periodId, plotId, sessionId } from '../../domain/ids';
import { createPlot } from '../../domain/intents/create-plot';
import { newSession } from '../../domain/new-session';
import type { Plot, PlotParcel } from '../../domain/plot';
import type { RdMultiPolygon, RdPoint } from '../../domain/rd-geometry';
import { AMENITY_KINDS, type Area, CARE_KINDS, type LayerSource, PACKAGE_LAYERS } from '../../package/layers';
import type { OpenPackage } from '../../package/open-package';
import type { ParcelTable } from '../../package/parcel-table';
import { rdBoundsToWgs84, rdToWgs84 } from '../../package/rd-wgs84';

/** Ten by ten square parcels of 100 m in the Markermeer, for tests: parcel 23 is column 3 of row 2. */
const FAKE_ORIGIN: RdPoint = [150_000, 500_000];
const SIDE = 100;
const COUNT = 10;

const square = (index: number): RdMultiPolygon => {
  const x = FAKE_ORIGIN[0] + (index % COUNT) * SIDE;
  const y = FAKE_ORIGIN[1] + Math.floor(index / COUNT) * SIDE;
  const ring: RdPoint[] = [
    [x, y],
    [x + SIDE, y],
    [x + SIDE, y + SIDE],
    [x, y + SIDE],
    [x, y],
  ];
  return [[ring]];
};

/** Middle of a fake parcel, WGS84. */
export const fakeParcelLngLat = (index: number): readonly [number, number] =>
  rdToWgs84([
    FAKE_ORIGIN[0] + ((index % COUNT) + 0.5) * SIDE,
    FAKE_ORIGIN[1] + (Math.floor(index / COUNT) + 0.5) * SIDE,
  ]);

const cell = ([x, y]: RdPoint): number | null => {
  const column = Math.floor((x - FAKE_ORIGIN[0]) / SIDE);
  const row = Math.floor((y - FAKE_ORIGIN[1]) / SIDE);
  return column >= 0 && row >= 0 && column < COUNT && row < COUNT ? row * COUNT + column : null;
};

const designation = (index: number) => ({
  akrCode: 'MKW01',
  section: 'A',
  number: index + 1,
  cadastralMunicipality: '9901',
});

const parcels: ParcelTable = {
  count: COUNT * COUNT,
  bounds: [FAKE_ORIGIN[0], FAKE_ORIGIN[1], FAKE_ORIGIN[0] + SIDE * COUNT, FAKE_ORIGIN[1] + SIDE * COUNT],
  at: cell,
  // Squares whose middle lies in the box of the ring: enough for straight rectangles.
  within: (ring) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return Array.from({ length: COUNT * COUNT }, (_, index) => index).filter((index) => {
      const [x, y] = parcels.labelPoint(index);
      return x > west && x < east && y > south && y < north;
    });
  },
  near: (bounds) =>
    Array.from({ length: COUNT * COUNT }, (_, index) => index).filter((index) =>
      boundsMeet(parcels.bounds4(index), bounds),
    ),
  indexOf: (id) => Number(id) - 1,
  attributes: (index) => ({
    id: parcelId(String(index + 1)),
    designation: designation(index),
    registeredAreaM2: SIDE * SIDE,
    areaKind: 'Vastgesteld',
    landOwner: 'onbekend',
  }),
  geometry: square,
  bounds4: (index) => {
    const [x, y] = square(index)[0]?.[0]?.[0] ?? FAKE_ORIGIN;
    return [x, y, x + SIDE, y + SIDE];
  },
  drawnAreaM2: () => SIDE * SIDE,
  areaM2: () => SIDE * SIDE,
  labelPoint: (index) => {
    const [x, y] = square(index)[0]?.[0]?.[0] ?? FAKE_ORIGIN;
    return [x + SIDE / 2, y + SIDE / 2];
  },
  search: () => [],
};

const area: Area = {
  level: 'buurt',
  code: 'BU09870101',
  name: 'Centrum',
  parentCode: 'WK098701',
  inhabitants: 1200,
  households: 600,
  percentage65Plus: 23,
  geometry: [
    [
      [
        [parcels.bounds[0], parcels.bounds[1]],
        [parcels.bounds[2], parcels.bounds[1]],
        [parcels.bounds[2], parcels.bounds[3]],
        [parcels.bounds[0], parcels.bounds[3]],
        [parcels.bounds[0], parcels.bounds[1]],
      ],
    ],
  ],
};

/** A small opened package without tiles; `layer` overrides where its layers come from. */
export function fakePackage(layer: Partial<LayerSource> = {}): OpenPackage {
  const from = { source: 'Fictief', licence: 'CC0', referenceDate: '2026-01-01', ...layer };
  return {
    manifest: {
      schemaVersion: 1,
      packageId: 'f'.repeat(64),
      municipalityCode: 'GM0987',
      municipalityName: 'Proefdorp',
      fictional: true,
      bounds: rdBoundsToWgs84(parcels.bounds),
      builtOn: '2026-01-01',
      layers: PACKAGE_LAYERS.map((name) => ({ name, members: [], featureCount: 0, crs: 'OGC:CRS84', ...from })),
      members: [],
    },
    parcels,
    care: CARE_KINDS.map((careKind, index) => ({
      name: `Zorg ${index}`,
      careKind,
      organisation: 'Fictief',
      places: index === 0 ? null : 10 * index,
      address: '',
      at: parcels.labelPoint(index * 7),
      lngLat: fakeParcelLngLat(index * 7),
    })),
    amenities: AMENITY_KINDS.map((amenityKind, index) => ({
      name: `Voorziening ${index}`,
      amenityKind,
      at: parcels.labelPoint(index * 5),
      lngLat: fakeParcelLngLat(index * 5),
    })),
    areas: [area, { ...area, code: 'BU09870102', name: 'Haven', percentage65Plus: null }],
    neighbourhoodAt: () => area,
    parcelTiles: new Blob([]),
    basemap: null,
    basemapStyle: null,
    areasGeoJson: { type: 'FeatureCollection', features: [] },
    extraLayers: [],
    startSession: null,
  };
}

const fakeParcel = (index: number): PlotParcel => ({
  parcelId: parcelId(String(index + 1)),
  designation: designation(index),
  registeredAreaM2: SIDE * SIDE,
  areaKind: 'Vastgesteld',
  drawnAreaM2: SIDE * SIDE,
  landOwner: 'onbekend',
  neighbourhoodCode: null,
  geometry: square(index),
  part: false,
  source: 'Fictief',
  licence: 'CC0',
  referenceDate: '2026-01-01',
});

const session = newSession({
  id: sessionId('session'),
  name: 'Sessie',
  municipalityCode: 'GM1999',
  municipalityName: 'Markerwaard',
  fictional: true,
  packageId: packageId('package'),
  createdAt: '2026-01-01T00:00:00.000Z',
});

/** A plot of fake parcels with the defaults of a new one. */
export function fakePlot(number: number, parcelIndices: readonly number[], fields: Partial<Plot> = {}): Plot {
  const { put } = createPlot({
    session,
    id: plotId(`plot-${number}`),
    parcels: parcelIndices.map(fakeParcel),
    name: `Locatie ${number}`,
    proposedBy: null,
    period: periodId('t/m 2030'),
  });
  const plot = put.find((record) => record.kind === 'plot');
  if (!plot) throw new Error('createPlot puts a plot');
  return { ...plot, number, ...fields };
}
