import { SourceFailure } from '../../src/package/source/file-problem';

/** A stream of bytes, taken in pieces of the size asked for. Throws `SourceFailure` (`file-truncated`) when it ends sooner. */
export class ByteReader {
  private readonly source: ReadableStreamDefaultReader<Uint8Array>;
  private held: Uint8Array = new Uint8Array(0);

  constructor(stream: ReadableStream<Uint8Array>) {
    this.source = stream.getReader();
  }

  /** The next `size` bytes; valid until the next call. */
  async take(size: number): Promise<Uint8Array> {
    if (this.held.length < size) await this.fill(size);
    if (this.held.length < size) throw new SourceFailure({ name: 'file-truncated' });
    const taken = this.held.subarray(0, size);
    this.held = this.held.subarray(size);
    return taken;
  }

  /** As `take`, null when the stream ends just here. */
  async takeOrEnd(size: number): Promise<Uint8Array | null> {
    if (this.held.length < size) await this.fill(size);
    return this.held.length === 0 ? null : this.take(size);
  }

  async skip(size: number): Promise<void> {
    let left = size;
    while (left > 0) {
      if (this.held.length === 0) await this.fill(1);
      if (this.held.length === 0) throw new SourceFailure({ name: 'file-truncated' });
      const step = Math.min(left, this.held.length);
      this.held = this.held.subarray(step);
      left -= step;
    }
  }

  cancel(): Promise<void> {
    return this.source.cancel();
  }

  private async fill(size: number): Promise<void> {
    const parts = this.held.length === 0 ? [] : [this.held];
    let length = this.held.length;
    while (length < size) {
      const { done, value } = await this.source.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    const [only] = parts;
    if (parts.length <= 1) {
      // As it is: what lies in memory as one piece is not copied.
      this.held = only ?? this.held;
      return;
    }
    const joined = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    this.held = joined;
  }
}
