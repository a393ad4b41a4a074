import type { StoreApi } from 'zustand/vanilla';
import type { GestureState } from './gesture-store';
import type { Mode, ModeContext, Pointer } from './modes/mode';
import { createModes } from './modes/modes';
import type { LngLat, Picker } from './pick';

/** What attaching needs of a `MapView`. */
export interface PointerSurface {
  readonly surface: HTMLElement | null;
  unproject(x: number, y: number): LngLat;
  setPanning(enabled: boolean): void;
  setCursor(cursor: string): void;
}

export interface AttachOptions {
  readonly gesture: StoreApi<GestureState>;
  /** Null while no package is open: nothing can be picked then. */
  readonly picker: () => Picker | null;
  readonly onPick: ModeContext['onPick'];
  readonly onPickMany: ModeContext['onPickMany'];
}

const NOTHING: Picker = { parcelAt: () => null, within: () => [], ringOf: () => [] };

/**
 * Leads the map's pointers to the mode that is on. One pointer draws; a second finger ends the stroke without
 * result and moves the map until all fingers are up, so that one can always pan and zoom. Enter or the space
 * bar on the map picks what lies in the middle. Returns the function that takes everything off again.
 */
export function attachModes(view: PointerSurface, options: AttachOptions): () => void {
  const surface = view.surface;
  if (!surface) return () => undefined;
  const { gesture } = options;
  const modes = createModes();
  const down = new Set<number>();
  let drawing: number | null = null;
  let hoverFrame = 0;

  const context = (): ModeContext => ({
    store: gesture,
    pick: options.picker() ?? NOTHING,
    view,
    onPick: options.onPick,
    onPickMany: options.onPickMany,
  });
  const pointerOf = (event: PointerEvent): Pointer => {
    const box = surface.getBoundingClientRect();
    const kind = event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse';
    return {
      x: event.clientX - box.left,
      y: event.clientY - box.top,
      kind,
      add: event.shiftKey || event.ctrlKey || event.metaKey,
    };
  };
  const active = (): Mode => modes[gesture.getState().mode];

  const hover = (place: LngLat | null) => {
    const hovered = place && (options.picker()?.parcelAt(place) ?? null);
    if (hovered !== gesture.getState().hoveredParcel) gesture.setState({ hoveredParcel: hovered });
  };

  const onDown = (event: PointerEvent) => {
    down.add(event.pointerId);
    if (down.size > 1) {
      if (drawing !== null) active().cancel(context());
      drawing = null;
      view.setPanning(true);
    } else if (event.button === 0) {
      drawing = event.pointerId;
      active().down(pointerOf(event), context());
    }
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId === drawing) active().move(pointerOf(event), context());
    else if (
      event.pointerType === 'mouse' &&
      event.buttons === 0 &&
      event.target instanceof Node &&
      surface.contains(event.target)
    ) {
      const { x, y } = pointerOf(event);
      cancelAnimationFrame(hoverFrame);
      hoverFrame = requestAnimationFrame(() => hover(view.unproject(x, y)));
    }
  };
  const release = (event: PointerEvent, end: () => void) => {
    down.delete(event.pointerId);
    if (event.pointerId === drawing) {
      drawing = null;
      end();
    }
    if (down.size === 0) view.setPanning(!active().draws);
  };
  const onUp = (event: PointerEvent) => release(event, () => active().up(pointerOf(event), context()));
  const onCancel = (event: PointerEvent) => release(event, () => active().cancel(context()));
  const onLeave = () => {
    cancelAnimationFrame(hoverFrame);
    hover(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const at = view.unproject(surface.clientWidth / 2, surface.clientHeight / 2);
    const add = event.shiftKey || event.ctrlKey || event.metaKey || gesture.getState().mode === 'add';
    options.onPick(options.picker()?.parcelAt(at) ?? null, { add, at });
  };

  const showMode = (now: GestureState, before: GestureState) => {
    if (now.mode === before.mode) return;
    modes[before.mode].cancel(context());
    drawing = null;
    view.setPanning(!active().draws);
    view.setCursor(active().cursor);
    hover(null);
  };
  const stopWatching = gesture.subscribe((now, before) => {
    showMode(now, before);
    // Escape empties the draft from outside: the stroke under way must not go on.
    if (drawing !== null && before.draft !== null && now.draft === null) {
      drawing = null;
      active().cancel(context());
    }
  });
  view.setPanning(!active().draws);
  view.setCursor(active().cursor);

  const offs = [
    listen(surface, 'pointerdown', onDown),
    listen(surface, 'pointerleave', onLeave),
    listen(surface, 'keydown', onKey),
    // On the window: a stroke goes on outside the map, and its end must be heard wherever it comes.
    listen(window, 'pointermove', onMove),
    listen(window, 'pointerup', onUp),
    listen(window, 'pointercancel', onCancel),
  ];
  return () => {
    cancelAnimationFrame(hoverFrame);
    stopWatching();
    for (const off of offs) off();
  };
}

function listen<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement | Window,
  type: Type,
  handler: (event: HTMLElementEventMap[Type]) => void,
): () => void {
  const listener = handler as EventListener;
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
