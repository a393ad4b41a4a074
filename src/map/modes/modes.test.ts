import { beforeEach, describe, expect, it } from 'vitest';
import type { ParcelIndex } from '../../package/parcel-table';
import { createGestureStore, initialGesture } from '../gesture-store';
import type { LngLat, Picker } from '../pick';
import { escapeGesture } from './escape-gesture';
import type { Mode, ModeContext, Pointer } from './mode';
import { createModes } from './modes';

/** On this picker's earth a pixel is a hundredth of a degree and parcel 7 lies left of pixel 500. */
const picker: Picker = {
  parcelAt: ([lng]) => (lng < 5 ? 7 : null),
  within: (shape) => shape.map((_, index) => index),
  ringOf: (shape) => {
    const ring = shape.map(([x, y]) => [x, y] as const);
    return [...ring, ...ring.slice(0, 1)];
  },
};

function setUp() {
  const picks: [ParcelIndex | null, boolean][] = [];
  const catches: [number, boolean][] = [];
  const shapes: (readonly LngLat[])[] = [];
  const store = createGestureStore();
  const context: ModeContext = {
    store,
    pick: {
      ...picker,
      within: (shape) => {
        shapes.push(shape);
        return picker.within(shape);
      },
    },
    view: { unproject: (x, y) => [x / 100, y / 100] },
    onPick: (index, { add }) => picks.push([index, add]),
    onPickMany: (indices, { add }) => catches.push([indices.length, add]),
  };
  return { store, context, picks, catches, shapes, modes: createModes() };
}

const at = (x: number, y: number, more: Partial<Pointer> = {}): Pointer => ({
  x,
  y,
  kind: 'mouse',
  add: false,
  ...more,
});

function drag(mode: Mode, context: ModeContext, path: readonly Pointer[]): void {
  const [first, ...rest] = path;
  if (!first) return;
  mode.down(first, context);
  for (const pointer of rest) mode.move(pointer, context);
  mode.up(rest.at(-1) ?? first, context);
}

let room = setUp();
beforeEach(() => {
  room = setUp();
});

describe('select and add', () => {
  it('points at the parcel under a click', () => {
    drag(room.modes.select, room.context, [at(100, 100)]);
    expect(room.picks).toEqual([[7, false]]);
  });

  it('adds with Shift, and always in the add mode', () => {
    drag(room.modes.select, room.context, [at(100, 100, { add: true })]);
    drag(room.modes.add, room.context, [at(100, 100)]);
    expect(room.picks).toEqual([
      [7, true],
      [7, true],
    ]);
  });

  it('tells of a click beside every parcel', () => {
    drag(room.modes.select, room.context, [at(900, 100)]);
    expect(room.picks).toEqual([[null, false]]);
  });

  it('leaves a drag to the map, but not the wobble of a finger', () => {
    drag(room.modes.select, room.context, [at(100, 100), at(140, 100)]);
    expect(room.picks).toEqual([]);
    drag(room.modes.select, room.context, [at(100, 100, { kind: 'touch' }), at(108, 100, { kind: 'touch' })]);
    expect(room.picks).toEqual([[7, false]]);
  });

  it('forgets a press that was cancelled', () => {
    room.modes.select.down(at(100, 100), room.context);
    room.modes.select.cancel(room.context);
    room.modes.select.up(at(100, 100), room.context);
    expect(room.picks).toEqual([]);
  });
});

describe('rectangle', () => {
  it('shows the draft while it grows and catches with its four corners', () => {
    const { modes, context, store } = room;
    modes.rectangle.down(at(100, 100), context);
    modes.rectangle.move(at(300, 200), context);
    expect(store.getState().draft).toEqual([
      [1, 1],
      [3, 1],
      [3, 2],
      [1, 2],
    ]);
    modes.rectangle.up(at(300, 250, { add: true }), context);
    expect(store.getState().draft).toBeNull();
    expect(room.shapes[0]?.[2]).toEqual([3, 2.5]);
    expect(room.catches).toEqual([[4, true]]);
  });

  it('follows the screen on a turned map', () => {
    const turned = { ...room.context, view: { unproject: (x: number, y: number): LngLat => [-y, x] } };
    drag(room.modes.rectangle, turned, [at(0, 0), at(20, 10)]);
    expect(room.shapes[0]?.map(([lng, lat]) => [lng + 0, lat])).toEqual([
      [0, 0],
      [0, 20],
      [-10, 20],
      [-10, 0],
    ]);
  });

  it('picks on a click', () => {
    drag(room.modes.rectangle, room.context, [at(100, 100), at(102, 101)]);
    expect(room.picks).toEqual([[7, false]]);
    expect(room.catches).toEqual([]);
  });

  it('leaves nothing behind when cancelled', () => {
    const { modes, context, store } = room;
    modes.rectangle.down(at(100, 100), context);
    modes.rectangle.move(at(300, 200), context);
    modes.rectangle.cancel(context);
    modes.rectangle.up(at(300, 200), context);
    expect(store.getState().draft).toBeNull();
    expect([room.picks, room.catches]).toEqual([[], []]);
  });
});

const LOOP = [at(100, 100), at(200, 100), at(200, 200), at(100, 200), at(101, 101)];

describe('lasso', () => {
  it('catches with the drawn ring, also when it ends where it began', () => {
    drag(room.modes.lasso, room.context, LOOP);
    expect(room.shapes[0]).toHaveLength(5);
    expect(room.catches).toEqual([[5, false]]);
    expect(room.store.getState().draft).toBeNull();
  });

  it('drops points closer than a hand means', () => {
    const path = Array.from({ length: 100 }, (_, index) => at(100 + index, 100 + (index % 2)));
    drag(room.modes.lasso, room.context, path);
    expect(room.shapes[0]?.length).toBeLessThan(40);
  });

  it('catches nothing with a line of two points', () => {
    drag(room.modes.lasso, room.context, [at(100, 100), at(200, 100)]);
    expect([room.picks, room.catches]).toEqual([[], []]);
  });
});

describe('part of a parcel', () => {
  it('keeps the ring in RD, closed, and its drawing in view', () => {
    room.store.setState({ focusedParcel: 7 });
    drag(room.modes.part, room.context, LOOP);
    const { partRing, draft } = room.store.getState();
    expect(partRing).toHaveLength(6);
    expect(partRing?.[0]).toEqual(partRing?.[5]);
    expect(draft).toHaveLength(5);
    expect(room.picks).toEqual([]);
  });

  it('chooses the parcel first when none is focused', () => {
    drag(room.modes.part, room.context, LOOP);
    expect(room.picks).toEqual([[7, false]]);
    expect(room.store.getState().partRing).toBeNull();
  });

  it('lets go of the ring on cancel', () => {
    room.store.setState({ focusedParcel: 7 });
    drag(room.modes.part, room.context, LOOP);
    room.modes.part.cancel(room.context);
    expect(room.store.getState()).toMatchObject({ partRing: null, draft: null });
  });
});

describe('Escape', () => {
  it('lets go one thing at a time: the drawing, the mode, the selection', () => {
    let state = { ...initialGesture, mode: 'lasso' as const, selection: new Set([1]), draft: [[5, 52]] as const };
    const steps = [];
    for (let step = escapeGesture(state); step; step = escapeGesture(state)) {
      steps.push(Object.keys(step));
      state = { ...state, ...step } as typeof state;
    }
    expect(steps).toEqual([['draft', 'partRing'], ['mode'], ['selection', 'focusedParcel']]);
  });
});
