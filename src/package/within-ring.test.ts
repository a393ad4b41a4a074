import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiPolygonAreaM2 } from '../domain/geometry/area';
import type { RdMultiPolygon, RdPoint, RdRing } from '../domain/rd-geometry';
import { intersect } from './clip-polygons';
import { clipped } from './testing/clipped';
import { columnsOf } from './testing/columns-of';
import { irregularParcels } from './testing/irregular-parcels';
import { parcelTableFrom } from './typed-parcel-table';

const ORIGIN: RdPoint = [153_000, 508_000];
const parcels = irregularParcels(5, 3, ORIGIN);
const table = parcelTableFrom(columnsOf(parcels));

/** Share of the parcel under the ring, by the exact cut, which works in another way. */
const coveredShare = (geometry: RdMultiPolygon, ring: RdRing): number =>
  multiPolygonAreaM2(clipped(intersect(geometry, ring))) / multiPolygonAreaM2(geometry);

const closed = (points: readonly RdPoint[]): RdRing => [...points, ...points.slice(0, 1)];

const place = fc
  .tuple(fc.integer({ min: -30_000, max: 180_000 }), fc.integer({ min: -30_000, max: 180_000 }))
  .map(([x, y]): RdPoint => [ORIGIN[0] + x / 1000, ORIGIN[1] + y / 1000]);

describe('lasso', () => {
  it('takes exactly the parcels that it covers for more than half, also when it crosses itself', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 14 }), (points) => {
        const ring = closed(points);
        const caught = new Set(table.within(ring));
        for (const [row, parcel] of parcels.entries()) {
          const share = coveredShare(parcel.geometry, ring);
          // The library rounds too: a share of one half to nine digits may fall either way.
          if (share !== null && Math.abs(share - 0.5) > 1e-9)
            expect([row, share, caught.has(row)]).toEqual([row, share, share > 0.5]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes all parcels when it goes around them, in either direction, and none when it goes beside', () => {
    const box: RdRing = closed([
      [ORIGIN[0] - 50, ORIGIN[1] - 50],
      [ORIGIN[0] + 400, ORIGIN[1] - 50],
      [ORIGIN[0] + 400, ORIGIN[1] + 400],
      [ORIGIN[0] - 50, ORIGIN[1] + 400],
    ]);
    expect(table.within(box)).toEqual([...parcels.keys()]);
    expect(table.within([...box].reverse())).toEqual([...parcels.keys()]);
    expect(table.within(box.map(([x, y]) => [x + 1000, y]))).toEqual([]);
  });

  it('counts what a ring winds around twice', () => {
    const turns = Array.from({ length: 73 }, (_, step): RdPoint => {
      const angle = (step / 72) * 4 * Math.PI;
      const radius = 30 + step / 2;
      return [ORIGIN[0] + 75 + radius * Math.cos(angle), ORIGIN[1] + 75 + radius * Math.sin(angle)];
    });
    const middle = table.at([ORIGIN[0] + 75, ORIGIN[1] + 75]);
    expect(table.within(closed(turns))).toContain(middle);
  });

  it('takes nothing with a ring that has no inside', () => {
    expect(table.within([])).toEqual([]);
    expect(table.within([ORIGIN, ORIGIN])).toEqual([]);
    expect(table.within([ORIGIN, [ORIGIN[0] + 200, ORIGIN[1] + 200], ORIGIN])).toEqual([]);
  });
});
