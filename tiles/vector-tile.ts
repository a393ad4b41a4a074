import { PbfWriter } from 'pbf';

export const EXTENT = 4096;

/** A feature as it goes into a tile: geometry already in MVT commands. */
export interface TileFeature {
  readonly id: number;
  readonly geometry: readonly number[];
  /** Position of the feature's one text value in the layer's `values`, or -1 for none. */
  readonly value: number;
}

/** A polygon layer whose features have at most one text attribute: all that a parcel tile needs. */
export interface TileLayer {
  readonly name: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly features: readonly TileFeature[];
}

const POLYGON = 3;

/** Encodes one layer as a Mapbox Vector Tile (spec 2.1). */
export function encodeTile(layer: TileLayer): Uint8Array<ArrayBuffer> {
  const pbf = new PbfWriter();
  pbf.writeMessage(3, writeLayer, layer);
  return new Uint8Array(pbf.finish());
}

function writeLayer(layer: TileLayer, pbf: PbfWriter): void {
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, layer.name);
  pbf.writeVarintField(5, EXTENT);
  for (const feature of layer.features) pbf.writeMessage(2, writeFeature, feature);
  pbf.writeStringField(3, layer.key);
  for (const value of layer.values) pbf.writeMessage(4, writeValue, value);
}

function writeFeature(feature: TileFeature, pbf: PbfWriter): void {
  pbf.writeVarintField(1, feature.id);
  if (feature.value >= 0) pbf.writePackedVarint(2, [0, feature.value]);
  pbf.writeVarintField(3, POLYGON);
  pbf.writePackedVarint(4, feature.geometry as number[]);
}

function writeValue(value: string, pbf: PbfWriter): void {
  pbf.writeStringField(1, value);
}

const command = (id: number, count: number): number => (id & 7) | (count << 3);
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

/** Builds a polygon's MVT commands ring by ring; outer rings turn clockwise on screen, holes the other way. */
export class PolygonCommands {
  readonly commands: number[] = [];
  private x = 0;
  private y = 0;

  /**
   * Adds an unclosed ring in tile units. A ring that has no area left at this zoom is not added.
   * @returns whether it was added
   */
  addRing(ring: readonly number[], isOuter: boolean): boolean {
    const points = withoutRepeats(ring);
    const area = twiceArea(points);
    if (points.length < 6 || area === 0) return false;
    if (area > 0 !== isOuter) reversePoints(points);
    this.commands.push(command(1, 1));
    this.moveTo(points[0] ?? 0, points[1] ?? 0);
    this.commands.push(command(2, points.length / 2 - 1));
    for (let at = 2; at < points.length; at += 2) this.moveTo(points[at] ?? 0, points[at + 1] ?? 0);
    this.commands.push(command(7, 1));
    return true;
  }

  private moveTo(x: number, y: number): void {
    this.commands.push(zigzag(x - this.x), zigzag(y - this.y));
    this.x = x;
    this.y = y;
  }
}

function withoutRepeats(ring: readonly number[]): number[] {
  const points: number[] = [];
  let lastX = ring[ring.length - 2];
  let lastY = ring[ring.length - 1];
  for (let at = 0; at < ring.length; at += 2) {
    const x = ring[at] ?? 0;
    const y = ring[at + 1] ?? 0;
    if (x !== lastX || y !== lastY) points.push(x, y);
    lastX = x;
    lastY = y;
  }
  return points;
}

/** Positive for clockwise on screen (y down). */
function twiceArea(points: readonly number[]): number {
  let area = 0;
  let previousX = points[points.length - 2] ?? 0;
  let previousY = points[points.length - 1] ?? 0;
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    area += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return area;
}

function reversePoints(points: number[]): void {
  for (let low = 0, high = points.length - 2; low < high; low += 2, high -= 2) {
    const x = points[low] ?? 0;
    const y = points[low + 1] ?? 0;
    points[low] = points[high] ?? 0;
    points[low + 1] = points[high + 1] ?? 0;
    points[high] = x;
    points[high + 1] = y;
  }
}
