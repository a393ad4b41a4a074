/** A Float64Array that grows while its final length is not known yet. */
export class GrowingFloat64 {
  private data: Float64Array<ArrayBuffer>;
  private bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1024) {
    this.data = new Float64Array(capacity);
    this.bytes = new Uint8Array(this.data.buffer);
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1);
    this.data[this.length++] = value;
  }

  /**
   * Takes `count` values from where they stand in `bytes`, on whatever boundary. Without an array of their own: in a browser
   * making one for each polygon of a municipality took seconds.
   */
  appendBytes(bytes: Uint8Array, from: number, count: number): void {
    if (this.length + count > this.data.length) this.reserve(count);
    this.bytes.set(bytes.subarray(from, from + count * 8), this.length * 8);
    this.length += count;
  }

  /** The values so far and room behind them; another array as soon as more come in. */
  get values(): Float64Array {
    return this.data;
  }

  /** The values so far, exactly as long as there are. */
  finish(): Float64Array<ArrayBuffer> {
    return this.data.slice(0, this.length);
  }

  private reserve(extra: number): void {
    const larger = new Float64Array(Math.max(this.data.length * 2, this.length + extra));
    larger.set(this.data);
    this.data = larger;
    this.bytes = new Uint8Array(larger.buffer);
  }
}

/** An Int32Array that grows while its final length is not known yet. */
export class GrowingInt32 {
  private data: Int32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1024) {
    this.data = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  /** The values so far, exactly as long as there are. */
  finish(): Int32Array<ArrayBuffer> {
    return this.data.slice(0, this.length);
  }
}

/** A Uint32Array that grows while its final length is not known yet. */
export class GrowingUint32 {
  private data: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1024) {
    this.data = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Uint32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  /** The values so far, exactly as long as there are. */
  finish(): Uint32Array<ArrayBuffer> {
    return this.data.slice(0, this.length);
  }
}
