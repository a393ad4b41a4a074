import { bad } from '../domain/result';
import { MEMBER } from '../package/manifest';
import type { DecodeParcels } from '../package/open-package';

/** Decodes the exact parcels in a worker that lives only for that; a worker that dies is an unreadable member. */
export const decodeParcelsInWorker: DecodeParcels = (file) => {
  const worker = new Worker(new URL('./parcel-decoder.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Awaited<ReturnType<DecodeParcels>>>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) =>
      resolve(bad({ name: 'package-member-unreadable', member: MEMBER.parcels, detail: message }));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
};
