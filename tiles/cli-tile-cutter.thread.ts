import { parentPort } from 'node:worker_threads';
import { answerCutter } from './cutting/tile-cutter';

const answer = answerCutter();

// An error that is not caught ends the thread, and whoever started it hears that.
parentPort?.on('message', async (request) => {
  const cut = await answer(request);
  if (cut !== null) parentPort?.postMessage(cut.tiles, cut.buffers);
});
