import { bad, type Result } from '../../src/domain/result';
import type { HeldLayers } from '../../src/package/layers';
import type { BuildOptions, BuildProblem, BuiltPackage } from '../build-package';
import type { BuildReport, BuildRequest } from './protocol';

/** The worker died: out of memory, its script could not be fetched, or a bug. */
export interface BuilderFailed {
  readonly name: 'builder-failed';
  readonly detail: string;
}

/**
 * `buildPackage`, called in the same way, in a worker that lives only for that: the page stays free for the hand.
 * Stopping by `signal` ends the worker at once, whatever it is at. The file that comes back outlives the worker.
 */
export function buildPackageInWorker(
  layers: HeldLayers,
  { builtOn, onProgress, signal }: BuildOptions,
): Promise<Result<BuiltPackage, BuildProblem | BuilderFailed>> {
  if (signal?.aborted) return Promise.resolve(bad({ name: 'build-stopped' }));
  const worker = new Worker(new URL('./package-builder.worker.ts', import.meta.url), { type: 'module' });
  const over = new AbortController();
  return new Promise<Result<BuiltPackage, BuildProblem | BuilderFailed>>((resolve) => {
    const request: BuildRequest = { layers, builtOn };
    worker.onmessage = ({ data }: MessageEvent<BuildReport>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else resolve(data.result);
    };
    worker.onerror = ({ message }) => resolve(bad({ name: 'builder-failed', detail: message }));
    signal?.addEventListener('abort', () => resolve(bad({ name: 'build-stopped' })), { signal: over.signal });
    worker.postMessage(request);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}
