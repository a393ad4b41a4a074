import { flushSync } from 'react-dom';

/** Marks the first control of the region `Plot` that a keyboard user wants after choosing a parcel or plot. */
export const PLOT_START = { 'data-plot-start': '' } as const;

/**
 * Moves the focus into the region `Plot`, as it is after what was just chosen. For choices made away from the map
 * (search box, selection bar, list), so that the keyboard goes on where the work is. To be called from an event:
 * a frame later someone may already be typing elsewhere, and on a slow screen a frame takes long.
 */
export function focusPlot(): void {
  flushSync(() => undefined);
  focusPlotStart();
}

/** The same for who knows that the screen has caught up: an effect of the region itself. */
export function focusPlotStart(): void {
  const start = document.querySelector<HTMLElement>('[data-plot-start]');
  const control = start?.matches('input, button, select, [tabindex]') ? start : start?.querySelector('input');
  control?.focus();
}
