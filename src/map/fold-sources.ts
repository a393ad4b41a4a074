import type { MapLibreMap } from 'maplibre-gl';

const ATTRIBUTION = 'details.maplibregl-ctrl-attrib';
/** MapLibre's own, for sources that are to be read. */
const SHOWN = 'maplibregl-compact-show';
/** Pixels; a third line makes it higher. */
const TWO_LINES = 46;

/**
 * Shows the sources of a map as long as they fit on two lines beside the scale, and else folds them behind MapLibre's own button:
 * several lines of names would cover the map. Whoever unfolds or folds them decides from then on.
 */
export function foldSources(map: MapLibreMap): void {
  const details = map.getContainer().querySelector<HTMLDetailsElement>(ATTRIBUTION);
  if (details === null) return;
  let decided = false;
  details.querySelector('summary')?.addEventListener('click', () => {
    decided = true;
  });
  const show = (on: boolean): void => {
    details.open = on;
    details.classList.toggle(SHOWN, on);
  };
  const look = (): void => {
    if (decided) return;
    show(true);
    show(details.getBoundingClientRect().height <= TWO_LINES);
  };
  map.on('styledata', look);
  map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType === 'metadata') look();
  });
  map.on('resize', look);
}
