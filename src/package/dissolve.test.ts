import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiPolygonAreaM2, signedRingAreaM2 } from '../domain/geometry/area';
import { contains } from '../domain/geometry/contains';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import { unionAny } from './clip-polygons';
import { dissolve } from './dissolve';
import { mergeSharedEdges } from './merge-shared-edges';
import { clipped, squareAt, tangle } from './testing/clipped';
import { irregularParcels } from './testing/irregular-parcels';

const parcels = irregularParcels(9, 5).map((parcel) => parcel.geometry);
const total = (geometries: readonly RdMultiPolygon[]) =>
  geometries.reduce((sum, geometry) => sum + multiPolygonAreaM2(geometry), 0);

const square = squareAt;

describe('dissolve', () => {
  it('merges any choice of parcels exactly: same area, own corners only, right-hand rule', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(parcels.length - 1), { minLength: 1, maxLength: 40 }), (rows) => {
        const chosen = rows.map((row) => parcels[row] ?? []);
        const merged = mergeSharedEdges(chosen);
        expect(merged).not.toBeNull();
        expect(multiPolygonAreaM2(merged ?? [])).toBeCloseTo(total(chosen), 6);
        const corners = new Set(chosen.flat(2).flatMap((ring) => ring.map(String)));
        for (const polygon of merged ?? []) {
          for (const [index, ring] of polygon.entries()) {
            expect(signedRingAreaM2(ring) > 0).toBe(index === 0);
            expect(ring[0]).toEqual(ring.at(-1));
            expect(new Set(ring.slice(1).map(String)).size).toBe(ring.length - 1);
            for (const point of ring) expect(corners.has(String(point))).toBe(true);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('agrees with a general union about where the land is', () => {
    const chosen = parcels.slice(10, 34);
    const exact = clipped(dissolve(chosen));
    const general = clipped(unionAny(chosen));
    for (let step = 0; step < 400; step++) {
      const point: RdPoint = [153_000 + ((step * 37) % 270) + 0.123, 508_000 + ((step * 53) % 270) + 0.321];
      expect(contains(exact, point)).toBe(contains(general, point));
    }
  });

  it('merges all parcels into one polygon without holes', () => {
    const merged = clipped(dissolve(parcels));
    expect(merged).toHaveLength(1);
    expect(merged[0]).toHaveLength(1);
  });

  it('splits an edge at the corner of a neighbour that lies on it', () => {
    const merged = mergeSharedEdges([square(0, 0, 20), square(20, 5, 10)]);
    expect(merged).toHaveLength(1);
    expect(multiPolygonAreaM2(merged ?? [])).toBe(500);
  });

  it('keeps parcels apart that meet in one corner, and holes that do', () => {
    expect(mergeSharedEdges([square(0, 0, 10), square(10, 10, 10)])).toHaveLength(2);
    const ring = [0, 1, 2, 3].flatMap((x) => [0, 1, 2, 3].map((y) => [x, y] as const));
    const withoutTwo = ring.filter(([x, y]) => !(x === 1 && y === 1) && !(x === 2 && y === 2));
    const merged = mergeSharedEdges(withoutTwo.map(([x, y]) => square(x * 10, y * 10, 10)));
    expect(merged).toHaveLength(1);
    expect(merged?.[0]).toHaveLength(3);
  });

  it('keeps an island in the hole of another', () => {
    const frame: RdMultiPolygon = [[square(0, 0, 30)[0]?.[0] ?? [], [...(square(5, 5, 20)[0]?.[0] ?? [])].reverse()]];
    const merged = mergeSharedEdges([frame, square(10, 10, 5)]);
    expect(merged).toHaveLength(2);
    expect(multiPolygonAreaM2(merged ?? [])).toBe(900 - 400 + 25);
  });

  it.each([
    ['cross', [square(0, 0, 20), square(10, -5, 5, 40)]],
    ['overlap along an edge', [square(0, 0, 10), square(0, 5, 10)]],
    ['are the same', [square(0, 0, 10), square(0, 0, 10)]],
    ['lie in each other', [square(0, 0, 20), square(5, 5, 5)]],
  ] as const)('unites parts that %s instead of adding them up', (_, geometries) => {
    expect(mergeSharedEdges(geometries)).toBeNull();
    const area = multiPolygonAreaM2(clipped(dissolve(geometries)));
    expect(area).toBeCloseTo(multiPolygonAreaM2(clipped(unionAny(geometries))), 6);
    expect(area).toBeLessThan(total(geometries));
  });

  it('is empty for nothing', () => {
    expect(clipped(dissolve([]))).toEqual([]);
  });

  it('says so when outlines are too tangled to join', () => {
    expect(dissolve([tangle])).toEqual({ ok: false, problem: { name: 'clipping-failed' } });
  });
});
