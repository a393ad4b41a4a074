import { wholeNumberOf } from '../whole-number';
import type { FieldTable } from './recognise-columns';

const isPostcode = (value: string): boolean => /^\d{4}\s*[A-Z]{2}$/i.test(value);
const isWhole = (value: string): boolean => wholeNumberOf(value) !== null;
const isHouseNumber = (value: string): boolean => /^\d/.test(value);

/** Where a row is, by its address: for geocoding. */
export const ADDRESS_FIELDS = {
  postcode: {
    names: [
      'locatiepostcode',
      'postcode',
      'pc6',
      'postcodelocatie',
      'zipcode',
      'postalcode',
      'addrpostcode',
      'bezoekadrespostcode',
      'postcodebezoekadres',
    ],
    looksRight: isPostcode,
  },
  houseNumber: {
    names: [
      'locatiehuisnummer',
      'huisnummer',
      'huisnr',
      'nummer',
      'housenumber',
      'addrhousenumber',
      'bezoekadreshuisnummer',
      'nr',
    ],
    looksRight: isHouseNumber,
  },
  houseNumberAddition: {
    names: [
      'locatiehuisnummertoevoeging',
      'huisnummertoevoeging',
      'toevoeging',
      'huisletter',
      'hnrtoevoeging',
      'huisnrtoev',
      'huisnummertoev',
    ],
  },
  street: { names: ['locatiestraat', 'straat', 'straatnaam', 'street', 'openbareruimte', 'addrstreet', 'weg'] },
  city: { names: ['locatieplaats', 'plaats', 'woonplaats', 'plaatsnaam', 'city', 'addrcity', 'stad'] },
  /** Street and number in one. */
  address: { names: ['adres', 'address', 'bezoekadres', 'locatieadres', 'vestigingsadres', 'adresregel'] },
} satisfies FieldTable<string>;

/** A list of care homes; the columns of Zorginstituut Nederland first. */
export const CARE_FIELDS = {
  name: {
    names: [
      'locatienaam',
      'naamlocatie',
      'naam',
      'name',
      'zorglocatie',
      'complexnaam',
      'complex',
      'instelling',
      'omschrijving',
    ],
  },
  organisation: {
    names: [
      'organisatienaam',
      'organisatie',
      'zorgaanbieder',
      'naamorganisatie',
      'aanbieder',
      'operator',
      'eigenaar',
      'corporatie',
      'concern',
    ],
  },
  careKind: {
    names: [
      'typezorgaanbieder',
      'soort',
      'type',
      'zorgsoort',
      'soortzorg',
      'carekind',
      'categorie',
      'typelocatie',
      'socialfacility',
      'amenity',
      'typezorg',
    ],
  },
  places: {
    names: [
      'plaatsen',
      'aantalplaatsen',
      'capaciteit',
      'bedden',
      'aantalbedden',
      'places',
      'aantalwoningen',
      'woningen',
      'eenheden',
      'capacity',
    ],
    looksRight: isWhole,
  },
  /** The same location has the same of these. */
  locationId: {
    names: ['vestigingsnummer', 'locatieagbcode', 'agbcode', 'kvkvestigingsnummer', 'locatieid', 'locationid'],
  },
  ...ADDRESS_FIELDS,
} satisfies FieldTable<string>;
export type CareField = keyof typeof CARE_FIELDS;

/** A list of voorzieningen, ours or from OpenStreetMap. */
export const AMENITY_FIELDS = {
  name: { names: ['naam', 'name', 'voorziening', 'omschrijving', 'haltenaam', 'titel'] },
  amenityKind: {
    names: ['soort', 'soortvoorziening', 'amenitykind', 'type', 'categorie', 'functie', 'kind', 'branche'],
  },
  amenity: { names: ['amenity'] },
  shop: { names: ['shop'] },
  healthcare: { names: ['healthcare'] },
  highway: { names: ['highway'] },
  publicTransport: { names: ['publictransport'] },
  railway: { names: ['railway'] },
  leisure: { names: ['leisure'] },
  ...ADDRESS_FIELDS,
} satisfies FieldTable<string>;
export type AmenityField = keyof typeof AMENITY_FIELDS;

const isAreaCode = (value: string): boolean => /^(GM\d{4}|WK\d{6}|BU\d{4}[0-9A-Z]{4})$/i.test(value);

/** CBS areas: wijken en buurten in their spellings over the years, and gebiedsindelingen. */
export const AREA_FIELDS = {
  buurtCode: { names: ['buurtcode', 'bucode'], looksRight: isAreaCode },
  wijkCode: { names: ['wijkcode', 'wkcode'], looksRight: isAreaCode },
  gemeenteCode: { names: ['gemeentecode', 'gmcode'], looksRight: isAreaCode },
  anyCode: { names: ['statcode', 'code', 'gebiedscode', 'regiocode', 'codering'], looksRight: isAreaCode },
  buurtName: { names: ['buurtnaam', 'bunaam'] },
  wijkName: { names: ['wijknaam', 'wknaam'] },
  gemeenteName: { names: ['gemeentenaam', 'gmnaam'] },
  anyName: { names: ['statnaam', 'naam', 'name', 'gebiedsnaam', 'regionaam'] },
  parentCode: { names: ['parentcode', 'ligtin'] },
  inhabitants: { names: ['aantalinwoners', 'aantinw', 'inwoners', 'inhabitants', 'bevolking'] },
  households: { names: ['aantalhuishoudens', 'aanthh', 'huishoudens', 'households'] },
  percentage65Plus: {
    names: ['percentagepersonen65jaarenouder', 'p65eojr', 'percentage65plus', 'p65', 'aandeel65plus'],
  },
  water: { names: ['water', 'h2o'] },
} satisfies FieldTable<string>;
export type AreaField = keyof typeof AREA_FIELDS;
