import { featureIdOf } from '../src/package/parcel-table';
import { clipRing } from './clip-ring';
import { type Outlines, WORLD_BITS } from './parcel-outlines';
import { EXTENT, encodeTile, PolygonCommands, type TileFeature } from './vector-tile';

export const PARCEL_ZOOMS = { min: 13, max: 16 } as const;
/** Name of the layer within `parcels.pmtiles`, and of its one attribute: the category of land ownership. */
export const PARCEL_TILE_LAYER = 'parcels';
const PARCEL_TILE_KEY = 'landOwner';

/** In tile units on each side: 8 pixels at 512 per tile, wide enough for the thickest outline. */
const BUFFER = 64;
const EXTENT_BITS = 12;

export interface CutTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts all parcels into tiles of zoom 13 to 16, in an order that depends on the input only. Nothing is
 * simplified: each vertex goes to its nearest tile unit, so shared edges stay shared at every zoom. Feature id
 * is `featureIdOf(row)`.
 *
 * @param owners per parcel its category of land ownership; `onbekend` is left out
 */
export function* cutParcelTiles(outlines: Outlines, owners: readonly string[]): Generator<CutTile> {
  const cut = parcelTilesByZoom(outlines, owners);
  for (let z = PARCEL_ZOOMS.min; z <= PARCEL_ZOOMS.max; z++) yield* cut(z);
}

/** The same one zoom at a time, in any order. */
export function parcelTilesByZoom(outlines: Outlines, owners: readonly string[]): (zoom: number) => Generator<CutTile> {
  const boxes = unitBoxes(outlines);
  return function* (z) {
    for (const { x, y, rows } of rowsPerTile(boxes, z)) {
      const bytes = cutTile(outlines, boxes, owners, z, x, y, rows);
      if (bytes !== null) yield { z, x, y, bytes };
    }
  };
}

function unitBoxes({ units, ringStart, parcelStart, count }: Outlines): Int32Array {
  const boxes = new Int32Array(count * 4);
  for (let row = 0; row < count; row++) {
    let minX = 2 ** WORLD_BITS;
    let minY = minX;
    let maxX = 0;
    let maxY = 0;
    const to = (ringStart[parcelStart[row + 1] ?? 0] ?? 0) * 2;
    for (let at = (ringStart[parcelStart[row] ?? 0] ?? 0) * 2; at < to; at += 2) {
      const x = units[at] ?? 0;
      const y = units[at + 1] ?? 0;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    boxes[row * 4] = minX;
    boxes[row * 4 + 1] = minY;
    boxes[row * 4 + 2] = maxX;
    boxes[row * 4 + 3] = maxY;
  }
  return boxes;
}

/** The tiles that parcels reach into, buffer included, each with the rows of those parcels in ascending order. */
function rowsPerTile(boxes: Int32Array, z: number): { x: number; y: number; rows: number[] }[] {
  const tileBits = WORLD_BITS - z;
  const margin = BUFFER << (tileBits - EXTENT_BITS);
  const tiles = new Map<number, { x: number; y: number; rows: number[] }>();
  for (let row = 0; row < boxes.length / 4; row++) {
    const left = ((boxes[row * 4] ?? 0) - margin) >> tileBits;
    const top = ((boxes[row * 4 + 1] ?? 0) - margin) >> tileBits;
    const right = ((boxes[row * 4 + 2] ?? 0) + margin) >> tileBits;
    const bottom = ((boxes[row * 4 + 3] ?? 0) + margin) >> tileBits;
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const key = y * 2 ** z + x;
        const tile = tiles.get(key);
        if (tile === undefined) tiles.set(key, { x, y, rows: [row] });
        else tile.rows.push(row);
      }
    }
  }
  return [...tiles.values()];
}

function cutTile(
  outlines: Outlines,
  boxes: Int32Array,
  owners: readonly string[],
  z: number,
  tileX: number,
  tileY: number,
  rows: readonly number[],
): Uint8Array<ArrayBuffer> | null {
  const { units, ringStart, ringIsOuter, parcelStart } = outlines;
  const tileBits = WORLD_BITS - z;
  const shift = tileBits - EXTENT_BITS;
  const originX = tileX * 2 ** tileBits;
  const originY = tileY * 2 ** tileBits;
  const margin = BUFFER << shift;
  const minX = originX - margin;
  const minY = originY - margin;
  const maxX = originX + (EXTENT << shift) + margin;
  const maxY = originY + (EXTENT << shift) + margin;
  const half = shift === 0 ? 0 : 1 << (shift - 1);
  const features: TileFeature[] = [];
  const values: string[] = [];
  for (const row of rows) {
    const box = row * 4;
    const whole =
      (boxes[box] ?? 0) >= minX &&
      (boxes[box + 1] ?? 0) >= minY &&
      (boxes[box + 2] ?? 0) <= maxX &&
      (boxes[box + 3] ?? 0) <= maxY;
    const commands = new PolygonCommands();
    let outerKept = false;
    for (let ring = parcelStart[row] ?? 0; ring < (parcelStart[row + 1] ?? 0); ring++) {
      const isOuter = ringIsOuter[ring] === 1;
      if (!isOuter && !outerKept) continue;
      const from = (ringStart[ring] ?? 0) * 2;
      // The last vertex repeats the first.
      const to = (ringStart[ring + 1] ?? 0) * 2 - 2;
      const clipped = whole ? units.subarray(from, to) : clipRing(units, from, to, minX, minY, maxX, maxY);
      const points: number[] = [];
      for (let at = 0; at < clipped.length; at += 2)
        points.push(((clipped[at] ?? 0) - originX + half) >> shift, ((clipped[at + 1] ?? 0) - originY + half) >> shift);
      const added = commands.addRing(points, isOuter);
      if (isOuter) outerKept = added;
    }
    if (commands.commands.length === 0) continue;
    features.push({ id: featureIdOf(row), geometry: commands.commands, value: ownerValue(owners[row], values) });
  }
  if (features.length === 0) return null;
  return encodeTile({ name: PARCEL_TILE_LAYER, key: PARCEL_TILE_KEY, values, features });
}

function ownerValue(owner: string | undefined, values: string[]): number {
  if (owner === undefined || owner === 'onbekend') return -1;
  const known = values.indexOf(owner);
  return known >= 0 ? known : values.push(owner) - 1;
}
