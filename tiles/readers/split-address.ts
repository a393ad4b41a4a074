/** An address of one column in its parts, '' for what it does not say. */
export interface SplitAddress {
  readonly street: string;
  readonly houseNumber: string;
  /** Without its space, in capitals. */
  readonly postcode: string;
  readonly city: string;
}

/**
 * Takes an address as people write it in one column apart: `Dorpsstraat 12`, `Dorpsstraat 12, Otterlo`,
 * `Dorpsstraat 12 a, 1234 AB Otterlo`. What it does not understand stays in `street`, whole.
 */
export function splitAddress(whole: string): SplitAddress {
  const [, before, digits = '', letters = '', after = ''] =
    /^(.*?)[,\s]+(\d{4})\s?([A-Za-z]{2})(?:[,\s]+(.*))?$/.exec(whole.trim()) ?? [];
  if (before !== undefined)
    return { ...streetAndNumber(before), postcode: `${digits}${letters}`.toUpperCase(), city: after.trim() };
  const [, line, city] = /^(.*\d[^,]*),\s*(\D+)$/.exec(whole.trim()) ?? [];
  if (line !== undefined && city !== undefined) return { ...streetAndNumber(line), postcode: '', city: city.trim() };
  return { ...streetAndNumber(whole.trim()), postcode: '', city: '' };
}

function streetAndNumber(line: string): Pick<SplitAddress, 'street' | 'houseNumber'> {
  const [, street, houseNumber] = /^(.*?)\s+(\d+\s?\S*)$/.exec(line) ?? [];
  return street === undefined || houseNumber === undefined
    ? { street: line, houseNumber: '' }
    : { street, houseNumber };
}
