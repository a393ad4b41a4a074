import { type BuildProgress, buildPackage } from '../build-package';
import type { BuildReport, BuildRequest } from './protocol';

const report = (message: BuildReport): void => self.postMessage(message);
const onProgress = (progress: BuildProgress): void => report({ kind: 'progress', progress });

/** The package builder away from the page, the same code as in Node. To stop it, the page ends the worker. */
self.onmessage = async ({ data: { layers, builtOn } }: MessageEvent<BuildRequest>) => {
  try {
    report({ kind: 'result', result: await buildPackage(layers, { builtOn, onProgress }) });
  } catch (error) {
    // A rejected promise in a worker is not heard on the page; a reported error is.
    self.reportError(error);
  }
};
