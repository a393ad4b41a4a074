import { FreeLine } from './free-line';
import { type Mode, pickUnder } from './mode';

/**
 * Draw the part of the focused parcel that becomes a plot (deelperceel). The ring is kept in RD (`partRing`) and
 * its drawing stays in view as the draft until a plot is made of it, it is drawn again, or Escape. A click points
 * at the parcel to draw in, as long as there is none.
 */
export function partMode(): Mode {
  const line = new FreeLine();
  return {
    cursor: 'crosshair',
    draws: true,
    down: (pointer, context) => {
      // Without a parcel to draw in, pressing chooses it and the same stroke goes on as its part.
      if (context.store.getState().focusedParcel === null) pickUnder(pointer, context, false);
      line.begin(pointer, context);
    },
    move: (pointer, context) => line.extend(pointer, context),
    up: (pointer, context) => {
      const shape = line.end(pointer, context);
      if (shape === 'nothing') return;
      if (shape === 'click') {
        // Corners clicked one by one must not swap the parcel that is being drawn in.
        if (context.store.getState().focusedParcel === null) pickUnder(pointer, context, false);
      } else if (context.store.getState().focusedParcel !== null) {
        context.store.setState({ partRing: context.pick.ringOf(shape), draft: shape });
      }
    },
    cancel: (context) => {
      line.drop(context);
      context.store.setState({ partRing: null });
    },
  };
}
