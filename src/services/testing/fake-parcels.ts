import type { RdBounds, RdPolygon } from '../../domain/rd-geometry';

/** A square outline or parcel, metres. */
export const square = (x: number, y: number, side: number): RdPolygon => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
];

export interface FakeParcel {
  readonly localId: string;
  readonly bounds: RdBounds;
  readonly geometry: RdPolygon | null;
}

export const fakeParcel = (number: number, x: number, y: number, side: number): FakeParcel => ({
  localId: `00${number}`,
  bounds: [x, y, x + side, y + side],
  geometry: square(x, y, side),
});

const geometryOf = ({ geometry }: FakeParcel) =>
  geometry === null ? null : { type: 'Polygon', coordinates: geometry };

/** As the OGC API spells it. */
export const asOgc = (parcel: FakeParcel): unknown => ({
  type: 'Feature',
  id: `uuid-${parcel.localId}`,
  properties: {
    identificatie_lokaal_id: parcel.localId,
    akr_kadastrale_gemeente_code_waarde: 'TST00',
    kadastrale_gemeente_code: '0761',
    sectie: 'A',
    perceelnummer: Number(parcel.localId),
    kadastrale_grootte_waarde: 100,
    soort_grootte_waarde: 'Vastgesteld',
  },
  geometry: geometryOf(parcel),
});

/** As the WFS spells it, numbers as text. */
export const asWfs = (parcel: FakeParcel): unknown => ({
  type: 'Feature',
  id: `perceel.${parcel.localId}`,
  properties: {
    identificatieLokaalID: parcel.localId,
    AKRKadastraleGemeenteCodeWaarde: 'TST00',
    kadastraleGemeenteCode: '0761',
    sectie: 'A',
    perceelnummer: String(Number(parcel.localId)),
    kadastraleGrootteWaarde: '100.0',
    soortGrootteWaarde: 'Vastgesteld',
  },
  geometry: geometryOf(parcel),
});
