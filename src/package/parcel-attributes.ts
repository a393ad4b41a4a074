import { AREA_KINDS, LAND_OWNERS } from '../domain/code-lists';
import type { ParcelFeature } from './layers';
import { PARCEL_FIELD, type ParcelField } from './parcel-fields';

type Properties = Readonly<Record<string, unknown>>;

/** What a parcel is called and how large it is, without its geometry. */
export type ParcelAttributes = Omit<ParcelFeature, 'geometry'>;

/** The kadastrale kaart's attributes as the OGC API spells them; the WFS spelling is `PARCEL_FIELD`. */
const SNAKE_CASE: Readonly<Record<ParcelField, string>> = {
  localId: 'identificatie_lokaal_id',
  akrCode: 'akr_kadastrale_gemeente_code_waarde',
  cadastralMunicipality: 'kadastrale_gemeente_code',
  cadastralMunicipalityName: 'kadastrale_gemeente_waarde',
  section: 'sectie',
  number: 'perceelnummer',
  registeredArea: 'kadastrale_grootte_waarde',
  areaKind: 'soort_grootte_waarde',
  landOwner: 'grondeigendom',
};

/**
 * Reads the kadastrale kaart's attributes, in either spelling, numbers as numbers or as text (`"4366.0"`).
 * @returns null with no identification or no usable parcel number: without those a parcel cannot be told apart
 */
export function readParcelAttributes(properties: Properties): ParcelAttributes | null {
  const value = (field: ParcelField) => properties[PARCEL_FIELD[field]] ?? properties[SNAKE_CASE[field]];
  const localId = textOf(value('localId'));
  const number = numberOf(value('number'));
  if (localId === '' || number === null || !Number.isInteger(number) || number < 0) return null;
  return {
    localId,
    akrCode: textOf(value('akrCode')),
    section: textOf(value('section')),
    number,
    cadastralMunicipality: textOf(value('cadastralMunicipality')),
    cadastralMunicipalityName: textOf(value('cadastralMunicipalityName')),
    registeredAreaM2: numberOf(value('registeredArea')),
    areaKind: AREA_KINDS.find((kind) => kind === textOf(value('areaKind'))) ?? 'onbekend',
    landOwner: LAND_OWNERS.find((owner) => owner === textOf(value('landOwner')).toLowerCase()) ?? 'onbekend',
  };
}

/** Text as it stands, so leading zeros stay; a number as its digits. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const parsed = Number(value.trim().replace(',', '.'));
  return Number.isFinite(parsed) ? parsed : null;
}
