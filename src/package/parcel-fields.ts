/** Column names in `parcels.fgb`: those of the kadastrale kaart (WFS), with our land ownership category added. */
export const PARCEL_FIELD = {
  localId: 'identificatieLokaalID',
  akrCode: 'AKRKadastraleGemeenteCodeWaarde',
  cadastralMunicipality: 'kadastraleGemeenteCode',
  cadastralMunicipalityName: 'kadastraleGemeenteWaarde',
  section: 'sectie',
  number: 'perceelnummer',
  registeredArea: 'kadastraleGrootteWaarde',
  areaKind: 'soortGrootteWaarde',
  landOwner: 'grondeigendom',
} as const;
export type ParcelField = keyof typeof PARCEL_FIELD;
