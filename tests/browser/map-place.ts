import type { LngLat } from '../../src/map/pick';

/** Pixels on the page. */
interface Spot {
  readonly x: number;
  readonly y: number;
}
interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** What the program leaves free around a parcel that it brings into view, and how close it then comes at most. */
const PADDING = 48;
const CLOSEST_ZOOM = 17.5;
const TILE = 512;

const toWorld = ([lng, lat]: LngLat): readonly [number, number] => [
  (lng + 180) / 360,
  (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2,
];
const toLngLat = (x: number, y: number): LngLat => [
  x * 360 - 180,
  (Math.atan(Math.exp((1 - 2 * y) * Math.PI)) * 360) / Math.PI - 90,
];

/**
 * Where things lie on a map that has just brought these bounds into view: web mercator written out, so that a test
 * can point at a place without asking the map.
 */
export class MapPlace {
  private readonly centre: readonly [number, number];
  private readonly scale: number;

  constructor(
    private readonly box: Box,
    bounds: readonly [west: number, south: number, east: number, north: number],
    /** Degrees that the map is turned clockwise. */
    private readonly bearing = 0,
  ) {
    const [left, bottom] = toWorld([bounds[0], bounds[1]]);
    const [right, top] = toWorld([bounds[2], bounds[3]]);
    this.centre = [(left + right) / 2, (top + bottom) / 2];
    const fits = Math.min((box.width - 2 * PADDING) / (right - left), (box.height - 2 * PADDING) / (bottom - top));
    this.scale = Math.min(fits, TILE * 2 ** CLOSEST_ZOOM);
  }

  /** Pixel on the page of a place on earth. */
  spot(place: LngLat): Spot {
    const [x, y] = toWorld(place);
    const [right, down] = this.turned((x - this.centre[0]) * this.scale, (y - this.centre[1]) * this.scale, -1);
    return { x: this.box.x + this.box.width / 2 + right, y: this.box.y + this.box.height / 2 + down };
  }

  /** Place on earth of a pixel on the page. */
  place({ x, y }: Spot): LngLat {
    const right = x - this.box.x - this.box.width / 2;
    const down = y - this.box.y - this.box.height / 2;
    const [worldX, worldY] = this.turned(right, down, 1);
    return toLngLat(this.centre[0] + worldX / this.scale, this.centre[1] + worldY / this.scale);
  }

  /** The middle of the map, moved by so many pixels. */
  fromMiddle(right: number, down: number): Spot {
    return { x: this.box.x + this.box.width / 2 + right, y: this.box.y + this.box.height / 2 + down };
  }

  private turned(x: number, y: number, way: 1 | -1): readonly [number, number] {
    const angle = (way * this.bearing * Math.PI) / 180;
    return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
  }
}
