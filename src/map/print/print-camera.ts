import { CSS_DPI, MM_PER_INCH } from './paper';

/** WGS84 degrees. */
export type GeoBounds = readonly [west: number, south: number, east: number, north: number];

/** Where a printed map looks, north up. */
export interface PrintCamera {
  /** Middle of the map on the square of web mercator, 0 to 1. */
  readonly center: readonly [x: number, y: number];
  /** As MapLibre counts: at 0 the world is 512 CSS pixels wide. */
  readonly zoom: number;
  /** Metres of ground per CSS pixel in the middle of the map. */
  readonly metresPerPixel: number;
  /** 25000 on a map of 1 : 25.000. */
  readonly scale: number;
}

const WORLD_PIXELS = 512;
/** Around the earth at the equator of web mercator, metres. */
const CIRCUMFERENCE_M = 2 * Math.PI * 6_378_137;
/** Free room around what must be seen, CSS pixels. */
const PADDING = 40;
/** A single plot is not blown up further than this. */
const LARGEST_SCALE = 1_000;
/** Scales that people can reckon with, times powers of ten. */
const ROUND_SCALES = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Degrees to the square of web mercator, 0 to 1 from the top left. */
export const mercator = (lng: number, lat: number): readonly [x: number, y: number] => [
  (lng + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) / (2 * Math.PI),
];

/** From the square of web mercator back to degrees, longitude first. */
export const fromMercator = (x: number, y: number): readonly [lng: number, lat: number] => [
  x * 360 - 180,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
];

/**
 * The camera that shows all of `bounds` on a map of `cssWidth` × `cssHeight` CSS pixels at a scale that people can reckon
 * with.
 *
 * @param enlarge how much larger a CSS pixel is on paper than on a screen of 96 dpi
 */
export function printCamera(
  bounds: GeoBounds,
  { cssWidth, cssHeight, enlarge }: { readonly cssWidth: number; readonly cssHeight: number; readonly enlarge: number },
): PrintCamera {
  const [left, bottom] = mercator(bounds[0], bounds[1]);
  const [right, top] = mercator(bounds[2], bounds[3]);
  const center = [(left + right) / 2, (top + bottom) / 2] as const;
  const [, latitude] = fromMercator(...center);
  const metresAround = CIRCUMFERENCE_M * Math.cos(radians(latitude));
  const paperMetresPerPixel = (MM_PER_INCH / 1000 / CSS_DPI) * enlarge;
  const needed =
    metresAround * Math.max((right - left) / (cssWidth - 2 * PADDING), (bottom - top) / (cssHeight - 2 * PADDING));
  const scale = roundScale(Math.max(LARGEST_SCALE, needed / paperMetresPerPixel));
  const metresPerPixel = scale * paperMetresPerPixel;
  return { center, zoom: Math.log2(metresAround / metresPerPixel / WORLD_PIXELS), metresPerPixel, scale };
}

/** The first round scale that shows at least as much. */
function roundScale(scale: number): number {
  const power = 10 ** Math.floor(Math.log10(scale));
  const round = ROUND_SCALES.find((each) => each * power >= scale * (1 - 1e-9)) ?? 10;
  return Math.round(round * power);
}

interface Paper {
  readonly camera: PrintCamera;
  /** CSS pixels. */
  readonly cssWidth: number;
  readonly cssHeight: number;
}

/** Where degrees (longitude first) lie on a printed map, CSS pixels from its top left. */
export function screenOf(
  { camera, cssWidth, cssHeight }: Paper,
  [lng, lat]: readonly [lng: number, lat: number],
): readonly [x: number, y: number] {
  const world = WORLD_PIXELS * 2 ** camera.zoom;
  const [x, y] = mercator(lng, lat);
  return [(x - camera.center[0]) * world + cssWidth / 2, (y - camera.center[1]) * world + cssHeight / 2];
}

/** From CSS pixels on a printed map back to degrees, longitude first. */
export const spotOf = (
  { camera, cssWidth, cssHeight }: Paper,
  [x, y]: readonly [x: number, y: number],
): readonly [lng: number, lat: number] => pieceCenter(camera, x - cssWidth / 2, y - cssHeight / 2);

/** Middle (degrees, longitude first) of the piece of a map whose middle lies `dx`, `dy` CSS pixels from the map's own. */
export function pieceCenter(camera: PrintCamera, dx: number, dy: number): readonly [lng: number, lat: number] {
  const world = WORLD_PIXELS * 2 ** camera.zoom;
  return fromMercator(camera.center[0] + dx / world, camera.center[1] + dy / world);
}
