import { FreeLine } from './free-line';
import { type Mode, pickUnder } from './mode';

/** Draw round parcels by hand; Shift adds to the selection. A click without a drag picks as in the select mode. */
export function lassoMode(): Mode {
  const line = new FreeLine();
  return {
    cursor: 'crosshair',
    draws: true,
    down: (pointer, context) => line.begin(pointer, context),
    move: (pointer, context) => line.extend(pointer, context),
    up: (pointer, context) => {
      const shape = line.end(pointer, context);
      if (shape === 'click') pickUnder(pointer, context, pointer.add);
      else if (shape !== 'nothing') context.onPickMany(context.pick.within(shape), { add: pointer.add });
    },
    cancel: (context) => line.drop(context),
  };
}
