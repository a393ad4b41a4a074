import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import type { FeatureCollection } from 'geojson';
import {
  AttributionControl,
  GeoJSONSource,
  type GeoJSONSourceDiff,
  GPUInitializationError,
  type LngLatBoundsLike,
  MapLibreMap,
  ScaleControl,
} from 'maplibre-gl';
import './maplibre-worker';
import { plotBounds } from '../domain/plot-bounds';
import type { RdBounds } from '../domain/rd-geometry';
import type { PackageLayers } from '../package/open-package';
import { rdBoundsToWgs84 } from '../package/rd-wgs84';
import type { Camera, OnlineBasemapId } from '../session/view-store';
import { foldSources } from './fold-sources';
import { forgetTap } from './forget-tap';
import { drawMapImage } from './images';
import { boundsWithMargin } from './map-bounds';
import type { MapState } from './map-state';
import { MapSync, type SyncTarget } from './map-sync';
import { MAP_LOCALE } from './map-texts';
import type { MapViewOptions } from './map-view-options';
import { closeTiles, openTiles } from './package-tiles';
import { afterParcels, parcelsFirst } from './parcels-first';
import type { LngLat } from './pick';
import { PARCEL_MIN_ZOOM, SOURCE } from './style/map-layer';
import { buildMapStyle, styleWithoutPackage, type VisibleLayers } from './style/map-style';

/** Pixels kept free around what is fitted. */
const PADDING = 48;

/**
 * The map. Shows what `sync` is given and moves where it is told; knows no store. Without WebGL2 it reports
 * `webgl2-missing` and every call does nothing.
 */
export class MapView {
  private readonly map: MapLibreMap | null;
  private readonly mapSync: MapSync;
  private gemeente: PackageLayers | null = null;
  private pictures: OnlineBasemapId | null = null;
  private camera: Camera | null;
  /** Without a package nothing but plots says where to look; that is asked once. */
  private foundPlots = false;
  /** Layers that come after the parcels, and whether they are to be visible then. */
  private waiting = new Map<string, boolean>();
  /** The package of which a failure was reported. */
  private failed: PackageLayers | null | undefined;

  constructor(
    container: HTMLElement,
    private readonly options: MapViewOptions,
  ) {
    this.camera = options.camera;
    this.map = this.createMap(container);
    this.mapSync = new MapSync(this.createTarget());
    if (this.map) this.listen(this.map);
  }

  /** Makes the map show the state: only what differs from the last call is sent. */
  sync(state: MapState): void {
    if (!this.map) return;
    this.mapSync.apply(state);
    if (!state.gemeente && !this.camera && state.plots.size > 0 && !this.foundPlots) {
      this.foundPlots = true;
      const bounds = plotBounds(state.plots.values());
      if (bounds) this.fit(bounds);
    }
  }

  /** Moves so that the RD bounds (metres) fill the screen, keeping the way up. */
  fit(bounds: RdBounds): void {
    const map = this.map;
    if (!map) return;
    map.fitBounds([...rdBoundsToWgs84(bounds)], { padding: PADDING, maxZoom: 17.5, bearing: map.getBearing() });
  }

  /** The whole municipality, north up. */
  wholeMunicipality(): void {
    if (this.gemeente) this.map?.fitBounds([...this.gemeente.manifest.bounds], { padding: PADDING / 2, bearing: 0 });
  }

  northUp(): void {
    this.map?.easeTo({ bearing: 0 });
  }

  /** Zooms `steps` levels in (positive) or out. */
  zoomBy(steps: number): void {
    this.map?.easeTo({ zoom: this.map.getZoom() + steps });
  }

  rotateBy(degrees: number): void {
    this.map?.easeTo({ bearing: this.map.getBearing() + degrees });
  }

  flyTo(camera: Partial<Camera>): void {
    this.map?.flyTo({
      ...(camera.center ? { center: [...camera.center] } : {}),
      ...(camera.zoom === undefined ? {} : { zoom: camera.zoom }),
      ...(camera.bearing === undefined ? {} : { bearing: camera.bearing }),
    });
  }

  /** Element that gets the pointer and key events; null without WebGL2. */
  get surface(): HTMLElement | null {
    return this.map?.getCanvasContainer() ?? null;
  }

  /** Place on earth (WGS84) under a point in pixels from the top left of the surface. */
  unproject(x: number, y: number): LngLat {
    const place = this.map?.unproject([x, y]);
    return place ? [place.lng, place.lat] : [0, 0];
  }

  /** True where parcels are painted; further out one would point at what one cannot see. */
  get showsParcels(): boolean {
    return this.map === null || this.map.getZoom() >= PARCEL_MIN_ZOOM;
  }

  /** Whether dragging with one finger or the mouse moves the map; off while drawing. */
  setPanning(enabled: boolean): void {
    if (enabled) this.map?.dragPan.enable();
    else this.map?.dragPan.disable();
  }

  setCursor(cursor: string): void {
    if (this.map) this.map.getCanvas().style.cursor = cursor;
  }

