/** A Float64Array that grows while its final length is not known yet. */
export class GrowingFloat64 {
  private data: Float64Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1024) {
    this.data = new Float64Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1);
    this.data[this.length++] = value;
  }

  append(values: Float64Array): void {
    if (this.length + values.length > this.data.length) this.reserve(values.length);
    this.data.set(values, this.length);
    this.length += values.length;
  }

  /** The values so far, exactly as long as there are. */
  finish(): Float64Array<ArrayBuffer> {
    return this.data.slice(0, this.length);
  }

  private reserve(extra: number): void {
    const larger = new Float64Array(Math.max(this.data.length * 2, this.length + extra));
    larger.set(this.data);
    this.data = larger;
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
