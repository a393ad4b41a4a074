import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { wgs84ToRd } from '../src/package/rd-wgs84';
import { irregularParcels } from '../src/package/testing/irregular-parcels';
import { type CutTile, cutParcelTiles } from './cut-parcel-tiles';
import { ParcelOutlines } from './parcel-outlines';

const ACROSS = 120;
const SIDE = ACROSS * 30;
const ORIGIN = [153_000, 508_000] as const;
const parcels = irregularParcels(ACROSS, 2, ORIGIN);
const outlines = new ParcelOutlines();
for (const parcel of parcels) outlines.add(parcel.geometry);
const tiles = [...cutParcelTiles(outlines.finish(), [])];
const layerOf = (tile: CutTile) => new VectorTile(new PbfReader(tile.bytes)).layers.parcels;

describe('parcel tiles', () => {
  it.each([14, 15, 16])('fill the plane at zoom %i: no gap, no overlap, to the unit', (z) => {
    const inTheMiddle = tiles.filter((tile) => tile.z === z && isAmongParcels(tile));
    expect(inTheMiddle.length).toBeGreaterThan(0);
    for (const tile of inTheMiddle) {
      const layer = layerOf(tile);
      let area = 0;
      for (let at = 0; at < (layer?.length ?? 0); at++) area += areaOf(layer?.feature(at));
      expect(area).toBe((4096 + 128) ** 2);
    }
  });

  it.each([13, 14, 15, 16])('hold every parcel at zoom %i', (z) => {
    const ids = new Set<number>();
    for (const tile of tiles.filter((candidate) => candidate.z === z)) {
      const layer = layerOf(tile);
      for (let at = 0; at < (layer?.length ?? 0); at++) ids.add(layer?.feature(at).id ?? 0);
    }
    expect(ids.size).toBe(parcels.length);
    expect(Math.min(...ids)).toBe(1);
    expect(Math.max(...ids)).toBe(parcels.length);
  });

  it('turn outer rings and holes as the specification wants', () => {
    for (const tile of tiles.filter((candidate) => candidate.z === 16)) {
      const layer = layerOf(tile);
      for (let at = 0; at < (layer?.length ?? 0); at++) expect(areaOf(layer?.feature(at))).toBeGreaterThan(0);
    }
  });
});

/** Whether a tile and its buffer lie wholly among the parcels. */
function isAmongParcels({ z, x, y }: CutTile): boolean {
  return [x, x + 1].every((column) =>
    [y, y + 1].every((row) => {
      const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
      const [rdX, rdY] = wgs84ToRd([(column / 2 ** z - 0.5) * 360, latitude]);
      return [rdX - ORIGIN[0], rdY - ORIGIN[1]].every((offset) => offset > 60 && offset < SIDE - 60);
    }),
  );
}

/** Area in square tile units; holes turn the other way and so count negative. */
function areaOf(feature: VectorTileFeature | undefined): number {
  let twice = 0;
  for (const ring of feature?.loadGeometry() ?? []) {
    for (const [at, { x, y }] of ring.entries()) {
      const next = ring[(at + 1) % ring.length];
      if (next !== undefined) twice += x * next.y - next.x * y;
    }
  }
  return twice / 2;
}
