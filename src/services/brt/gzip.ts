import { bytesOf } from '../one-try';

/** gzip of the bytes, by the platform. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  // Written before it is read: what goes wrong shows on the side that is read. A Blob's own stream takes longer than packing.
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [packed] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(packed);
}

/** Whether the bytes say that they are gzip. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes unpacked; null when they are broken, or become more than `maxBytes`. */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return null;
      }
      pieces.push(next.value);
    }
  } catch (error) {
    // The platform has a TypeError for whatever is wrong with packed bytes.
    if (error instanceof TypeError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
  return bytesOf(pieces);
}
