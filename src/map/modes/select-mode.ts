import { isClick, type Mode, type Pointer, pickUnder } from './mode';

/**
 * Click or tap points at a parcel; dragging is left to the map. `alwaysAdd` is the "voeg toe" mode: as if Shift
 * were held, for hands without a keyboard.
 */
export function selectMode(alwaysAdd: boolean): Mode {
  let from: Pointer | null = null;
  return {
    cursor: alwaysAdd ? 'copy' : 'pointer',
    draws: false,
    down: (pointer) => {
      from = pointer;
    },
    move: () => undefined,
    up: (pointer, context) => {
      if (from && isClick(from, pointer)) pickUnder(pointer, context, alwaysAdd || pointer.add);
      from = null;
    },
    cancel: () => {
      from = null;
    },
  };
}