  /** Resolves when everything asked for has been painted and nothing moves. */
  whenIdle(): Promise<void> {
    const map = this.map;
    if (!map) return Promise.resolve();
    return new Promise((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
  }

  destroy(): void {
    this.waiting = new Map();
    this.map?.remove();
    if (this.gemeente) closeTiles(this.gemeente);
  }

  private createMap(container: HTMLElement): MapLibreMap | null {
    try {
      const map = new MapLibreMap({
        container,
        locale: MAP_LOCALE,
        attributionControl: false,
        // Our own style is checked by a test; checking it again here would only slow the start.
        validateStyle: false,
        maxPitch: 0,
        pitchWithRotate: false,
        touchPitch: false,
        // Both would steal the clicks that pick parcels one after the other.
        boxZoom: false,
        doubleClickZoom: false,
        renderWorldCopies: false,
        maxZoom: 20.5,
        fadeDuration: 120,
        ...(this.camera
          ? { center: [...this.camera.center], zoom: this.camera.zoom, bearing: this.camera.bearing }
          : {}),
      });
      map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 140 }), 'bottom-left');
      map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
      foldSources(map);
      // The surrounding region is named `Kaart`; the canvas is a thing to operate in it, not a second region.
      map.getCanvas().setAttribute('role', 'application');
      const cross = document.createElement('div');
      cross.className = 'map-canvas-cross';
      map.getCanvasContainer().append(cross);
      map.getCanvasContainer().addEventListener(
        'touchstart',
        ({ touches }) => {
          if (touches.length === 1) forgetTap(map);
        },
        { capture: true, passive: true },
      );
      return map;
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      this.options.onProblem({ kind: 'webgl2-missing' });
      return null;
    }
  }

  private listen(map: MapLibreMap): void {
    const ratio = Math.min(3, Math.ceil(window.devicePixelRatio));
    map.setMissingStyleImageResolver(async (id) => {
      const image = await drawMapImage(id, ratio);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: ratio });
    });
    map.on('style.load', () => this.mapSync.styleLoaded());
    map.on('webglcontextlost', () => this.mapSync.styleLost());
    map.on('moveend', () => {
      if (!this.gemeente) return;
      const { lng, lat } = map.getCenter();
      this.options.onCamera({ center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() });
    });
    map.on('error', (event) => {
      const { error } = event;
      // One that does not come is a network that falters: the package's own basemap takes over.
      if ('sourceId' in event && event.sourceId === SOURCE.pictures) this.options.onPicturesLost();
      else if (error instanceof GPUInitializationError) this.options.onProblem({ kind: 'webgl2-missing' });
      else if (this.failed !== this.gemeente) {
        // A damaged archive fails tile after tile: once per package is enough to know.
        this.failed = this.gemeente;
        this.options.onProblem({ kind: 'map-failed', detail: error.message });
      }
    });
  }

  private createTarget(): SyncTarget {
    const source = (id: string): GeoJSONSource | null => {
      const found = this.map?.getSource(id);
      return found instanceof GeoJSONSource ? found : null;
    };
    // Both promises never reject: MapLibre reports a failed send through the map's `error` event.
    return {
      showPackage: (gemeente, visible) => this.showPackage(gemeente, visible),
      setFeatureState: (feature, state) => this.map?.setFeatureState(feature, state),
      showPictures: (pictures) => void this.showPictures(pictures),
      showExtraLayers: (layers, hidden) => void this.showExtraLayers(layers, hidden),
      setLayerVisible: (id, visible) => this.setLayerVisible(id, visible),
      setGeoJson: (id, data: FeatureCollection) => void source(id)?.setData(data),
      updateGeoJson: (id, diff: GeoJSONSourceDiff) => void source(id)?.updateData(diff),
    };
  }

  /** Only who wants pictures fetches what shows them. */
  private async showPictures(pictures: OnlineBasemapId | null): Promise<void> {
    this.pictures = pictures;
    try {
      const [{ showPictures }, source] = await Promise.all([
        import('./pictures'),
        pictures === null ? null : this.options.picturesOf(pictures),
      ]);
      if (this.map && this.pictures === pictures) showPictures(this.map, source);
    } catch (error) {
      console.warn('The basemap of pictures cannot be shown', error);
      this.options.onPicturesLost();
    }
  }

  private async showExtraLayers(layers: PackageLayers['extraLayers'], hidden: readonly string[]): Promise<void> {
    const { gemeente } = this;
    try {
      const { showExtraLayers } = await import('./extra-layers');
      if (this.map && this.gemeente === gemeente) showExtraLayers(this.map, layers, hidden);
    } catch (error) {
      this.options.onProblem({ kind: 'map-failed', detail: String(error) });
    }
  }

  private setLayerVisible(id: string, visible: boolean): void {
    if (this.waiting.has(id)) this.waiting.set(id, visible);
    else if (this.map?.getLayer(id)) this.map.setLayoutProperty(id, 'visibility', visible ? 'visible' : 'none');
  }

  private showPackage(gemeente: PackageLayers | null, visible: VisibleLayers): void {
    const map = this.map;
    if (!map) return;
    if (this.gemeente) closeTiles(this.gemeente);
    this.gemeente = gemeente;
    if (!gemeente) {
      map.setMaxBounds(null);
      map.setMinZoom(0);
      map.setStyle(styleWithoutPackage(visible), { diff: false });
      return;
    }
    const bounds: LngLatBoundsLike = [...gemeente.manifest.bounds];
    map.setMaxBounds(null);
    map.setMinZoom(0);
    if (!this.camera) map.fitBounds(bounds, { padding: PADDING / 2, animate: false });
    // The next package starts at its own whole.
    this.camera = null;
    const whole = map.cameraForBounds(bounds)?.zoom;
    map.setMinZoom(Math.max(0, (whole ?? 9) - 1.2));
    map.setMaxBounds(boundsWithMargin(gemeente.manifest.bounds));
    const { style, waiting } = parcelsFirst(buildMapStyle(gemeente, visible, openTiles(gemeente)));
    this.waiting = waiting;
    map.setStyle(style, { diff: false });
    afterParcels(map, () => {
      if (this.waiting !== waiting) return;
      this.waiting = new Map();
      for (const [id, show] of waiting) if (show) this.setLayerVisible(id, true);
    });
  }
}
