import type { BasemapSize, FetchedLayer } from '../../../src/services/preparation/preparation';

const sizes = new WeakMap<FetchedLayer, BasemapSize>();

/** How large a basemap is that was fetched; what was estimated before goes for one that was not. */
export function basemapSize(fetched: FetchedLayer, estimate: BasemapSize): BasemapSize {
  if (fetched.state !== 'ready') return estimate;
  const before = sizes.get(fetched);
  if (before !== undefined) return before;
  const packed = fetched.notes.find((note) => note.name === 'packed');
  if (packed === undefined) return estimate;
  const { features: tiles } = fetched;
  const size: BasemapSize = { state: 'measured', tiles, bytes: packed.bytes, sampled: tiles };
  sizes.set(fetched, size);
  return size;
}
