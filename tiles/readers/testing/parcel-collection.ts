import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { ParcelFeature } from '../../../src/package/layers';
import { PARCEL_FIELD } from '../../../src/package/parcel-fields';

/**
 * Parcels as GeoJSON with the kadastrale kaart's attributes: a Polygon where there is one place, else a MultiPolygon.
 * @param crs as an old-style `crs` member says it; null for none
 * @param place what becomes of each corner; RD as it is when not given
 */
export function parcelCollection(
  parcels: readonly ParcelFeature[],
  crs: string | null,
  place: (point: RdPoint) => readonly number[] = (point) => point,
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    ...(crs === null ? {} : { crs: { type: 'name', properties: { name: crs } } }),
    features: parcels.map((parcel) => ({
      type: 'Feature',
      properties: propertiesOf(parcel),
      geometry:
        parcel.geometry.length === 1
          ? { type: 'Polygon', coordinates: parcel.geometry[0]?.map((ring) => ring.map(place)) }
          : { type: 'MultiPolygon', coordinates: parcel.geometry.map((rings) => rings.map((ring) => ring.map(place))) },
    })),
  });
}

const propertiesOf = (parcel: ParcelFeature) => ({
  identificatieNamespace: 'NL.IMKAD.KadastraalObject',
  [PARCEL_FIELD.localId]: parcel.localId,
  [PARCEL_FIELD.akrCode]: parcel.akrCode,
  [PARCEL_FIELD.cadastralMunicipality]: parcel.cadastralMunicipality,
  [PARCEL_FIELD.cadastralMunicipalityName]: parcel.cadastralMunicipalityName,
  [PARCEL_FIELD.section]: parcel.section,
  [PARCEL_FIELD.number]: parcel.number,
  [PARCEL_FIELD.registeredArea]: parcel.registeredAreaM2,
  [PARCEL_FIELD.areaKind]: parcel.areaKind,
  [PARCEL_FIELD.landOwner]: parcel.landOwner,
});
