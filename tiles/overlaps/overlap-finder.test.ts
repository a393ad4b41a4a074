import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiPolygonAreaM2 } from '../../src/domain/geometry/area';
import type { RdMultiPolygon, RdRing } from '../../src/domain/rd-geometry';
import { overlap } from '../../src/package/clip-polygons';
import { irregularParcels } from '../../src/package/testing/irregular-parcels';
import { createOverlapFinder } from './overlap-finder';

const square = (x: number, y: number, side: number, height = side): RdMultiPolygon => [
  [
    [
      [x, y],
      [x + side, y],
      [x + side, y + height],
      [x, y + height],
      [x, y],
    ],
  ],
];
const moved = (geometry: RdMultiPolygon, dx: number, dy: number): RdMultiPolygon =>
  geometry.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x + dx, y + dy] as const)));

function overlapsOf(parcels: readonly (readonly [string, RdMultiPolygon])[]) {
  const finder = createOverlapFinder();
  for (const [id, geometry] of parcels) finder.add(id, geometry);
  return finder.find();
}
const pairsOf = (parcels: Parameters<typeof overlapsOf>[0]): string[] =>
  overlapsOf(parcels).pairs.map(({ ids }) => ids.join(' '));

describe('parcels that lie over each other', () => {
  it('are none where neighbours only touch, holes and parts of parcels among them', () => {
    expect(overlapsOf(irregularParcels(20).map(({ localId, geometry }) => [localId, geometry]))).toEqual({
      count: 0,
      pairs: [],
    });
  });

  it('are found with how much of them does', () => {
    const found = overlapsOf([
      ['a', square(0, 0, 10)],
      ['b', square(8, 0, 10)],
      ['c', square(18, 0, 10)],
    ]);
    expect(found).toEqual({ count: 1, pairs: [{ ids: ['a', 'b'], areaM2: expect.closeTo(20, 9) }] });
  });

  it('are told only above 1 m² and 1 % of the smaller one', () => {
    expect(
      pairsOf([
        ['a', square(0, 0, 5)],
        ['b', square(4.9, 0, 5)],
      ]),
    ).toEqual([]);
    expect(
      pairsOf([
        ['a', square(0, 0, 5)],
        ['b', square(4.7, 0, 5)],
      ]),
    ).toEqual(['a b']);
    expect(
      pairsOf([
        ['a', square(0, 0, 100)],
        ['b', square(99.5, 0, 100)],
      ]),
    ).toEqual([]);
    expect(
      pairsOf([
        ['a', square(0, 0, 100)],
        ['b', square(98, 0, 100)],
      ]),
    ).toEqual(['a b']);
  });

  it('are found when one holds the other, when they are the same, and whichever way their rings turn', () => {
    const turned = (geometry: RdMultiPolygon) =>
      geometry.map((polygon) => polygon.map((ring): RdRing => [...ring].reverse()));
    expect(
      pairsOf([
        ['a', square(0, 0, 50)],
        ['b', turned(square(10, 10, 5))],
      ]),
    ).toEqual(['a b']);
    expect(
      pairsOf([
        ['a', square(0, 0, 50)],
        ['b', square(0, 0, 50)],
      ]),
    ).toEqual(['a b']);
    expect(
      pairsOf([
        ['a', square(0, 0, 50)],
        ['b', turned(square(0, 0, 50))],
      ]),
    ).toEqual(['a b']);
  });

  it('are found in the middle of a block of neighbours that all lie in another', () => {
    const block = [0, 1, 2].flatMap((column) =>
      [0, 1, 2].map((row) => [`${column}${row}`, square(100 + column * 10, 100 + row * 10, 10)] as const),
    );
    expect(pairsOf([['all', square(0, 0, 300)], ...block])).toEqual(block.map(([id]) => `all ${id}`));
  });

  it('are found when a whole layer is there twice', () => {
    const layer = irregularParcels(6);
    const twice = [...layer.map(({ localId, geometry }) => [localId, geometry] as const)];
    const found = overlapsOf([...twice, ...twice.map(([id, geometry]) => [`${id}x`, geometry] as const)]);
    expect(found.count).toBe(layer.length);
    expect(found.pairs.every(({ ids: [a, b] }) => b === `${a}x`)).toBe(true);
  });

  it('are none where one neighbour has corners that the other lacks, rounded to the millimetre', () => {
    const long: RdRing = [
      [0, 0],
      [100, 7],
      [100, 30],
      [0, 30],
      [0, 0],
    ];
    const short = [0, 1, 2].map((at): RdRing => {
      const height = (x: number) => Math.round(x * 70) / 1000;
      const [from, to] = [at * 33.333, at === 2 ? 100 : (at + 1) * 33.333];
      return [
        [from, -20],
        [to, -20],
        [to, height(to)],
        [from, height(from)],
        [from, -20],
      ];
    });
    expect(pairsOf([['long', [[long]]], ...short.map((ring, at) => [`${at}`, [[ring]]] as const)])).toEqual([]);
  });

  it('are those that comparing each with each gives', () => {
    const change = fc.record({
      parcel: fc.nat({ max: 20 }),
      dx: fc.integer({ min: -12_000, max: 12_000 }),
      dy: fc.integer({ min: -12_000, max: 12_000 }),
      twice: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), fc.integer({ min: 1, max: 50 }), (changes, seed) => {
        const parcels = irregularParcels(5, seed).map(({ localId, geometry }) => [localId, geometry] as const);
        for (const { parcel, dx, dy, twice } of changes) {
          const at = parcel % parcels.length;
          const [id, geometry] = parcels[at] ?? ['', []];
          const [byX, byY] = [dx / 1000, dy / 1000];
          if (twice) parcels.push([`${id}-${parcels.length}`, moved(geometry, byX, byY)]);
          else parcels[at] = [id, moved(geometry, byX, byY)];
        }
        const expected: string[] = [];
        for (const [at, [id, geometry]] of parcels.entries())
          for (const [other, otherGeometry] of parcels.slice(at + 1)) {
            const shared = overlap(geometry, otherGeometry);
            const area = shared.ok ? multiPolygonAreaM2(shared.value) : 0;
            const smaller = Math.min(multiPolygonAreaM2(geometry), multiPolygonAreaM2(otherGeometry));
            // On the border of what is told rounding decides.
            if (Math.abs(area - Math.max(1, smaller / 100)) < 0.05) return;
            if (area > Math.max(1, smaller / 100)) expected.push(`${id} ${other}`);
          }
        expect(pairsOf(parcels)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
