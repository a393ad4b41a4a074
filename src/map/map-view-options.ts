import type { Camera, OnlineBasemapId } from '../session/view-store';
import type { MapPictures } from './map-state';

/** `webgl2-missing`: the browser cannot draw maps; everything but the map still works. `map-failed`: a tile or image could not be read. */
export type MapProblem = { readonly kind: 'webgl2-missing' } | { readonly kind: 'map-failed'; readonly detail: string };

export interface MapViewOptions {
  /** Where the map was last time; null shows the whole municipality. */
  readonly camera: Camera | null;
  /** Called when the map has come to rest somewhere else. */
  readonly onCamera: (camera: Camera) => void;
  readonly onProblem: (problem: MapProblem) => void;
  /** Where the pictures of an online basemap come from. */
  readonly picturesOf: (id: OnlineBasemapId) => Promise<MapPictures>;
  /** Pictures of the online basemap do not come. */
  readonly onPicturesLost: () => void;
}
