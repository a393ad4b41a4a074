/**
 * A hash table from parcel id to row in two plain arrays: it can be made in a worker and handed over without
 * a copy, and costs 8 bytes per parcel where a Map of strings costs about 100.
 */
export interface IdText {
  /** UTF-8 of all ids, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each id starts; one more at the end. */
  readonly start: Uint32Array<ArrayBuffer>;
}

const EMPTY = 0;

/** Slots holding row + 1, open addressing, at most half full. Of two rows with one id the first is found. */
export function buildIdSlots({ bytes, start }: IdText): Uint32Array<ArrayBuffer> {
  const count = start.length - 1;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 2))));
  const mask = slots.length - 1;
  for (let row = 0; row < count; row++) {
    const from = start[row] ?? 0;
    const to = start[row + 1] ?? from;
    let slot = hash(bytes, from, to) & mask;
    while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  return slots;
}

/** Row of the id, or null. */
export function findId(id: string, { bytes, start }: IdText, slots: Uint32Array): number | null {
  const wanted = new TextEncoder().encode(id);
  const mask = slots.length - 1;
  let slot = hash(wanted, 0, wanted.length) & mask;
  for (;;) {
    const row = (slots[slot] ?? EMPTY) - 1;
    if (row < 0) return null;
    const from = start[row] ?? 0;
    const to = start[row + 1] ?? from;
    if (to - from === wanted.length && wanted.every((byte, offset) => byte === bytes[from + offset])) return row;
    slot = (slot + 1) & mask;
  }
}

/** FNV-1a over bytes `from` up to `to`. */
export function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
  // Ids are mostly consecutive numbers: without a last mix their low bits would cluster.
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}
