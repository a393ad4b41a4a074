import { bad, good, type Result } from '../../domain/result';
import type { SessionFileProblem } from '../file/session-file-problem';

/** The text with gzip: coordinates shrink to about a quarter, and the browser does it off the main thread. */
export const packed = (text: string): Promise<Blob> => through(new Blob([text]), new CompressionStream('gzip'));

/** What `packed` made, or why it cannot be unpacked: a disk that lost a part of it. */
export async function unpacked(file: Blob): Promise<Result<Blob, SessionFileProblem>> {
  try {
    return good(await through(file, new DecompressionStream('gzip')));
  } catch (error) {
    return bad({ name: 'file-unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
}

const through = (file: Blob, stream: CompressionStream | DecompressionStream): Promise<Blob> =>
  new Response(file.stream().pipeThrough(stream)).blob();
