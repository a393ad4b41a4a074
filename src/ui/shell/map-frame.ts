const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/**
 * Tells style sheets how far the map lies from each side of the window (`--map-top` and so on, pixels) and how high the bar on it is
 * (`--map-bar`), for as long as it is on the screen: what floats over everything can then keep to what is free of the map. Returns
 * what ends that.
 */
export function watchMapFrame(stage: HTMLElement, bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const measure = (): void => {
    const { top, right, bottom, left } = stage.getBoundingClientRect();
    const inset = { top, right: window.innerWidth - right, bottom: window.innerHeight - bottom, left };
    for (const side of SIDES) style.setProperty(`--map-${side}`, `${Math.round(inset[side])}px`);
    style.setProperty('--map-bar', `${bar.offsetHeight}px`);
  };
  // A panel that folds makes the map wider; a bar that comes above it makes it lower.
  const watch = new ResizeObserver(measure);
  watch.observe(stage);
  watch.observe(bar);
  measure();
  return () => {
    watch.disconnect();
    for (const name of [...SIDES, 'bar']) style.removeProperty(`--map-${name}`);
  };
}
