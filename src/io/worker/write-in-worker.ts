import { bad, good, type Result } from '../../domain/result';
import type { ExportProblem, ExportReport, ExportRequest, WrittenFile } from './protocol';

/**
 * Writes a file in a worker that lives only for that, so that the page stays free for the hand. Stopping by `signal` ends
 * it at once.
 *
 * @param onProgress how far the file is, 0 to 1
 */
export function writeInWorker(
  request: ExportRequest,
  { onProgress, signal }: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<Result<WrittenFile, ExportProblem>> {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  const over = new AbortController();
  return new Promise<Result<WrittenFile, ExportProblem>>((resolve) => {
    const stop = (): void => resolve(bad({ name: 'export-stopped', detail: '' }));
    worker.onmessage = ({ data }: MessageEvent<ExportReport>) => {
      if (data.kind === 'progress') onProgress(data.done);
      else if (data.kind === 'written') resolve(good(data.written));
      else resolve(bad(data.problem));
    };
    // No message says that its own script could not be fetched; then there is nothing more to learn from it.
    worker.onerror = ({ message }) =>
      resolve(bad({ name: message ? 'export-failed' : 'export-not-loaded', detail: message ?? '' }));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { signal: over.signal });
    worker.postMessage(request);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}
