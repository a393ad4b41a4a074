import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSigns, type SignToPlace } from './place-signs';
import { takenBoxes } from './taken-boxes';

const options = { width: 1000, height: 700, badge: 22, line: 17, fixed: [] };
const box = ([x, y]: readonly [number, number], wide: number, high: number) => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - high / 2,
  bottom: y + high / 2,
});

test('a sign alone stands where its plot lies, its words to the right', () => {
  const [placed] = placeSigns([{ at: [500, 300], wordsWide: 40 }], options);
  expect(placed?.badge).toEqual([500, 300]);
  expect(placed?.words?.[0]).toBeGreaterThan(500 + 11 + 20);
  expect(placed?.words?.[1]).toBe(300);
});

test('at the edge words stand on the side that is on the map', () => {
  const [placed] = placeSigns([{ at: [985, 300], wordsWide: 40 }], options);
  expect(placed?.words?.[0]).toBeLessThan(985);
});

test('of two at one place the first stays and the second moves aside', () => {
  const at = [500, 300] as const;
  const [first, second] = placeSigns(
    [at, at].map((spot) => ({ at: spot, wordsWide: 40 })),
    options,
  );
  expect(first?.badge).toEqual(at);
  expect(second?.badge).not.toEqual(at);
  expect(second?.words).not.toBeNull();
});

test('what is fixed is not covered', () => {
  const fixed = [box([500, 300], 24, 24)];
  const [placed] = placeSigns([{ at: [505, 303], wordsWide: 40 }], { ...options, fixed });
  const taken = takenBoxes();
  for (const each of fixed) taken.add(each);
  expect(taken.isFree(box(placed?.badge ?? [500, 300], 22, 22))).toBe(true);
});

test('no words lie over a sign or other words, however plots crowd', () => {
  const anySign: fc.Arbitrary<SignToPlace> = fc.record({
    at: fc.tuple(fc.integer({ min: 300, max: 500 }), fc.integer({ min: 300, max: 450 })),
    wordsWide: fc.integer({ min: 20, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(anySign, { maxLength: 40 }), (signs) => {
      const placed = placeSigns(signs, options);
      expect(placed).toHaveLength(signs.length);
      const words = takenBoxes();
      placed.forEach(({ words: at }, index) => {
        if (!at) return;
        const own = box(at, signs[index]?.wordsWide ?? 0, options.line);
        expect(words.isFree(own)).toBe(true);
        words.add(own);
      });
      for (const { badge } of placed) expect(words.isFree(box(badge, options.badge - 1, options.badge - 1))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('five thousand signs are placed in little time', () => {
  const signs = Array.from({ length: 5000 }, (_, index) => ({
    at: [(index * 37) % 1000, (index * 91) % 700] as const,
    wordsWide: 44,
  }));
  expect(placeSigns(signs, options)).toHaveLength(5000);
});
