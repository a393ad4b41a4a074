import type { ReadPlanList } from '../../src/domain/plans/existing-plan';
import { bad, type Result } from '../../src/domain/result';
import type { FileProblem } from '../../src/package/source/file-problem';
import type { ReadSheet } from './read-table';

export interface ListRequest {
  readonly as: 'plans' | 'table';
  readonly file: File;
}

/** `readTable` in a worker that lives only for that. */
export const readTableInWorker = (file: File): Promise<Result<readonly ReadSheet[], FileProblem>> =>
  ask({ as: 'table', file });

/** `readPlans` in a worker that lives only for that. */
export const readPlansInWorker = (file: File): Promise<Result<ReadPlanList, FileProblem>> => ask({ as: 'plans', file });

function ask<Read>(request: ListRequest): Promise<Result<Read, FileProblem>> {
  const worker = new Worker(new URL('./read-list.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<Read, FileProblem>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Result<Read, FileProblem>>) => resolve(data);
    worker.onerror = ({ message }) => resolve(bad({ name: 'file-reader-unavailable', detail: message ?? '' }));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
