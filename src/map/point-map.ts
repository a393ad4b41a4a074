import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import './maplibre-worker';
import { AttributionControl, GeoJSONSource, GPUInitializationError, MapLibreMap, ScaleControl } from 'maplibre-gl';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import { rdBoundsToWgs84, rdToWgs84, wgs84ToRd } from '../package/rd-wgs84';
import { foldSources } from './fold-sources';
import type { MapPictures } from './map-state';
import { MAP_LOCALE } from './map-texts';
import { pointMapBounds } from './point-map-bounds';
import { pointMapKey } from './point-map-keys';
import {
  AREA_NAMES_LAYER,
  LOWEST_LINE_LAYER,
  POINT_MAP_SOURCE,
  type PointMapGround,
  parcelFeatures,
  pointFeatures,
  pointMapStyle,
} from './point-map-style';

const PICTURES = 'pictures';
const TILE_PIXELS = 256;
/** Kept free around what is shown whole; pixels. */
const PADDING = 24;
/** Streets can be told apart: where a place that was typed is shown. */
const CLOSE_ENOUGH = 15;

export interface PointMapOptions extends PointMapGround {
  /** What the map is to a screen reader, with its keys. */
  readonly label: string;
  /** From a public service; null without a network. */
  readonly pictures: MapPictures | null;
  /** Someone pointed here, RD metres. */
  readonly onPoint: (at: RdPoint) => void;
}

/** A map of one municipality to point at one place. */
export interface PointMap {
  /** Shows the place that is pointed at, and goes there when it is out of sight; null shows none. */
  showPoint(at: RdPoint | null): void;
  showPlaced(points: readonly RdPoint[]): void;
  /** RD metres; drawn under all else. */
  showParcels(parcels: readonly RdMultiPolygon[]): void;
  /** Another row is looked for. */
  setLabel(label: string): void;
  zoomBy(steps: number): void;
  /** All of the municipality. */
  whole(): void;
  /** Gives it the keyboard. */
  focus(): void;
  destroy(): void;
}

/**
 * Puts the map in an element. A click or tap points; with the keyboard the arrows move the map under its cross (with Shift a
 * little), Enter points at what lies there, + and − zoom. Pictures that do not come leave the outline and the buurten.
 * null without WebGL2.
 */
export function createPointMap(container: HTMLElement, options: PointMapOptions): PointMap | null {
  const map = createMap(container, options);
  if (map === null) return null;
  const canvas = map.getCanvas();
  const point = (place: { readonly lng: number; readonly lat: number }): void =>
    options.onPoint(wgs84ToRd([place.lng, place.lat]));

  canvas.addEventListener('keydown', (event) => {
    const key = pointMapKey(event);
    if (key === null) return;
    event.preventDefault();
    if (key.does === 'move') map.panBy([...key.by], { duration: 0 });
    else if (key.does === 'zoom') map.zoomTo(map.getZoom() + key.steps);
    else point(map.getCenter());
  });
  map.on('click', ({ lngLat }) => point(lngLat));
  map.on('style.load', () => {
    if (options.pictures) showPictures(map, options.pictures);
  });
  map.on('error', (event) => {
    if ('sourceId' in event && event.sourceId === PICTURES) hidePictures(map);
    else console.warn('The map to point at has trouble', event.error);
  });

  const setData = (source: string, features: ReturnType<typeof pointFeatures>): void => {
    const found = map.getSource(source);
    if (found instanceof GeoJSONSource) void found.setData(features);
  };
  return {
    showPoint(at) {
      setData(POINT_MAP_SOURCE.point, pointFeatures(at ? [at] : []));
      if (at === null) return;
      const [lng, lat] = rdToWgs84(at);
      if (!map.getBounds().contains([lng, lat]))
        map.jumpTo({ center: [lng, lat], zoom: Math.max(map.getZoom(), CLOSE_ENOUGH) });
    },
    showPlaced: (points) => setData(POINT_MAP_SOURCE.placed, pointFeatures(points)),
    showParcels: (parcels) => setData(POINT_MAP_SOURCE.parcels, parcelFeatures(parcels)),
    setLabel: (label) => canvas.setAttribute('aria-label', label),
    whole: () => void map.fitBounds([...rdBoundsToWgs84(pointMapBounds(options))], { padding: PADDING }),
    zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps),
    focus: () => canvas.focus(),
    destroy: () => map.remove(),
  };
}

function createMap(container: HTMLElement, { label, ...ground }: PointMapOptions): MapLibreMap | null {
  try {
    const map = new MapLibreMap({
      container,
      style: pointMapStyle(ground),
      bounds: [...rdBoundsToWgs84(pointMapBounds(ground))],
      fitBoundsOptions: { padding: PADDING },
      locale: { ...MAP_LOCALE, 'Map.Title': label },
      attributionControl: false,
      validateStyle: false,
      maxPitch: 0,
      dragRotate: false,
      // Our own keys: a press that moves by a hundred pixels points at nothing.
      keyboard: false,
      boxZoom: false,
      doubleClickZoom: false,
      renderWorldCopies: false,
      maxZoom: 20,
      fadeDuration: 0,
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
    map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
    foldSources(map);
    map.getCanvas().setAttribute('role', 'application');
    const cross = document.createElement('div');
    cross.className = 'map-canvas-cross';
    map.getCanvasContainer().append(cross);
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

function showPictures(map: MapLibreMap, { tiles, maxZoom, attribution }: MapPictures): void {
  map.addSource(PICTURES, { type: 'raster', tiles: [tiles], tileSize: TILE_PIXELS, maxzoom: maxZoom, attribution });
  map.addLayer({ id: PICTURES, type: 'raster', source: PICTURES }, LOWEST_LINE_LAYER);
  map.setLayoutProperty(AREA_NAMES_LAYER, 'visibility', 'none');
}

/** A service that falters: what we have ourselves is shown again. */
function hidePictures(map: MapLibreMap): void {
  if (!map.getLayer(PICTURES)) return;
  map.removeLayer(PICTURES);
  map.removeSource(PICTURES);
  map.setLayoutProperty(AREA_NAMES_LAYER, 'visibility', 'visible');
}
