import { SourceFailure } from '../../src/package/source/file-problem';

/** A value inside the document, as the bytes of its text. */
export interface JsonSlice {
  /** The member that it belongs to, `features` for one element of those; '' in a plain list; null: the document is over. */
  readonly member: string | null;
  readonly text: string;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
/** No feature of this size is a parcel; a text without end must not fill the memory. */
const MAX_SLICE = 256 * 1024 * 1024;

/**
 * Cuts a JSON document, or several after each other (GeoJSON text sequences), into the members of its outermost object
 * and the elements of its `features`, without holding more than one of these: memory does not grow with the file.
 * Whether a slice is good JSON shows when it is parsed. Throws `SourceFailure` (`file-truncated`, `file-object-too-large`).
 */
export async function* jsonSlices(stream: ReadableStream<Uint8Array>): AsyncGenerator<readonly JsonSlice[]> {
  const cutter = new JsonCutter();
  for await (const chunk of stream) {
    const slices = cutter.push(chunk);
    if (slices.length > 0) yield slices;
  }
  cutter.end();
}

class JsonCutter {
  private readonly decoder = new TextDecoder();
  private slices: JsonSlice[] = [];
  private depth = 0;
  private inString = false;
  private escaped = false;
  private member = '';
  private inFeatures = false;
  private expectsKey = false;
  private key = '';
  /** Start of the value or key being collected in this chunk; -1 when none is. */
  private start = -1;
  private parts: Uint8Array[] = [];
  private partBytes = 0;

  push(chunk: Uint8Array): readonly JsonSlice[] {
    this.slices = [];
    if (this.start >= 0) this.start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) this.endString(chunk, at);
        continue;
      }
      if (byte === QUOTE) this.startString(at);
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.open(byte, at);
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) this.close(chunk, at);
      else if (byte === COMMA) this.comma(chunk, at);
      else if (byte === COLON) this.colon();
      else if (byte > 0x20 && this.start < 0 && this.depth === this.valueDepth() && !this.expectsKey) this.start = at;
    }
    if (this.start >= 0) this.keep(chunk.slice(this.start));
    return this.slices;
  }

  end(): void {
    if (this.depth > 0 || this.inString) throw new SourceFailure({ name: 'file-truncated' });
  }

  private valueDepth(): number {
    return this.inFeatures ? 2 : 1;
  }

  private startString(at: number): void {
    this.inString = true;
    if (this.start < 0 && this.depth === this.valueDepth()) this.start = at;
  }

  private endString(chunk: Uint8Array, at: number): void {
    this.inString = false;
    if (!this.expectsKey || this.depth !== 1) return;
    this.key = this.take(chunk, at + 1);
    this.expectsKey = false;
  }

  private open(byte: number, at: number): void {
    if (this.depth === 0) this.expectsKey = byte === OPEN_BRACE;
    else if (this.depth === 1 && !this.inFeatures && byte === OPEN_BRACKET && this.member === 'features')
      this.inFeatures = true;
    else if (this.start < 0 && this.depth === this.valueDepth()) this.start = at;
    this.depth += 1;
  }

  private close(chunk: Uint8Array, at: number): void {
    if (this.depth === this.valueDepth() && this.start >= 0) this.emit(this.take(chunk, at));
    this.depth -= 1;
    if (this.depth < 0) throw new SourceFailure({ name: 'file-unreadable', detail: 'JSON' });
    if (this.inFeatures && this.depth === 1) this.inFeatures = false;
    else if (this.depth === 0) this.slices.push({ member: null, text: '' });
  }

  private comma(chunk: Uint8Array, at: number): void {
    if (this.depth !== this.valueDepth()) return;
    if (this.start >= 0) this.emit(this.take(chunk, at));
    if (this.depth === 1) {
      this.expectsKey = true;
      this.member = '';
    }
  }

  private colon(): void {
    if (this.depth === 1 && !this.inFeatures) this.member = JSON.parse(this.key || '""');
  }

  private emit(text: string): void {
    this.slices.push({ member: this.member, text });
  }

  private keep(part: Uint8Array): void {
    this.parts.push(part);
    this.partBytes += part.length;
    if (this.partBytes > MAX_SLICE) throw new SourceFailure({ name: 'file-object-too-large' });
  }

  private take(chunk: Uint8Array, end: number): string {
    const last = chunk.subarray(Math.max(this.start, 0), end);
    this.start = -1;
    if (this.parts.length === 0) return this.decoder.decode(last);
    const whole = new Uint8Array(this.partBytes + last.length);
    let at = 0;
    for (const part of [...this.parts, last]) {
      whole.set(part, at);
      at += part.length;
    }
    this.parts = [];
    this.partBytes = 0;
    return this.decoder.decode(whole);
  }
}
