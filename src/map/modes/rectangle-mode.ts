import type { DraftShape } from '../gesture-store';
import { isClick, type Mode, type ModeContext, type Pointer, pickUnder } from './mode';

/** The screen rectangle's corners on earth: on a turned map this is a turned rectangle, as the user sees it. */
function corners(from: Pointer, to: Pointer, { view }: ModeContext): DraftShape {
  return [
    view.unproject(from.x, from.y),
    view.unproject(to.x, from.y),
    view.unproject(to.x, to.y),
    view.unproject(from.x, to.y),
  ];
}

/** Drag a rectangle; Shift adds to the selection. A click without a drag picks as in the select mode. */
export function rectangleMode(): Mode {
  let from: Pointer | null = null;
  return {
    cursor: 'crosshair',
    draws: true,
    down: (pointer) => {
      from = pointer;
    },
    move: (pointer, context) => {
      if (from && !isClick(from, pointer)) context.store.setState({ draft: corners(from, pointer, context) });
    },
    up: (pointer, context) => {
      const start = from;
      from = null;
      context.store.setState({ draft: null });
      if (!start) return;
      if (isClick(start, pointer)) pickUnder(pointer, context, pointer.add);
      else context.onPickMany(context.pick.within(corners(start, pointer, context)), { add: pointer.add });
    },
    cancel: ({ store }) => {
      from = null;
      store.setState({ draft: null });
    },
  };
}
