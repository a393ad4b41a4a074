/**
 * When what had the focus has gone from the screen, the map region gets it: else the keyboard starts again at the top
 * of the page. Waits for the drawing that takes it away.
 */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('kaart')?.focus({ preventScroll: true });
  });
}
