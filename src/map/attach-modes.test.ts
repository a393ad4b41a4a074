import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachModes } from './attach-modes';
import { createGestureStore } from './gesture-store';
import type { Picker } from './pick';

/** A surface of 200 × 100 pixels without a browser. */
const createSurface = () =>
  Object.assign(new EventTarget(), {
    clientWidth: 200,
    clientHeight: 100,
    getBoundingClientRect: () => ({ left: 10, top: 20 }),
    contains: () => true,
  }) as unknown as HTMLElement;

const picker: Picker = { parcelAt: ([x]) => Math.round(x), within: () => [1, 2], ringOf: () => [] };

function setUp() {
  const surface = createSurface();
  const gesture = createGestureStore();
  const log: unknown[] = [];
  const view = {
    surface,
    unproject: (x: number, y: number) => [x, y] as const,
    setPanning: (enabled: boolean) => log.push(enabled ? 'pan on' : 'pan off'),
    setCursor: () => undefined,
  };
  const detach = attachModes(view, {
    gesture,
    picker: () => picker,
    onPick: (index, { add, at }) => log.push({ index, add, at }),
    onPickMany: (indices) => log.push([...indices]),
  });
  const fire = (type: string, at: readonly [number, number], more: Record<string, unknown> = {}) => {
    const fields = {
      pointerId: 1,
      pointerType: 'touch',
      button: 0,
      buttons: 1,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      clientX: at[0],
      clientY: at[1],
      ...more,
    };
    const target = type === 'pointerdown' || type === 'keydown' ? surface : window;
    target.dispatchEvent(Object.assign(new Event(type), fields));
  };
  log.length = 0;
  return { gesture, log, fire, detach };
}

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('Node', EventTarget);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    run();
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('pointers on the map', () => {
  it('picks with a tap, in pixels of the surface', () => {
    const { log, fire } = setUp();
    fire('pointerdown', [60, 50]);
    fire('pointerup', [60, 50]);
    expect(log).toContainEqual({ index: 50, add: false, at: [50, 30] });
  });

  it('holds the map still while a shape can be drawn, and lets go afterwards', () => {
    const { gesture, log } = setUp();
    gesture.setState({ mode: 'lasso' });
    gesture.setState({ mode: 'select' });
    expect(log).toEqual(['pan off', 'pan on']);
  });

  it('gives the map to a second finger, without a result of the first', () => {
    const { gesture, log, fire } = setUp();
    gesture.setState({ mode: 'rectangle' });
    fire('pointerdown', [20, 30]);
    fire('pointermove', [80, 80]);
    expect(gesture.getState().draft).toHaveLength(4);
    log.length = 0;
    fire('pointerdown', [120, 30], { pointerId: 2 });
    expect(gesture.getState().draft).toBeNull();
    fire('pointermove', [90, 90]);
    fire('pointerup', [90, 90]);
    fire('pointerup', [120, 30], { pointerId: 2 });
    expect(log).toEqual(['pan on', 'pan off']);
  });

  it('ends a stroke that ends outside the map', () => {
    const { gesture, log, fire } = setUp();
    gesture.setState({ mode: 'rectangle' });
    fire('pointerdown', [20, 30]);
    fire('pointermove', [80, 80]);
    fire('pointerup', [900, 900]);
    expect(log).toContainEqual([1, 2]);
  });

  it('drops the stroke when the draft is emptied from outside (Escape)', () => {
    const { gesture, log, fire } = setUp();
    gesture.setState({ mode: 'lasso' });
    fire('pointerdown', [20, 30]);
    fire('pointermove', [80, 30]);
    fire('pointermove', [80, 80]);
    gesture.setState({ draft: null });
    fire('pointermove', [20, 80]);
    fire('pointerup', [20, 80]);
    expect(log).not.toContainEqual([1, 2]);
  });

  it('follows the mouse, but never a finger', () => {
    const { gesture, fire } = setUp();
    fire('pointermove', [70, 50], { buttons: 0 });
    expect(gesture.getState().hoveredParcel).toBeNull();
    fire('pointermove', [70, 50], { buttons: 0, pointerType: 'mouse' });
    expect(gesture.getState().hoveredParcel).toBe(60);
  });

  it('picks in the middle by Enter, and adds with Shift', () => {
    const { log, fire } = setUp();
    fire('keydown', [0, 0], { key: 'Enter' });
    fire('keydown', [0, 0], { key: 'Enter', shiftKey: true });
    fire('keydown', [0, 0], { key: 'a' });
    expect(log).toEqual([
      { index: 100, add: false, at: [100, 50] },
      { index: 100, add: true, at: [100, 50] },
    ]);
  });

  it('leaves nothing behind', () => {
    const { gesture, log, fire, detach } = setUp();
    detach();
    fire('pointerdown', [60, 50]);
    fire('pointerup', [60, 50]);
    gesture.setState({ mode: 'lasso' });
    expect(log).toEqual([]);
  });
});
