import { intersect as turfIntersect } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiPolygonAreaM2, signedRingAreaM2 } from '../domain/geometry/area';
import { contains } from '../domain/geometry/contains';
import { segmentDistanceM } from '../domain/geometry/distance';
import type { RdMultiPolygon, RdPoint, RdRing } from '../domain/rd-geometry';
import { intersect, subtract, unionAny } from './clip-polygons';
import { areaByTurf } from './testing/area-by-turf';
import { clipped, squareAt as square, tangle } from './testing/clipped';
import { irregularParcels } from './testing/irregular-parcels';

/** Turf is wrong about some tangles; these it gets right, so a difference is ours. */
const TURF_SEED = 20_261_125;

const parcels = irregularParcels(6, 3).map((parcel) => parcel.geometry);
const ringOf = (geometry: RdMultiPolygon): RdRing => geometry[0]?.[0] ?? [];

/** A loop as a hand draws it around a corner of a parcel: wobbly, and on over its own start. */
const handDrawn = fc
  .record({
    parcel: fc.constantFrom(...parcels),
    points: fc.integer({ min: 8, max: 60 }),
    turns: fc.double({ min: 1, max: 1.3, noNaN: true }),
    radius: fc.double({ min: 4, max: 23, noNaN: true }),
    wobble: fc.array(fc.double({ min: -0.12, max: 0.12, noNaN: true }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ parcel, points, turns, radius, wobble }) => {
    const [x, y] = ringOf(parcel)[0] ?? [0, 0];
    const loop = Array.from({ length: points }, (_, index): RdPoint => {
      const angle = (index / points) * turns * 2 * Math.PI;
      const reach = radius * (1 + (wobble[index] ?? 0));
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    });
    return { parcel, ring: [...loop, loop[0] ?? [x, y]] as RdRing };
  });

/** Outlines that cross and touch themselves in every way: few places, so that corners often coincide. */
const tangled = (steps: number, unit: number): fc.Arbitrary<RdMultiPolygon> =>
  fc
    .array(fc.tuple(fc.nat(steps), fc.nat(steps)), { minLength: 3, maxLength: 9 })
    .map((places) => places.map(([x, y]): RdPoint => [150_000 + (x * unit) / 1000, 480_000 + (y * unit) / 1000]))
    .map((points) => [[[...points, points[0] ?? [0, 0]]]]);

/** What a GIS asks of polygons: rings closed, turning the right way, passing no point twice, and no two lines crossing. */
function expectSound(geometry: RdMultiPolygon): void {
  for (const polygon of geometry) {
    for (const [index, ring] of polygon.entries()) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(signedRingAreaM2(ring) > 0).toBe(index === 0);
      expect(new Set(ring.slice(1).map(String)).size).toBe(ring.length - 1);
    }
  }
  const lines = geometry.flat().flatMap((ring) => ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const));
  for (const [at, [a, b]] of lines.entries()) {
    for (const [c, d] of lines.slice(at + 1)) {
      const crosses = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
      if (crosses) expect.fail(`${a} - ${b} crosses ${c} - ${d}`);
    }
  }
}
const side = (a: RdPoint, b: RdPoint, c: RdPoint): number =>
  Math.round(((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) * 1e6);

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** Whether the ring goes round the place, counted by the angle under which one sees it pass: another way than ours. */
function winds(ring: RdRing, [x, y]: RdPoint): boolean {
  let angle = 0;
  for (const [index, [x2, y2]] of ring.entries()) {
    const [x1, y1] = ring[index - 1] ?? [x2, y2];
    const [ax, ay, bx, by] = [x1 - x, y1 - y, x2 - x, y2 - y];
    angle += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.abs(angle) > Math.PI;
}

const distanceToRing = (ring: RdRing, place: RdPoint): number =>
  Math.min(...ring.slice(1).map((end, index) => segmentDistanceM(place, ring[index] ?? end, end)));

describe('intersect', () => {
  it('cuts the drawn part out of a parcel, corners on the millimetre', () => {
    const drawn: RdRing = [
      [150_005.0004, 479_990],
      [150_030, 479_990],
      [150_030, 480_030],
      [150_005.0004, 480_030],
      [150_005.0004, 479_990],
    ];
    const part = clipped(intersect(square(0, 0, 10), drawn));
    expect(multiPolygonAreaM2(part)).toBeCloseTo(50, 9);
    for (const [x, y] of part.flat(2))
      expect([Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]).toEqual([x, y]);
  });

  it('is empty where they do not overlap, and for nothing', () => {
    expect(clipped(intersect(square(0, 0, 10), ringOf(square(20, 0, 5))))).toEqual([]);
    expect(clipped(intersect([], ringOf(square(20, 0, 5))))).toEqual([]);
  });

  it('takes what a loop winds around twice, and leaves the holes of the parcel', () => {
    const frame: RdMultiPolygon = [[ringOf(square(0, 0, 30)), ringOf(square(10, 10, 10))]];
    const twice = [...ringOf(square(5, 5, 20)), ...ringOf(square(5, 5, 20)).slice(1)];
    expect(multiPolygonAreaM2(clipped(intersect(frame, twice)))).toBeCloseTo(400 - 100, 6);
  });

  it('does not break off on loops drawn by hand, and agrees with turf where that does not', () => {
    fc.assert(
      fc.property(handDrawn, ({ parcel, ring }) => {
        const part = clipped(intersect(parcel, ring));
        expectSound(part);
        const expected = areaByTurf(turfIntersect, [parcel, [[ring]]]);
        // A corner moves by half a millimetre at most.
        if (expected !== null) expect(multiPolygonAreaM2(part)).toBeCloseTo(expected, 0);
      }),
      { numRuns: 60, seed: TURF_SEED },
    );
  });

  it('says so when the line is a tangle without end', () => {
    expect(intersect(square(-100, -100, 200), ringOf(tangle))).toEqual({
      ok: false,
      problem: { name: 'clipping-failed' },
    });
  });
});

describe('subtract', () => {
  it('and intersect share a parcel out between them, without a gap or an overlap', () => {
    fc.assert(
      fc.property(handDrawn, ({ parcel, ring }) => {
        const part = clipped(intersect(parcel, ring));
        const rest = clipped(subtract(parcel, [part]));
        expectSound(rest);
        const whole = multiPolygonAreaM2(parcel);
        expect(multiPolygonAreaM2(part) + multiPolygonAreaM2(rest)).toBeCloseTo(whole, 1);
        expect(multiPolygonAreaM2(clipped(unionAny([part, rest])))).toBeCloseTo(whole, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('takes away everything, or nothing', () => {
    expect(clipped(subtract(square(2, 2, 5), [square(0, 0, 5, 20), square(5, 0, 5, 20)]))).toEqual([]);
    expect(clipped(subtract(square(0, 0, 5), [square(5, 0, 5)]))).toEqual(square(0, 0, 5));
  });
});

describe('unionAny', () => {
  it.each([
    ['places a metre apart', 5, 1000],
    ['hundreds of metres apart', 300, 1000],
    ['a few millimetres apart', 6, 1],
  ])('untangles any outlines, %s', (_, steps, unit) => {
    const somewhere = fc.array(fc.tuple(fraction, fraction), { minLength: 20, maxLength: 20 });
    const outlines = fc.array(tangled(steps, unit), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(outlines, somewhere, (geometries, places) => {
        const joined = clipped(unionAny(geometries));
        expectSound(joined);
        for (const [across, up] of unit === 1 ? [] : places) {
          const size = (steps * unit) / 1000;
          const place: RdPoint = [150_000 + across * size, 480_000 + up * size];
          const rings = geometries.map(ringOf);
          // A line moves by up to a millimetre for a corner on the grid.
          if (rings.some((ring) => distanceToRing(ring, place) < 0.002)) continue;
          expect(contains(joined, place)).toBe(rings.some((ring) => winds(ring, place)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps coordinates of the source as they are', () => {
    const parcel = square(1234.567, 345.678, 12.5);
    expect(clipped(unionAny([parcel, parcel]))).toEqual(parcel);
  });
});
