import type { DictionaryColumn } from './text-dictionary';

/** All rows in order of aanduiding: by kadastrale gemeente, section and number. */
export interface DesignationOrder {
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Where in `rows` each section of a kadastrale gemeente starts; one more at the end. */
  readonly sectionStart: Uint32Array<ArrayBuffer>;
}

/** Sorts once while decoding (in the worker), so that the first letter typed in the search box costs nothing. */
export function orderByDesignation(
  akrCode: DictionaryColumn,
  section: DictionaryColumn,
  number: Uint32Array,
): DesignationOrder {
  const keyOf = (row: number) => (akrCode.codes[row] ?? 0) * 0x10000 + (section.codes[row] ?? 0);
  const keys = new Set<number>();
  for (let row = 0; row < number.length; row++) keys.add(keyOf(row));
  const label = (key: number) =>
    `${akrCode.values[Math.floor(key / 0x10000)] ?? ''} ${section.values[key % 0x10000] ?? ''}`;
  const sorted = [...keys].sort((a, b) => (label(a) < label(b) ? -1 : 1));
  const rank = new Map(sorted.map((key, at) => [key, at]));

  // Counting sort into sections, then each section by number.
  const rankOf = new Uint32Array(number.length);
  const sectionStart = new Uint32Array(sorted.length + 1);
  for (let row = 0; row < number.length; row++) {
    const place = rank.get(keyOf(row)) ?? 0;
    rankOf[row] = place;
    sectionStart[place + 1] = (sectionStart[place + 1] ?? 0) + 1;
  }
  for (let at = 1; at < sectionStart.length; at++)
    sectionStart[at] = (sectionStart[at] ?? 0) + (sectionStart[at - 1] ?? 0);
  const next = sectionStart.slice();
  const rows = new Uint32Array(number.length);
  for (let row = 0; row < number.length; row++) {
    const place = rankOf[row] ?? 0;
    const at = next[place] ?? 0;
    rows[at] = row;
    next[place] = at + 1;
  }
  for (let at = 0; at < sorted.length; at++)
    rows.subarray(sectionStart[at], sectionStart[at + 1]).sort((a, b) => (number[a] ?? 0) - (number[b] ?? 0) || a - b);
  return { rows, sectionStart };
}
