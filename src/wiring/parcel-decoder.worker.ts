import { columnBuffers } from '../package/parcel-columns';
import { readParcelColumns } from '../package/read-parcel-columns';

/** Decodes `parcels.fgb` away from the page, and hands the typed arrays over without copying them. */
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  const columns = readParcelColumns(new Uint8Array(await data.arrayBuffer()));
  self.postMessage(columns, { transfer: columns.ok ? columnBuffers(columns.value) : [] });
};
