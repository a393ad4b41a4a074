import { type HouseNumber, readHouseNumber } from './house-number';

/** An address to look for: as a list has it, in columns or as one text. */
export type Address =
  | { readonly postcode: string; readonly houseNumber: string }
  /** `Dorpsstraat 12, Otterlo`, or `1234 AB 31-b`. */
  | { readonly text: string };

/** What can be asked of it. */
export type AddressQuestion =
  | { readonly kind: 'postcode'; readonly postcode: string; readonly house: HouseNumber }
  | { readonly kind: 'text'; readonly text: string; readonly houseNumber: number };

const POSTCODE = /^\s*([1-9]\d{3})\s*([A-Za-z]{2})(?![A-Za-z])/;

/** null for what is no address: no postcode, or no house number. */
export function readAddress(address: Address): AddressQuestion | null {
  if ('postcode' in address) return byPostcode(address.postcode, address.houseNumber);
  const text = address.text.trim();
  const postcode = POSTCODE.exec(text)?.[0];
  const withPostcode = postcode === undefined ? null : byPostcode(postcode, text.slice(postcode.length));
  if (withPostcode !== null) return withPostcode;
  // After a name, and no part of a postcode: the 12 of `Dorpsstraat 12, 6731 AA Otterlo`, not that of `12e straat`.
  const number = /\p{L}[\p{L}.'’-]*\s+(\d{1,5})(?!\d)(?!\s*[A-Za-z]{2}\s)/u.exec(text)?.[1];
  return number === undefined ? null : { kind: 'text', text, houseNumber: Number(number) };
}

function byPostcode(postcode: string, houseNumber: string): AddressQuestion | null {
  const [whole, digits = '', letters = ''] = POSTCODE.exec(postcode) ?? [];
  const house = readHouseNumber(houseNumber);
  if (whole === undefined || whole.trim().length !== postcode.trim().length || house === null) return null;
  return { kind: 'postcode', postcode: `${digits}${letters.toUpperCase()}`, house };
}
