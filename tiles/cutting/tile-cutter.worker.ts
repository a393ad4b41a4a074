import { answerCutter, type CutterRequest } from './tile-cutter';

const answer = answerCutter();

self.onmessage = ({ data }: MessageEvent<CutterRequest>) => {
  answer(data).then(
    (cut) => cut !== null && self.postMessage(cut.tiles, { transfer: cut.buffers }),
    // A rejected promise in a worker is not heard by who started it; a reported error is.
    (error: unknown) => self.reportError(error),
  );
};
