import type { LayerRole } from '../../../src/services/preparation/preparation';
import { PARCEL_COLUMN_FIELDS } from '../../readers/columns/parcel-column-fields';
import { ADDRESS_FIELDS, AMENITY_FIELDS, AREA_FIELDS, CARE_FIELDS } from '../../readers/columns/point-column-fields';
import { type ColumnSample, recogniseColumns } from '../../readers/columns/recognise-columns';
import type { LayerSurvey } from '../../readers/survey-layer';
import { fieldsOf } from './role-fields';

const CARE_WORDS = /zorg|care|verple|wlz|aanleun|nursing|agb/i;
const AMENITY_WORDS = /voorzien|amenit|winkel|supermar|halte|apothe|huisarts|ontmoeting|bibliothe|pharmacy|bus_stop/i;
const OWNER_WORDS = /eigendom|eigenaar|bezit|corporatie|grondpositie|gemeentegrond|gemeentelijke.grond|woonstichting/i;

/**
 * What a layer probably is, by its columns, shapes and name; null for a list without any place. The user has the last word.
 * @param name of file and layer together
 */
export function guessRole(name: string, { columns, kinds }: LayerSurvey): LayerRole | null {
  const isPolygon = kinds.includes('polygon') || kinds.includes('collection');
  if (isPolygon) {
    if (isParcels(columns)) return 'parcels';
    if (isAreas(columns)) return 'areas';
  }
  const hasAddress = kinds.length === 0 && isAddressed(columns);
  if (kinds[0] === 'point' || hasAddress || (isPolygon && CARE_WORDS.test(name))) {
    const kind = pointRole(name, columns);
    if (kind !== null) return kind;
  }
  if (isPolygon && (OWNER_WORDS.test(name) || recogniseColumns(fieldsOf('owners'), columns).columns.category))
    return 'owners';
  return kinds.length > 0 ? 'extra' : null;
}

/** Identification and number, and what only the cadastre has: any table has an `id`. */
function isParcels(columns: readonly ColumnSample[]): boolean {
  const { localId, number, section, akrCode, cadastralMunicipality } = recogniseColumns(
    PARCEL_COLUMN_FIELDS,
    columns,
  ).columns;
  return localId !== null && number !== null && (section ?? akrCode ?? cadastralMunicipality) !== null;
}

const AREA_CODE = /^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/;

function isAreas(columns: readonly ColumnSample[]): boolean {
  const { buurtCode, wijkCode, gemeenteCode, anyCode } = recogniseColumns(AREA_FIELDS, columns).columns;
  return [buurtCode, wijkCode, gemeenteCode, anyCode].some((column) =>
    samplesOf(columns, column).some((value) => AREA_CODE.test(value.trim())),
  );
}

function isAddressed(columns: readonly ColumnSample[]): boolean {
  const { postcode, houseNumber, street, address } = recogniseColumns(ADDRESS_FIELDS, columns).columns;
  return (postcode !== null && houseNumber !== null) || address !== null || street !== null;
}

/** null when nothing tells care and voorzieningen from other points. */
function pointRole(name: string, columns: readonly ColumnSample[]): 'care' | 'amenities' | null {
  const care = recogniseColumns(CARE_FIELDS, columns).columns;
  const amenity = recogniseColumns(AMENITY_FIELDS, columns).columns;
  const kinds = [
    care.careKind,
    amenity.amenityKind,
    amenity.amenity,
    amenity.shop,
    amenity.healthcare,
    amenity.highway,
    amenity.railway,
  ].flatMap((column) => samplesOf(columns, column));
  const names = `${name} ${columns.map((column) => column.name).join(' ')}`;
  const count = (words: RegExp): number => kinds.filter((value) => words.test(value)).length;
  const [asCare, asAmenity] = [count(CARE_WORDS), count(AMENITY_WORDS)];
  if (asCare !== asAmenity) return asCare > asAmenity ? 'care' : 'amenities';
  if (CARE_WORDS.test(names) || care.locationId !== null || care.places !== null) return 'care';
  const isTagged = amenity.amenity !== null || amenity.shop !== null || AMENITY_WORDS.test(names);
  return isTagged ? 'amenities' : null;
}

const samplesOf = (columns: readonly ColumnSample[], name: string | null): readonly string[] =>
  name === null ? [] : (columns.find((column) => column.name === name)?.samples ?? []);
