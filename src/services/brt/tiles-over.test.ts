import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RdMultiPolygon, RdPoint } from '../../domain/rd-geometry';
import { rdToWgs84 } from '../../package/rd-wgs84';
import { spread } from './measure-basemap';
import { tilesOver } from './tiles-over';

const square = (x: number, y: number, side: number): RdMultiPolygon => [
  [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
];

function tileAt(point: RdPoint, z: number): string {
  const [longitude, latitude] = rdToWgs84(point);
  const x = Math.floor((0.5 + longitude / 360) * 2 ** z);
  const y = Math.floor((0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z);
  return `${z}/${x}/${y}`;
}
const names = (tiles: ReturnType<typeof tilesOver>): string[] => tiles.map(({ z, x, y }) => `${z}/${x}/${y}`);

describe('tiles over an outline', () => {
  it('hold every place in it, and every place as near to it as the margin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 270_000 }),
        fc.integer({ min: 320_000, max: 600_000 }),
        fc.integer({ min: 500, max: 8_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, y, side, east, north) => {
          const tiles = new Set(names(tilesOver(square(x, y, side), { min: 8, max: 14 }, 500)));
          const margin = 499;
          const inside: RdPoint = [x + east * side, y + north * side];
          const near: RdPoint = [x - margin + east * (side + 2 * margin), y - margin];
          for (const z of [8, 11, 14]) {
            expect(tiles).toContain(tileAt(inside, z));
            // A corner of the box is further away than the margin.
            if (near[0] >= x && near[0] <= x + side) expect(tiles).toContain(tileAt(near, z));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are few: none that is far from it, and none twice', () => {
    const tiles = names(tilesOver(square(150_000, 500_000, 4_000), { min: 8, max: 15 }, 500));
    expect(new Set(tiles).size).toBe(tiles.length);
    // A tile of zoom 15 is some 750 m here; 5 km with the margin is seven of them, or eight.
    expect(tiles.filter((name) => name.startsWith('15/')).length).toBeLessThanOrEqual(64);
    expect(tiles.filter((name) => name.startsWith('8/'))).toHaveLength(1);
  });

  it('leave a hole open that is larger than a tile', () => {
    const [[outer = []] = []] = square(150_000, 500_000, 12_000);
    const [[hole = []] = []] = square(153_000, 503_000, 6_000);
    const tiles = new Set(names(tilesOver([[outer, [...hole].reverse()]], { min: 15, max: 15 }, 500)));
    expect(tiles).not.toContain(tileAt([156_000, 506_000], 15));
    expect(tiles).toContain(tileAt([151_000, 501_000], 15));
  });

  it('are none for no outline', () => {
    expect(tilesOver([], { min: 8, max: 15 }, 500)).toEqual([]);
  });
});

it('a sample is spread over all of them', () => {
  const places = Array.from({ length: 100 }, (_, x) => ({ z: 15, x, y: 0 }));
  expect(spread(places, 4).map(({ x }) => x)).toEqual([12, 37, 62, 87]);
  expect(spread(places.slice(0, 3), 4)).toHaveLength(3);
});
