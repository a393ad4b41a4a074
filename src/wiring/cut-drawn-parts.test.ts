import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { multiPolygonAreaM2 } from '../domain/geometry/area';
import type { RdRing } from '../domain/rd-geometry';
import { createGestureStore, drawnPart } from '../map/gesture-store';
import { fakePackage } from '../map/testing/fake-package';
import { squareAt, tangle } from '../package/testing/clipped';
import { type AppState, initialAppState } from '../ui/app-state';
import { cutDrawnParts } from './cut-drawn-parts';

/** Draws a line on the square parcel of 100 m in the corner of the fake municipality. */
function draw(partRing: RdRing) {
  const gesture = createGestureStore();
  const notice = vi.fn();
  const state = createStore<AppState>()(() => ({ ...initialAppState, screen: 'work', gemeente: fakePackage() }));
  cutDrawnParts({ gesture, state, notice });
  gesture.setState({ focusedParcel: 0, selection: new Set([0]), partRing, draft: [] });
  return { gesture: gesture.getState(), notice };
}
const ring = (east: number, north: number, side: number): RdRing => squareAt(east, north + 20_000, side)[0]?.[0] ?? [];

test('the part is there as soon as it is drawn', () => {
  const { gesture, notice } = draw(ring(-10, -10, 50));
  expect(multiPolygonAreaM2(drawnPart(gesture) ?? [])).toBe(40 * 40);
  expect(notice).not.toHaveBeenCalled();
});

test.each([
  ['beside the parcel', ring(500, 500, 50), 'buiten het gekozen perceel'],
  ['in a tangle', (tangle[0]?.[0] ?? []).map(([x, y]) => [x, y + 20_000] as const), 'teken het deel opnieuw'],
])('a line %s is let go of, the parcel stays selected, and the screen says why', (_, line, said) => {
  const { gesture, notice } = draw(line);
  expect(gesture).toMatchObject({ partRing: null, part: null, draft: null, focusedParcel: 0 });
  expect(gesture.selection.size).toBe(1);
  expect(notice).toHaveBeenCalledExactlyOnceWith('problem', expect.stringContaining(said));
});
