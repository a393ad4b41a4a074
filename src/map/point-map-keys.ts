/** Of one press of an arrow key, and of one with Shift; pixels. */
const STEP = 60;
const SMALL_STEP = 8;

/** What a key does on the map to point at. Pixels to the right and down; steps of zoom. */
export type PointMapKey =
  | { readonly does: 'move'; readonly by: readonly [right: number, down: number] }
  | { readonly does: 'zoom'; readonly steps: number }
  | { readonly does: 'point' };

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** null for a key that is not the map's: it does what it does everywhere. */
export function pointMapKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): PointMapKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  const step = shiftKey ? SMALL_STEP : STEP;
  switch (key) {
    case 'ArrowLeft':
      return { does: 'move', by: [-step, 0] };
    case 'ArrowRight':
      return { does: 'move', by: [step, 0] };
    case 'ArrowUp':
      return { does: 'move', by: [0, -step] };
    case 'ArrowDown':
      return { does: 'move', by: [0, step] };
    // Without Shift the key of the plus says `=`, and with it the key of the minus says `_`.
    case '+':
    case '=':
      return { does: 'zoom', steps: 1 };
    case '-':
    case '_':
      return { does: 'zoom', steps: -1 };
    case 'Enter':
    case ' ':
      return { does: 'point' };
    default:
      return null;
  }
}
