import type { ParcelField } from '../../../src/package/parcel-fields';
import type { FieldTable } from './recognise-columns';

const isCode = (value: string): boolean => /^\d{1,5}(\.0+)?$/.test(value);
const isNumber = (value: string): boolean => /^\d+([.,]\d+)?$/.test(value);

/**
 * The kadastrale kaart's attributes in its three spellings (OGC API, WFS, GML), which differ in capitals and marks only,
 * and other names that parcels go by. In the order of the WFS: that decides among a shapefile's shortened names.
 */
export const PARCEL_COLUMN_FIELDS: FieldTable<ParcelField> = {
  localId: {
    names: [
      'identificatielokaalid',
      'lokaalid',
      'localid',
      'kadastraleidentificatie',
      'identificatie',
      'perceelid',
      'brkid',
      'parcelid',
      'objectid',
      'id',
    ],
    looksRight: (value) => !/^NL\.IMKAD/i.test(value),
  },
  akrCode: {
    names: [
      'akrkadastralegemeentecodewaarde',
      'akrkadastralegemeentecode',
      'kadastralegemeentecodeletters',
      'kadgemcode',
      'kadgem',
      'akrcode',
    ],
    looksRight: (value) => /^[A-Z]{3}\d{2}$/i.test(value),
  },
  cadastralMunicipality: {
    names: ['kadastralegemeentecode', 'kadgemeentecode', 'gemeentecodekadaster'],
    looksRight: isCode,
  },
  cadastralMunicipalityName: {
    names: ['kadastralegemeentewaarde', 'kadastralegemeente', 'kadgemeente', 'kadastralegemeentenaam'],
    looksRight: (value) => !isNumber(value),
  },
  section: { names: ['sectie', 'section', 'kadastralesectie'], looksRight: (value) => /^[A-Z]{1,2}$/i.test(value) },
  number: { names: ['perceelnummer', 'perceelnr', 'parcelnumber', 'kadastraalnummer', 'nummer'], looksRight: isNumber },
  registeredArea: {
    names: ['kadastralegroottewaarde', 'kadastralegrootte', 'oppervlakte', 'grootte', 'area', 'oppervlaktem2'],
    looksRight: isNumber,
  },
  areaKind: { names: ['soortgroottewaarde', 'soortgrootte'], looksRight: (value) => !isNumber(value) },
  landOwner: { names: ['grondeigendom', 'eigendomscategorie', 'categorieeigenaar', 'eigenaarcategorie'] },
};
