import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { anEmptySession } from '../../fixtures/arbitraries/examples';
import { multiPolygonAreaM2 } from '../domain/geometry/area';
import { plotAreaM2 } from '../domain/plot-area';
import { createGestureStore } from '../map/gesture-store';
import { fakePackage } from '../map/testing/fake-package';
import { dissolve } from '../package/dissolve';
import { clipped, squareAt } from '../package/testing/clipped';
import { createSessionStore } from '../session/session-store';
import { createViewStore } from '../session/view-store';
import { type AppState, initialAppState } from '../ui/app-state';
import { cutDrawnParts } from './cut-drawn-parts';
import { plotActions } from './plot-actions';
import type { Wires } from './wires';

/** A room at work on the fake municipality, whose parcel 0 is a square of 100 m. */
function setUp() {
  let ids = 0;
  const session = createSessionStore({ onChange: () => undefined });
  session.open(anEmptySession());
  const wires: Wires = {
    session,
    view: createViewStore(),
    gesture: createGestureStore(),
    state: createStore<AppState>()(() => ({ ...initialAppState, screen: 'work', gemeente: fakePackage() })),
    map: () => null,
    newId: () => `id-${ids++}`,
    now: () => '2026-11-22T16:00:00.000Z',
    notice: vi.fn(),
  };
  cutDrawnParts(wires);
  const actions = plotActions(wires);
  const drawPart = (east: number, side: number): void => {
    const partRing = squareAt(east, 20_000, side)[0]?.[0] ?? [];
    wires.gesture.setState({ selection: new Set([0]), focusedParcel: 0, partRing });
  };
  const plot = () => {
    const [first] = session.getState().session?.plots.values() ?? [];
    if (!first) throw new Error('no plot');
    return first;
  };
  return { wires, actions, drawPart, plot };
}

test('a second part over the first adds only what it adds: the area is that of the outline', () => {
  const { actions, drawPart, plot } = setUp();
  drawPart(0, 60);
  actions.makePlot({ name: '', programme: [] });
  drawPart(40, 60);
  actions.addSelectionToPlot(plot().id);
  expect(plot().parcels.map(({ part, drawnAreaM2 }) => [part, drawnAreaM2])).toEqual([
    [true, 3600],
    [true, 2400],
  ]);
  const outline = clipped(dissolve(plot().parcels.map(({ geometry }) => geometry)));
  expect(plotAreaM2(plot())).toBeCloseTo(multiPolygonAreaM2(outline), 6);
});

test('a part that the plot already holds is not added, and the screen says so', () => {
  const { wires, actions, drawPart, plot } = setUp();
  drawPart(0, 60);
  actions.makePlot({ name: '', programme: [] });
  const before = plot();
  drawPart(10, 30);
  actions.addSelectionToPlot(before.id);
  expect(plot()).toBe(before);
  expect(wires.notice).toHaveBeenCalledExactlyOnceWith('problem', expect.stringContaining('zit al in deze plot'));
  expect(wires.gesture.getState().partRing).not.toBeNull();
});

test('the whole parcel takes the place of its parts', () => {
  const { wires, actions, drawPart, plot } = setUp();
  drawPart(0, 60);
  actions.makePlot({ name: '', programme: [] });
  wires.gesture.setState({ selection: new Set([0]), focusedParcel: 0, partRing: null });
  actions.addSelectionToPlot(plot().id);
  expect(plot().parcels.map(({ part }) => part)).toEqual([false]);
});

test('what takes the place of a drawn part is only what lies in that part; a whole parcel is replaced by whole ones', () => {
  const { wires, actions, drawPart, plot } = setUp();
  drawPart(0, 60);
  actions.makePlot({ name: '', programme: [] });
  const [part] = plot().parcels;
  if (!part) throw new Error('no parcel');
  // The same part, as when it was drawn on a parcel that is now two: it lies over this parcel and the next.
  const old = { ...part, geometry: squareAt(60, 20_000, 80) };
  wires.session.apply({ intent: 'editPlot', subject: '', put: [{ ...plot(), parcels: [old] }], deleted: [] });
  actions.replaceParcel(plot().id, old, [0, 1, 50]);
  expect(plot().parcels.map(({ parcelId, part, drawnAreaM2 }) => [parcelId, part, drawnAreaM2])).toEqual([
    ['1', true, 3200],
    ['2', true, 3200],
  ]);
  const [first] = plot().parcels;
  if (!first) throw new Error('no parcel');
  const whole = { ...first, part: false };
  wires.session.apply({ intent: 'editPlot', subject: '', put: [{ ...plot(), parcels: [whole] }], deleted: [] });
  actions.replaceParcel(plot().id, whole, [0, 1]);
  expect(plot().parcels.map(({ parcelId, part, drawnAreaM2 }) => [parcelId, part, drawnAreaM2])).toEqual([
    ['1', false, 10_000],
    ['2', false, 10_000],
  ]);
});
