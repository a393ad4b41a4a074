import type { Camera } from '../../src/session/view-store';

/** CSS pixels on the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TILE = 512;
const EARTH_M = 40_075_016.686;

/** Web mercator, the whole earth as one unit. */
const toWorld = ([lng, lat]: readonly [number, number]): readonly [number, number] => [
  (lng + 180) / 360,
  (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2,
];

/** Pixel on the page of a place on earth, for a map in `box` that looks north. */
export function screenPlace(
  camera: Pick<Camera, 'center' | 'zoom'>,
  box: Box,
  place: readonly [lng: number, lat: number],
): { readonly x: number; readonly y: number } {
  const [x, y] = toWorld(place);
  const [centreX, centreY] = toWorld(camera.center);
  const scale = TILE * 2 ** camera.zoom;
  return { x: box.x + box.width / 2 + (x - centreX) * scale, y: box.y + box.height / 2 + (y - centreY) * scale };
}

/** The zoom at which so many metres are so many pixels, at a latitude in degrees. */
export const zoomFor = (metres: number, pixels: number, lat: number): number =>
  Math.log2((EARTH_M * Math.cos((lat * Math.PI) / 180) * pixels) / (metres * TILE));
