import type { Locator } from '@playwright/test';
import { MARKS } from './processor-time';

/** What the hand does; coordinates in CSS pixels on the page. */
export type Gesture =
  | { readonly kind: 'click' }
  | { readonly kind: 'pointerup'; readonly x: number; readonly y: number }
  | { readonly kind: 'keydown'; readonly key: string };

/**
 * Milliseconds of script on the page's main thread from a gesture on `target` until `watched` shows something else:
 * the event's handlers and what they ask to be done directly after (React draws in a microtask). Asking MapLibre for
 * a new picture is in it; the picture itself comes in a later frame and is not. Reads in the page, so that no time
 * between the page and the test is in it.
 */
export async function timeScript(target: Locator, gesture: Gesture, watched: Locator): Promise<number> {
  const shown = await watched.elementHandle();
  return target.evaluate(
    async (element, [how, seen, marks]) => {
      if (!seen) throw new Error('There is nothing to watch');
      const read = (): string => `${seen.getAttribute('aria-valuenow')} ${seen.textContent}`;
      const before = read();
      performance.mark(marks.start);
      const start = performance.now();
      if (how.kind === 'click') (element as HTMLElement).click();
      else if (how.kind === 'keydown')
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: how.key, ctrlKey: true, bubbles: true, cancelable: true }),
        );
      else
        element.dispatchEvent(
          new PointerEvent('pointerup', {
            pointerId: 1,
            clientX: how.x,
            clientY: how.y,
            bubbles: true,
            pointerType: 'mouse',
          }),
        );
      for (let turn = 0; read() === before; turn++) {
        if (turn > 1000) throw new Error(`Nothing changed: still ${before}`);
        await Promise.resolve();
      }
      const milliseconds = performance.now() - start;
      performance.mark(marks.end);
      return milliseconds;
    },
    [gesture, shown, MARKS] as const,
  );
}
