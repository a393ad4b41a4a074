import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialView } from '../session/view-store';
import { afterParcels, parcelsFirst } from './parcels-first';
import { buildMapStyle } from './style/map-style';
import { fakePackage } from './testing/fake-package';

describe('parcels first', () => {
  const whole = buildMapStyle(fakePackage(), initialView.visibleLayers, { parcels: 'pmtiles://x', basemap: null });

  it('shows the ground and the parcel lines, and remembers what the rest is to be', () => {
    const { style, waiting } = parcelsFirst(whole);
    const shown = style.layers.filter((layer) => layer.layout?.visibility !== 'none').map(({ id }) => id);
    expect(shown).toEqual(['background', 'parcel-line']);
    expect(waiting.size).toBe(whole.layers.length - 2);
    expect(waiting.get('parcel-state')).toBe(true);
    expect(waiting.get('area-share')).toBe(false);
  });

  it('leaves parcels out when they are switched off', () => {
    const off = buildMapStyle(
      fakePackage(),
      { ...initialView.visibleLayers, parcels: false },
      { parcels: 'pmtiles://x', basemap: null },
    );
    const { style } = parcelsFirst(off);
    expect(style.layers.find(({ id }) => id === 'parcel-line')?.layout?.visibility).toBe('none');
  });
});

/** As much of a map as is asked here. */
function fakeMap(zoom: number) {
  const state = { zoom, source: false, loaded: false, frames: new Set<() => void>() };
  const map = {
    on: (_: 'render', frame: () => void) => state.frames.add(frame),
    off: (_: 'render', frame: () => void) => state.frames.delete(frame),
    getZoom: () => state.zoom,
    getSource: () => (state.source ? {} : undefined),
    isSourceLoaded: () => state.loaded,
  };
  const frame = () => {
    for (const each of [...state.frames]) each();
  };
  return { state, frame, map: map as unknown as Parameters<typeof afterParcels>[0] };
}

describe('what comes after the parcels', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    performance.clearMarks('parcels-painted');
  });

  it('waits for the frame in which all parcels are there, and comes once', () => {
    const { state, frame, map } = fakeMap(15);
    const then = vi.fn();
    afterParcels(map, then);
    frame();
    state.source = true;
    frame();
    expect(then).not.toHaveBeenCalled();
    state.loaded = true;
    frame();
    frame();
    vi.runAllTimers();
    expect(then).toHaveBeenCalledOnce();
    expect(performance.getEntriesByName('parcels-painted')).toHaveLength(1);
  });

  it('comes at once on a map too far out to show parcels', () => {
    const { state, frame, map } = fakeMap(11);
    const then = vi.fn();
    afterParcels(map, then);
    state.source = true;
    frame();
    expect(then).toHaveBeenCalledOnce();
    expect(performance.getEntriesByName('parcels-painted')).toHaveLength(0);
  });

  it('comes in the end when parcels never do', () => {
    const { frame, map } = fakeMap(15);
    const then = vi.fn();
    afterParcels(map, then);
    frame();
    vi.runAllTimers();
    expect(then).toHaveBeenCalledOnce();
  });

  it('still says when parcels were painted after all patience, and does not come again', () => {
    const { state, frame, map } = fakeMap(15);
    const then = vi.fn();
    afterParcels(map, then);
    vi.runAllTimers();
    state.source = true;
    state.loaded = true;
    frame();
    frame();
    expect(then).toHaveBeenCalledOnce();
    expect(performance.getEntriesByName('parcels-painted')).toHaveLength(1);
    expect(state.frames.size).toBe(0);
  });
});
