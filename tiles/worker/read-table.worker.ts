import { bad } from '../../src/domain/result';
import { loadGdalInWorker } from './load-gdal-in-worker';
import { readTable } from './read-table';

addEventListener('message', ({ data }: MessageEvent<File>) => {
  readTable(data, loadGdalInWorker).then(
    (result) => postMessage(result),
    (error: unknown) => {
      console.warn('A list was not read', error);
      postMessage(bad({ name: 'file-unreadable', detail: String(error) }));
    },
  );
});
