/** A house number as people write it, taken apart. */
export interface HouseNumber {
  readonly number: number;
  /** Letter and addition in capitals without signs between: `B`, `BIS`, `A2`; '' without. */
  readonly suffix: string;
}

/** Reads `12`, `31-b`, `6A`, `12 bis`, `4 A-2`; null when it begins with no number, or goes on with more than a suffix. */
export function readHouseNumber(text: string): HouseNumber | null {
  const [, digits, rest = ''] = /^\s*(\d{1,5})(?!\d)(.*)$/s.exec(text) ?? [];
  if (digits === undefined || Number(digits) === 0) return null;
  const suffix = plainSuffix(rest);
  return suffix.length <= 6 ? { number: Number(digits), suffix } : null;
}

/** Letter and addition in the form in which two ways of writing can be compared. */
export const plainSuffix = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
