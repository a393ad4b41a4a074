import { unzipRaw, type ZipEntry } from 'unzipit';
import { SourceFailure } from '../../src/package/source/file-problem';
import type { SourceFile, SourceLimits } from './source-file';

/** Deflate packs at most 1032 to 1; no map comes near a tenth of that. */
const MAX_RATIO = 250;
/** Below this even a bomb does no harm. */
const HARMLESS_BYTES = 64 * 1024 * 1024;

/**
 * The files in a zip, without folders and what a Mac adds. Throws `SourceFailure` (`file-encrypted`, `file-zip-bomb`,
 * `file-truncated`, `file-zip-empty`). Nothing is unpacked yet; unpacking stops at the size that is checked here.
 */
export async function zipEntries({ blob }: SourceFile, limits: SourceLimits): Promise<readonly ZipEntry[]> {
  const entries = (await list(blob)).filter(
    ({ isDirectory, name }) => !isDirectory && !name.startsWith('__MACOSX/') && !/(^|\/)\./.test(name),
  );
  if (entries.length === 0) throw new SourceFailure({ name: 'file-zip-empty' });
  if (entries.some((entry) => entry.encrypted)) throw new SourceFailure({ name: 'file-encrypted' });
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (bytes > limits.unpackedBytes || (bytes > HARMLESS_BYTES && bytes > blob.size * MAX_RATIO))
    throw new SourceFailure({ name: 'file-zip-bomb', bytes });
  return entries;
}

async function list(blob: Blob): Promise<readonly ZipEntry[]> {
  try {
    return (await unzipRaw(blob)).entries;
  } catch (error) {
    // unzipit throws plain Errors for a zip that is cut off: the list of its files stands at the end.
    if (error instanceof TypeError) throw error;
    throw new SourceFailure({ name: 'file-truncated' });
  }
}

/** The bytes of an entry as they are unpacked. Throws `SourceFailure` (`file-truncated`) for broken ones. */
export async function entryStream(entry: ZipEntry): Promise<ReadableStream<Uint8Array>> {
  const source = (await guarded(() => entry.stream())).getReader();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await guarded(() => source.read());
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => source.cancel(reason),
  });
}

/** An entry unpacked, for formats that are not read from start to end. */
export const entryBlob = (entry: ZipEntry): Promise<Blob> => guarded(() => entry.blob());

async function guarded<Value>(unpack: () => Promise<Value>): Promise<Value> {
  try {
    return await unpack();
  } catch (error) {
    if (error instanceof SourceFailure) throw error;
    // Every error of the inflater or the zip reader means that the bytes are not good.
    throw new SourceFailure({ name: 'file-truncated' });
  }
}
