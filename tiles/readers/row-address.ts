import type { ADDRESS_FIELDS } from './columns/point-column-fields';
import type { RawProperties } from './file-layer';
import { splitAddress } from './split-address';
import { textOf } from './text-of';

/** An address to look up; '' where the row does not say. */
export interface AddressQuery {
  readonly postcode: string;
  /** As it stands, additions and all: `31-b`, `6A`. */
  readonly houseNumber: string;
  readonly street: string;
  readonly city: string;
}

type AddressColumns = { readonly [Field in keyof typeof ADDRESS_FIELDS]: string | null };

/** The address that stands in a row. */
export function addressOf(properties: RawProperties, columns: AddressColumns): AddressQuery {
  const value = (field: keyof AddressColumns) => cellText(properties, columns, field);
  const whole = splitAddress(value('address'));
  const number2 = value('houseNumber').replace(/^(\d+)[.,]0+$/, '$1');
  return {
    postcode: value('postcode').toUpperCase().replaceAll(' ', '') || whole.postcode,
    houseNumber: [number2, value('houseNumberAddition')].filter(Boolean).join(' ') || whole.houseNumber,
    street: value('street') || whole.street,
    city: value('city') || whole.city,
  };
}

/** Enough for a geocoder: postcode and number, or street with a place. */
export const canBeFound = ({ postcode, houseNumber, street, city }: AddressQuery): boolean =>
  (postcode !== '' && houseNumber !== '') || (street !== '' && (city !== '' || postcode !== ''));

/** The text of the column that a field goes by; '' when there is none. */
export function cellText(
  properties: RawProperties,
  columns: Readonly<Record<string, string | null>>,
  field: string,
): string {
  const column = columns[field];
  return column === null || column === undefined ? '' : textOf(properties[column]);
}
