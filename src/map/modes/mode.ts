import type { StoreApi } from 'zustand/vanilla';
import type { ParcelIndex } from '../../package/parcel-table';
import type { GestureState } from '../gesture-store';
import type { LngLat, Picker } from '../pick';

/** Pixels from the top left of the map's surface. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What a mode sees of a mouse, finger or pen. */
export interface Pointer extends ScreenPoint {
  readonly kind: 'mouse' | 'touch' | 'pen';
  /** Shift, Ctrl or Cmd held: add to what was selected. */
  readonly add: boolean;
}

export interface ModeContext {
  readonly store: StoreApi<GestureState>;
  readonly pick: Picker;
  readonly view: { unproject(x: number, y: number): LngLat };
  /** A parcel was pointed at, or nothing (null). What that means (selection, plot, card) is decided by the caller. */
  readonly onPick: (index: ParcelIndex | null, options: { readonly add: boolean; readonly at: LngLat }) => void;
  /** Parcels were caught by a drawn shape. */
  readonly onPickMany: (indices: readonly ParcelIndex[], options: { readonly add: boolean }) => void;
}

/**
 * One way of using the pointer. `down` starts, `move` follows while it is down, `up` ends, `cancel` ends without
 * result (Escape, a second finger, another mode). Modes touch the gesture store and the callbacks, nothing else.
 */
export interface Mode {
  readonly cursor: string;
  /** True when dragging draws, so that the map must not move under it. */
  readonly draws: boolean;
  down(pointer: Pointer, context: ModeContext): void;
  move(pointer: Pointer, context: ModeContext): void;
  up(pointer: Pointer, context: ModeContext): void;
  cancel(context: ModeContext): void;
}

/** Below this a press is a click: fingers wobble more than a mouse. Pixels. */
const TOLERANCE: Readonly<Record<Pointer['kind'], number>> = { mouse: 4, pen: 7, touch: 12 };

export const isClick = (from: ScreenPoint, to: Pointer): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) <= TOLERANCE[to.kind];

/** The plain click: tell what lies under the pointer. */
export function pickUnder(pointer: Pointer, { pick, view, onPick }: ModeContext, add: boolean): void {
  const at = view.unproject(pointer.x, pointer.y);
  onPick(pick.parcelAt(at), { add, at });
}
