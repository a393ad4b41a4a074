import { hash } from './id-slots';

/** A text column with few different values. */
export interface DictionaryColumn {
  readonly values: readonly string[];
  /** Per row the position in `values`. */
  readonly codes: Uint16Array<ArrayBuffer>;
}

/**
 * Turns UTF-8 slices into small codes without making a string per row: decoding 200,000 times the same eight
 * words was the larger part of opening a package.
 */
export class TextDictionary {
  private readonly values: string[] = [];
  private readonly known: Uint8Array[] = [];
  private readonly byHash = new Map<number, number>();
  private readonly decoder = new TextDecoder();
  private last = 0;

  constructor(private readonly codes: Uint16Array<ArrayBuffer>) {
    // Code 0 is "the source says nothing", which is what an untouched row holds.
    this.addValue(new Uint8Array(0));
  }

  set(row: number, bytes: Uint8Array, from: number, to: number): void {
    this.codes[row] = this.codeOf(bytes, from, to);
  }

  finish(): DictionaryColumn {
    return { values: this.values, codes: this.codes };
  }

  private codeOf(bytes: Uint8Array, from: number, to: number): number {
    if (this.equals(this.last, bytes, from, to)) return this.last;
    let key = hash(bytes, from, to);
    for (;;) {
      const code = this.byHash.get(key);
      if (code === undefined) {
        this.last = this.addValue(bytes.slice(from, to), key);
        return this.last;
      }
      if (this.equals(code, bytes, from, to)) {
        this.last = code;
        return code;
      }
      key += 1;
    }
  }

  private equals(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const known = this.known[code];
    if (known === undefined || known.length !== to - from) return false;
    for (let at = 0; at < known.length; at++) if (known[at] !== bytes[from + at]) return false;
    return true;
  }

  private addValue(text: Uint8Array, key = hash(text, 0, text.length)): number {
    const code = this.values.length;
    if (code > 0xffff) throw new RangeError('more than 65,536 different values in one attribute column');
    this.byHash.set(key, code);
    this.known.push(text);
    this.values.push(this.decoder.decode(text));
    return code;
  }
}
