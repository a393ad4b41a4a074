import type { LayerSpecification, MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { PARCEL_MIN_ZOOM, SOURCE } from './style/map-layer';
import { PARCEL_LINE_LAYER } from './style/parcel-layers';

/** A style in two steps: what is painted first, and whether each of the other layers is visible once those may come. */
export interface ParcelsFirst {
  readonly style: StyleSpecification;
  readonly waiting: Map<string, boolean>;
}

/**
 * Keeps all layers but the ground colour and the parcel lines hidden: MapLibre fetches nothing for a source of which
 * no layer shows. One worker cuts all tiles, so parcels would else wait for icons and labels.
 */
export function parcelsFirst(style: StyleSpecification): ParcelsFirst {
  const waiting = new Map<string, boolean>();
  const layers = style.layers.map((layer): LayerSpecification => {
    if (layer.type === 'background' || layer.id === PARCEL_LINE_LAYER) return layer;
    waiting.set(layer.id, layer.layout?.visibility !== 'none');
    return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
  });
  return { style: { ...style, layers }, waiting };
}

/** Whatever keeps parcels from being painted, the rest of the map waits no longer than this. */
const PATIENCE_MS = 3_000;

/**
 * Calls `then` once: after the first frame with all parcels in view, or at once on a map too far out to show any. The
 * browser's performance timeline gets `parcels-painted` at that frame, for whoever measures the start, also when it comes
 * after all patience.
 */
export function afterParcels(map: MapLibreMap, then: () => void): void {
  let waiting = true;
  const goOn = (): void => {
    if (!waiting) return;
    waiting = false;
    clearTimeout(timer);
    then();
  };
  const timer = setTimeout(goOn, PATIENCE_MS);
  const onRender = (): void => {
    // A last frame of the style before this one.
    if (!map.getSource(SOURCE.parcels)) return;
    const inView = map.getZoom() >= PARCEL_MIN_ZOOM;
    if (inView && !map.isSourceLoaded(SOURCE.parcels)) return;
    map.off('render', onRender);
    if (inView) performance.mark('parcels-painted');
    goOn();
  };
  map.on('render', onRender);
}
