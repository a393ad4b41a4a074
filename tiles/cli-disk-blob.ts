import { open } from 'node:fs/promises';

/** Bytes that are read at once. */
const CHUNK = 256 * 1024;

/**
 * A file on disk as a Blob, of any size. What Node's `openAsBlob` gives has 2 GiB at most: of a larger file it says that size, and slices
 * beyond it are empty (seen in Node 20). A file that is cut off meanwhile ends sooner.
 */
export class DiskBlob extends Blob {
  /** @param part the part of the file that it is, from the first byte to before the second */
  constructor(
    private readonly path: string,
    private readonly part: readonly [from: number, to: number],
  ) {
    super();
  }

  override get size(): number {
    const [from, to] = this.part;
    return to - from;
  }

  override slice(start = 0, end = this.size): DiskBlob {
    const [from, to] = this.part;
    const at = (place: number) => Math.min(to, Math.max(from, place < 0 ? to + place : from + place));
    return new DiskBlob(this.path, [at(start), Math.max(at(start), at(end))]);
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const [from, to] = this.part;
    let at = from;
    return new ReadableStream({
      // Opened for each part: a reader that walks away leaves nothing open.
      pull: async (controller) => {
        const bytes = await this.read(at, Math.min(to, at + CHUNK));
        at += bytes.length;
        if (bytes.length === 0) controller.close();
        else controller.enqueue(bytes);
      },
    });
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.read(...this.part);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, length } = await this.bytes();
    return length === buffer.byteLength ? buffer : buffer.slice(0, length);
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  private async read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(to - from);
    const file = await open(this.path);
    try {
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  }
}
