import type { PreparedPlace } from '../../../src/services/preparation/preparation';

/** A code as CBS writes it: `GM0193`, or its digits (`193` of which a spreadsheet ate the zero); '' for what is none, as `GM99` is. */
export function codeIn(typed: string): string {
  const [, whole, digits] = /^GM(\d{4})$|^(\d{1,4})$/i.exec(typed.trim()) ?? [];
  const code = whole ?? digits;
  return code === undefined ? '' : `GM${code.padStart(4, '0')}`;
}

/** '' when it is not known. */
export const codeOf = (place: PreparedPlace): string => (place.by === 'service' ? place.municipality.code : place.code);

/** What tells one place, with its outline, from another. */
export const placeKey = (place: PreparedPlace): string =>
  place.by === 'service'
    ? `${place.municipality.code} ${place.municipality.year} ${place.municipality.source}`
    : `${place.name} ${place.code}`;
