import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiPolygonAreaM2 } from '../domain/geometry/area';
import type { RdMultiPolygon, RdPoint, RdPolygon, RdRing } from '../domain/rd-geometry';
import { overlap } from './clip-polygons';
import { mostlyInside } from './mostly-inside';

const X = 150_000;
const Y = 450_000;
const square = (x: number, y: number, side: number): RdRing => [
  [X + x, Y + y],
  [X + x + side, Y + y],
  [X + x + side, Y + y + side],
  [X + x, Y + y + side],
  [X + x, Y + y],
];
const reversed = (ring: RdRing): RdRing => [...ring].reverse();

/** Two parts, one with a hole, as a municipality with an enclave has. */
const parts: RdPolygon[] = [[square(0, 0, 100), square(40, 40, 20)], [square(200, 0, 50)]];

test.each([
  ['well inside', square(5, 5, 10), true],
  ['outside', square(120, 5, 10), false],
  ['left of the bounds', square(-30, 5, 10), false],
  ['over the border, more than half inside', square(-4, 5, 10), true],
  ['over the western border, exactly half', square(-5, 5, 10), false],
  ['over the eastern border, exactly half', square(95, 5, 10), true],
  ['in the enclave', square(45, 45, 10), false],
  ['over the enclave’s border, more than half outside it', square(34, 45, 10), true],
  ['in the other part', square(210, 10, 10), true],
  ['round everything', square(-500, -500, 2_000), false],
] as const)('a place %s', (_, ring, expected) => {
  const turns: RdMultiPolygon[] = [parts, parts.map((rings) => rings.map(reversed))];
  for (const outline of turns) {
    expect(mostlyInside(outline)([[ring]])).toBe(expected);
    expect(mostlyInside(outline)([[reversed(ring)]])).toBe(expected);
  }
});

test('says what cutting out the common part says', () => {
  const isInside = mostlyInside(parts);
  const place = fc.tuple(
    fc.integer({ min: -60, max: 260 }),
    fc.integer({ min: -60, max: 120 }),
    fc.integer({ min: 1, max: 90 }),
  );
  fc.assert(
    fc.property(place, ([x, y, side]) => {
      const common = overlap([[square(x, y, side)]], parts);
      if (!common.ok) throw new Error('Squares can be cut');
      const over = multiPolygonAreaM2(common.value) - (side * side) / 2;
      // Of exactly half the corner decides: the next test.
      fc.pre(Math.abs(over) > 1e-6);
      expect(isInside([[square(x, y, side)]])).toBe(over > 0);
    }),
    { numRuns: 300 },
  );
});

test('a place belongs to one of two neighbours, also when their border halves it', () => {
  const west = (border: readonly RdPoint[]): RdMultiPolygon => [
    [[[X - 500, Y - 500], ...border, [X - 500, Y + 500], [X - 500, Y - 500]]],
  ];
  const east = (border: readonly RdPoint[]): RdMultiPolygon => [
    [[[X + 500, Y - 500], ...border, [X + 500, Y + 500], [X + 500, Y - 500]]],
  ];
  const half = fc.constantFrom<readonly (readonly [number, number])[]>(
    [
      [0, -500],
      [0, 500],
    ],
    // Along the diagonal, and in a step through the middle.
    [
      [-500, -500],
      [500, 500],
    ],
    [
      [10, -500],
      [10, 0],
      [-10, 0],
      [-10, 500],
    ],
  );
  const place = fc.tuple(
    half,
    fc.integer({ min: -40, max: 40 }),
    fc.integer({ min: -40, max: 40 }),
    fc.integer({ min: 1, max: 30 }),
  );
  const [mid, odd] = [
    [0, 0],
    [3, 7],
  ] as const;
  fc.assert(
    fc.property(place, fc.constantFrom(mid, odd), ([points, x, y, side], [dx, dy]) => {
      const border = points.map(([bx, by]): RdPoint => [X + bx, Y + by]);
      const places = [square(x, y, side), square(-side / 2 + dx, -side / 2 + dy, side), square(-side, -side, 2 * side)];
      const [inWest, inEast] = [mostlyInside(west(border)), mostlyInside(east(border))];
      for (const ring of places) expect(inWest([[ring]])).toBe(!inEast([[ring]]));
    }),
    { numRuns: 100 },
  );
});
