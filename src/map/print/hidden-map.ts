import 'maplibre-gl/dist/maplibre-gl.css';
import { GPUInitializationError, MapLibreMap, type MapSourceDataEvent, type StyleSpecification } from 'maplibre-gl';
import { bad, good, type Result } from '../../domain/result';
import { drawMapImage } from '../images';
import { SOURCE } from '../style/map-layer';
import type { PrintProblem } from './print-problem';
import { tileShare } from './tile-share';

/** A map that nobody sees, to take pictures of. */
export interface HiddenMap {
  readonly canvas: HTMLCanvasElement;
  /** Moves there (degrees, longitude first) and waits until all of it is drawn; says meanwhile how far it is, 0 to 1. */
  lookAt(
    center: readonly [lng: number, lat: number],
    zoom: number,
    onProgress?: (done: number) => void,
  ): Promise<Result<null, PrintProblem>>;
  remove(): void;
}

interface HiddenMapOptions {
  /** Size in whole CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly signal: AbortSignal;
}

/** Signs are drawn as sharp as they are printed, up to this many pixels per CSS pixel. */
const SHARPEST_SIGN = 5;

/** Problems: `map-picture-impossible` when the browser draws no maps. */
export function hiddenMap(
  style: StyleSpecification,
  { width, height, pixelRatio, signal }: HiddenMapOptions,
): Result<HiddenMap, PrintProblem> {
  const container = document.createElement('div');
  container.inert = true;
  container.setAttribute('aria-hidden', 'true');
  Object.assign(container.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '-100000px',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(container);
  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container,
      style,
      validateStyle: false,
      interactive: false,
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      pixelRatio,
      // The caller knows how large the device lets a canvas be.
      maxCanvasSize: [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
  } catch (error) {
    container.remove();
    if (!(error instanceof GPUInitializationError)) throw error;
    return bad({ name: 'map-picture-impossible', detail: error.message });
  }
  const signRatio = Math.min(SHARPEST_SIGN, Math.ceil(pixelRatio));
  map.setMissingStyleImageResolver(async (id) => {
    const image = await drawMapImage(id, signRatio);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: signRatio });
  });
  let failure: string | null = null;
  let failed: (detail: string) => void = () => undefined;
  const fail = (detail: string): void => {
    failure ??= detail;
    failed(detail);
  };
  map.on('error', (event) => {
    // A picture of an online basemap that does not come leaves the land under it; the map is still whole.
    if ('sourceId' in event && event.sourceId === SOURCE.pictures) console.warn('A picture did not come', event.error);
    else fail(event.error.message);
  });
  map.on('webglcontextlost', () => fail('The graphics card took its memory back'));

  return good({
    canvas: map.getCanvas(),
    lookAt: ([lng, lat], zoom, onProgress) =>
      new Promise((resolve) => {
        const over = new AbortController();
        const end = (result: Result<null, PrintProblem>): void => {
          over.abort();
          map.off('idle', drawn);
          resolve(result);
        };
        const drawn = (): void => end(good(null));
        const stopped = (): void => end(bad({ name: 'export-stopped', detail: '' }));
        failed = (detail) => end(bad({ name: 'map-picture-failed', detail }));
        if (failure !== null) failed(failure);
        else if (signal.aborted) stopped();
        else {
          signal.addEventListener('abort', stopped, { signal: over.signal });
          map.jumpTo({ center: [lng, lat], zoom, bearing: 0, pitch: 0 });
          map.on('idle', drawn);
          if (onProgress) watchTiles(map, onProgress, over.signal);
          map.triggerRepaint();
        }
      }),
    remove: () => {
      map.remove();
      container.remove();
    },
  });
}

/** Of the pieces of land that were asked for, those that are in; what is asked for later never makes it go back. */
function watchTiles(map: MapLibreMap, onProgress: (done: number) => void, over: AbortSignal): void {
  const count = tileShare(onProgress);
  const asked = (event: MapSourceDataEvent): void => count.asked(event.tile);
  const came = (event: MapSourceDataEvent): void => count.came(event.tile);
  map.on('sourcedataloading', asked);
  map.on('sourcedata', came);
  map.on('render', count.drew);
  over.addEventListener('abort', () => {
    map.off('sourcedataloading', asked);
    map.off('sourcedata', came);
    map.off('render', count.drew);
  });
}
