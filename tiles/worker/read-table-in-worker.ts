import { bad, type Result } from '../../src/domain/result';
import type { FileProblem } from '../../src/package/source/file-problem';
import type { ReadSheet } from './read-table';

/** `readTable` in a worker that lives only for that. */
export function readTableInWorker(file: File): Promise<Result<readonly ReadSheet[], FileProblem>> {
  const worker = new Worker(new URL('./read-table.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<readonly ReadSheet[], FileProblem>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Result<readonly ReadSheet[], FileProblem>>) => resolve(data);
    worker.onerror = ({ message }) => resolve(bad({ name: 'file-reader-unavailable', detail: message ?? '' }));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
