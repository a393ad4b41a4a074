import { machineClock } from '../../src/services/clock';
import { CORRECTION_GRID_URL } from '../../src/services/correction-grid/correction-grid-url';
import { deviceShelf } from '../../src/services/correction-grid/device-shelf';
import { createRequester } from '../../src/services/request';
import { serviceUrls } from '../../src/services/service-urls';
import { SERVICES_ORIGIN } from '../../src/services/services-origin';
import { tileCutterHere } from '../cutting/tile-cutter-in-worker';
import { BROWSER_LIMITS } from '../readers/source-file';
import { loadGdalInWorker } from './load-gdal-in-worker';
import { freeBytes } from './preparation/free-bytes';
import { createPreparationEngine } from './preparation/preparation-engine';
import { createPreparationHost } from './preparation/preparation-host';
import { createPreparationStore } from './preparation/preparation-store';
import type { ToPage, ToWorker } from './preparation/protocol';

const post = (message: ToPage): void => self.postMessage(message);

const urls = serviceUrls(SERVICES_ORIGIN);
const requester = createRequester({
  fetch: (url, init) => fetch(url, init),
  clock: machineClock,
  random: () => Math.random(),
  urls,
  online: () => navigator.onLine,
});

const host = createPreparationHost(
  (line) =>
    createPreparationEngine({
      requester,
      open: { limits: BROWSER_LIMITS, loadGdal: loadGdalInWorker },
      createStore: (onTrouble) => createPreparationStore(onTrouble, undefined, () => freeBytes(navigator.storage)),
      gridShelf: deviceShelf(self.caches, urls.reach(CORRECTION_GRID_URL)),
      newId: () => crypto.randomUUID(),
      cutBeside: tileCutterHere(),
      ...line,
    }),
  post,
);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => host.receive(data);
self.addEventListener('online', () => host.cameOnline());
// A rejected promise in a worker is not heard on the page.
self.addEventListener('unhandledrejection', ({ reason }) =>
  post({ kind: 'broken', detail: reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason) }),
);
