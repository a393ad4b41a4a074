import { describe, expect, it } from 'vitest';
import { keptLayers } from './kept-layers';
import type { FetchedLayer, Preparation, PreparedLayer } from './preparation';

const PROBLEM = { name: 'service-offline' } as const;
const failed: FetchedLayer = { state: 'failed', problem: PROBLEM, progress: null };
const off: FetchedLayer = { state: 'off' };
const updates = { packageId: 'p', name: 'Teststad', referenceDates: { parcels: '2026-01-31' } };
const about = (change: Partial<Preparation>, parcels: FetchedLayer = off) =>
  keptLayers({
    updates,
    files: [],
    ...change,
    fetched: { parcels, areas: failed, amenities: off, careBuildings: failed, basemap: off },
  });
const fileWith = (reading: PreparedLayer['reading']): Preparation['files'][number] => ({
  id: 'f',
  name: 'percelen.gpkg',
  bytes: 1,
  source: { source: 'percelen.gpkg', licence: 'onbekend', referenceDate: '2026-01-31' },
  state: {
    name: 'open',
    layers: [
      {
        ...{ id: 'l', name: 'percelen', count: 1, kinds: ['polygon'], crs: null, columns: [], fields: [] },
        ...{ role: 'parcels', title: '', colourBy: null, reading },
      },
    ],
  },
});
const REFUSED = fileWith({ name: 'refused', problem: { name: 'file-empty' } });

describe('layers that stay as they were', () => {
  it('are those of which something newer was asked for and did not come, and that the package had', () => {
    const kept = { layer: 'parcels', referenceDate: '2026-01-31' };
    expect(about({}, failed)).toEqual([{ ...kept, why: { name: 'fetch-failed', problem: PROBLEM } }]);
    expect(about({}, { state: 'paused', progress: null })).toEqual([{ ...kept, why: { name: 'fetch-unfinished' } }]);
    expect(about({ files: [REFUSED] })).toEqual([{ ...kept, why: { name: 'file-refused', file: 'percelen.gpkg' } }]);
  });

  it('are none when nothing was asked for, when something newer is there, and for a new package', () => {
    expect(about({})).toEqual([]);
    expect(about({ files: [fileWith({ name: 'reading', rows: 1 })] }, failed)).toEqual([]);
    expect(about({ updates: null }, failed)).toEqual([]);
  });
});
