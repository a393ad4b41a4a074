/** Numbers of `layers` in a tile and of `name` in a layer (Mapbox Vector Tile specification 2.1). */
const LAYERS = 3;
const NAME = 1;
/** Kinds of values as protocol buffers count them; the others do not occur in tiles. */
const VARINT = 0;
const LENGTH_DELIMITED = 2;

/**
 * Names of the layers in a vector tile; null when the bytes are none, or only the first part of one. No bytes are an empty tile. Looks no
 * deeper than the names: what is in a layer is the map's to read.
 */
export function vectorTileLayers(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const layer = fieldAt(bytes, at, bytes.length);
    if (layer === null || layer.number !== LAYERS || layer.kind !== LENGTH_DELIMITED) return null;
    const name = nameIn(bytes, layer.start, layer.end);
    if (name === null) return null;
    names.push(name);
    at = layer.end;
  }
  return names;
}

function nameIn(bytes: Uint8Array, start: number, end: number): string | null {
  for (let at = start; at < end; ) {
    const field = fieldAt(bytes, at, end);
    if (field === null) return null;
    if (field.number === NAME && field.kind === LENGTH_DELIMITED)
      return new TextDecoder().decode(bytes.subarray(field.start, field.end));
    at = field.end;
  }
  return null;
}

interface Field {
  readonly number: number;
  readonly kind: number;
  /** Of its value. */
  readonly start: number;
  readonly end: number;
}

function fieldAt(bytes: Uint8Array, at: number, limit: number): Field | null {
  const key = varintAt(bytes, at, limit);
  if (key === null) return null;
  const [number, kind] = [Math.floor(key.value / 8), key.value % 8];
  const value = varintAt(bytes, key.end, limit);
  if (value === null) return null;
  if (kind === VARINT) return { number, kind, start: key.end, end: value.end };
  const end = value.end + value.value;
  return kind === LENGTH_DELIMITED && end <= limit ? { number, kind, start: value.end, end } : null;
}

function varintAt(
  bytes: Uint8Array,
  at: number,
  limit: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let place = 0; place < 10; place++) {
    const byte = at + place < limit ? bytes[at + place] : undefined;
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * place);
    if (byte < 0x80) return { value, end: at + place + 1 };
  }
  return null;
}
