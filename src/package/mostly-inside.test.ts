import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiPolygonAreaM2 } from '../domain/geometry/area';
import type { RdMultiPolygon, RdPolygon, RdRing } from '../domain/rd-geometry';
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
  ['over the border, exactly half', square(-5, 5, 10), false],
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
      expect(isInside([[square(x, y, side)]])).toBe(multiPolygonAreaM2(common.value) > (side * side) / 2);
    }),
    { numRuns: 300 },
  );
});
