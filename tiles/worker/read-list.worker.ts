import { bad } from '../../src/domain/result';
import { loadGdalInWorker } from './load-gdal-in-worker';
import type { ListRequest } from './read-list-in-worker';
import { readPlans } from './read-plans';
import { readTable } from './read-table';

addEventListener('message', ({ data: { as, file } }: MessageEvent<ListRequest>) => {
  const reading = as === 'plans' ? readPlans(file, loadGdalInWorker) : readTable(file, loadGdalInWorker);
  reading.then(
    (result) => postMessage(result),
    (error: unknown) => {
      console.warn('A list was not read', error);
      postMessage(bad({ name: 'file-unreadable', detail: String(error) }));
    },
  );
});
