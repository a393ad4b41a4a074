import { columnBuffers } from '../package/parcel-columns';
import { readParcelColumns } from '../package/read-parcel-columns';

/** Decodes `parcels.fgb` away from the page, and hands the typed arrays over without copying them. */
self.onmessage = ({ data }: MessageEvent<Blob>) => {
  // A rejection in a worker reaches nobody: as an error of the worker the page hears of it.
  decode(data).catch((error: unknown) => self.reportError(error));
};

async function decode(file: Blob): Promise<void> {
  const columns = readParcelColumns(new Uint8Array(await file.arrayBuffer()));
  self.postMessage(columns, { transfer: columns.ok ? columnBuffers(columns.value) : [] });
}
